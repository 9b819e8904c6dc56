/** Every worked example of the query desk, asked as a reader would ask it; one fact of each answer is held against the release, which the API has no part in. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@rules/api/graphql/limits/limits.ts';
import { readRelease } from '@rules/graph-seed';
import { curlOf } from '../../web/src/app/curl.ts';
import { LIST } from '../../web/src/pages/query/examples/list.ts';
import { root } from '../support/server.ts';
import type { Asked } from './service.ts';

const FOLDER = join(root, 'web/src/pages/query/examples');
const queryOf = (name: string): string => readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');

const { nodes, edges } = readRelease();
const changes = nodes.filter((node) => node.kind === 'CHANGE');
const instruments = nodes.filter((node) => node.kind === 'INSTRUMENT');
const inTheRules = instruments.filter(({ membership }) => membership !== 'OUTSIDE');
const into = (kind: string, id: string) => edges.filter((edge) => edge.kind === kind && edge.to === id);
const outOf = (kind: string, id: string) => edges.filter((edge) => edge.kind === kind && edge.from === id);
const judged = (verdict: string): number => changes.filter(({ assessment }) => assessment.verdict === verdict).length;

/** What an example says at a place of its answer, and what the release says. */
const FACTS: Record<string, readonly [place: string, fact: unknown]> = {
  'what-stands-in-the-way': ['trace.blockers.0.rule.address', '/law/ukpga/1995/36/section/29'],
  'three-moments': ['whenTheRulesWasPublished.asAt', '2020-02-05'],
  'blocked-changes': ['changes.totalCount', judged('BLOCKED')],
  'passed-not-started': ['changes.totalCount', judged('LIFT_ENACTED_NOT_IN_FORCE')],
  'levers-of-a-holder': ['entity.address', '/body/care-inspectorate'],
  'who-must-be-there': ['trace.room.0.entity.address', '/body/scottish-ministers'],
  'no-rule-blocks-it': [
    'trace.barriers.length',
    nodes.filter(
      (node) =>
        node.kind === 'STATEMENT' &&
        node.speaksTo.some(({ change, role }) => change === 'change/safe-caseloads-in-social-work' && role === 'barrier'),
    ).length,
  ],
  'the-rules-counted': ['theRules.confirmed', instruments.filter(({ membership }) => membership === 'CONFIRMED').length],
  'list-of-the-rules': ['instruments.nodes.length', inTheRules.length],
  'duties-with-evidence': ['entity.impositions.totalCount', into('IMPOSES', 'body/sssc').length],
  'one-provision': ['entity.impositions.length', outOf('IMPOSES', 'asp/2014/8/section/58').length],
  'least-sure': ['provisions.totalCount', nodes.filter(({ kind, confidence }) => kind === 'PROVISION' && confidence === 'LOW').length],
  'powers-behind-instruments': [
    'instruments.totalCount',
    inTheRules.filter(({ instrumentClass }) => instrumentClass === 'SECONDARY_INSTRUMENT').length,
  ],
  'shortest-ways': ['paths.0.length', 2],
  'part-of-the-graph': ['neighbourhood.entities.0.id', 'clash/child-under-16-or-18'],
  'when-is-a-child': ['entity.positions.length', into('DISAGREES_IN', 'clash/child-under-16-or-18').length],
  'corporate-parents': ['entity.members.length', into('MEMBER_OF', 'role/corporate-parent').length],
  'what-people-said': [
    'statements.totalCount',
    nodes.filter(
      (node) =>
        node.kind === 'STATEMENT' &&
        node.statementType === 'figure' &&
        outOf('STATED_IN', node.id).some(({ to }) => to === 'source/seed-unison-survey-2021'),
    ).length,
  ],
  'act-at-the-centre': [
    'entity.provisions.totalCount',
    nodes.filter((node) => node.kind === 'PROVISION' && node.instrument === 'asp/2014/8').length,
  ],
  'foundation-and-law': [
    'entity.relations.totalCount',
    into('BEARS_ON', 'foundation/voice').filter(({ from }) =>
      ['INSTRUMENT', 'PROVISION'].includes(nodes.find(({ id }) => id === from)?.kind ?? ''),
    ).length,
  ],
};

/** The value at a place such as "trace.blockers.0.rule". */
const valueAt = (data: unknown, place: string): unknown =>
  place.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], data);

export function queryExamples({ ask, url }: Asked): void {
  describe('worked examples of the query desk', () => {
    it('are twenty, some for each who uses the program, each with a file and a fact', () => {
      expect(LIST).toHaveLength(20);
      const names = LIST.map(({ name }) => name).sort();
      expect(
        readdirSync(FOLDER)
          .flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : []))
          .sort(),
      ).toEqual(names);
      expect(Object.keys(FACTS).sort()).toEqual(names);
      for (const user of ['policy officer', 'researcher', 'trainer'])
        expect(LIST.filter((one) => one.user === user).length).toBeGreaterThan(3);
    });

    it.each(LIST)('$title', async ({ name, variables }) => {
      const { status, data, errors, extensions } = await ask(queryOf(name), variables);
      expect(errors).toBeUndefined();
      expect(status).toBe(200);
      const [place, fact] = FACTS[name] ?? ['', null];
      expect(valueAt(data, place), place).toBe(fact);
      expect(fact, 'a fact that is nothing proves nothing').toBeTruthy();
      expect(extensions?.cost.cost).toBeLessThanOrEqual(LIMITS.cost / 2);
    });

    it('are answered from a terminal as they are copied, whatever stands in them', async () => {
      const run = async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
        const { stdout } = await promisify(execFile)('sh', ['-c', curlOf(url(), query, variables)], { maxBuffer: 10_000_000 });
        return (JSON.parse(stdout) as { data: unknown }).data;
      };
      const [first] = LIST;
      if (!first) throw new Error('There is no example.');
      const { data } = await ask(queryOf(first.name), first.variables);
      expect(await run(queryOf(first.name), { ...first.variables })).toEqual(data);
      const awkward = `it's "quoted" $HOME \\ \`date\` %s`;
      const search = 'query ($text: String!) { search(text: $text) { totalCount } } # it\'s $HOME "and" more';
      expect(await run(search, { text: awkward })).toEqual({ search: { totalCount: expect.any(Number) as number } });
    });
  });
}
