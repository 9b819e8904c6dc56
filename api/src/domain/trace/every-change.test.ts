/** Every change of the release, at three moments: it traces without error, and what must always hold of an answer holds. */
import { readFileSync } from 'node:fs';
import { readRelease } from '@rules/graph-seed';
import { doubt, LEVER_TYPES, RELATION_KINDS, ENTITY_KINDS, BlockKind, Verdict, ChangeStatus, BarrierKind, LawStatus } from '@rules/schema';
import type { ChangeNode } from '@rules/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOMENTS, realChanges, realStore, TODAY } from '../../../../tests/support/domain.ts';
import { HARDNESS } from './hardness.ts';
import { AGAINST } from '@rules/schema';
import { trace } from './index.ts';
import type { Blocker, Trace } from './types.ts';

/** Public ids and other codes that no reader should meet in prose. */
const IDS =
  /\b(asp|ukpga|ssi|uksi|eur|treaty|case|policy|draft|guidance|body|role|change|clash|statement|source|foundation|action|plan|plan-area)\/[\w-]+/;
const CODES = new RegExp(
  `\\b(${[...LEVER_TYPES, ...RELATION_KINDS, ...ENTITY_KINDS, ...BlockKind.options, ...Verdict.options].filter((code) => code !== 'CODE' && code !== 'ACTION').join('|')}|${[...ChangeStatus.options, ...LawStatus.options, ...BarrierKind.options].filter((code) => code.includes('_')).join('|')})\\b`,
);
const DATES = /\b\d{4}-\d{2}(-\d{2})?\b/;
const ABBREVIATED = /\b(ss?|reg|art|sch|para)\.\s?\d|->|→|\bundefined\b|\bnull\b|\[object|\.yaml\b|\.\.(?!\.)|\s,|\(\)|“”| {2}/;

/** Where a provision stands, and who fills a role, are shown in a chain and make it no less sure (docs/adr/0023). */
const NO_LINK: ReadonlySet<string> = new Set(['CONTAINS', 'MEMBER_OF']);

let changes: ChangeNode[] = [];
const answers = new Map<string, Trace>();
beforeAll(async () => {
  const store = await realStore();
  changes = await realChanges();
  for (const [moment, asAt] of Object.entries(MOMENTS)) {
    for (const change of changes) {
      for (const officialOnly of [false, true])
        answers.set(
          `${change.id} ${moment}${officialOnly ? ' (official)' : ''}`,
          await trace(store, { change: change.id, asAt, officialOnly, today: TODAY }),
        );
    }
  }
}, 120_000);

/** What fails a check, as "which answer: what", so that a failure names all of them. */
const failing = (check: (answer: Trace) => string | null): string[] =>
  [...answers].flatMap(([name, answer]) => {
    const found = check(answer);
    return found === null ? [] : [`${name}: ${found}`];
  });
const all = (answer: Trace): Blocker[] => [...answer.blockers, ...answer.constraints, ...answer.notBinding];
/** The text without its last lines, which hold the id of the release and its licence. */
const prose = ({ text }: Trace): string => text.slice(0, text.lastIndexOf('This is not legal advice.'));
const match = (pattern: RegExp, text: string): string | null => {
  const found = pattern.exec(text);
  return found ? text.slice(Math.max(0, found.index - 50), found.index + 50) : null;
};

describe('every change, at three moments', () => {
  it('traces', () => {
    const released = readRelease()
      .nodes.filter(({ kind }) => kind === 'CHANGE')
      .map(({ id }) => id);
    expect(released).not.toEqual([]);
    expect(changes.map(({ id }) => id)).toEqual(released.sort());
    expect(failing((answer) => (changes.some(({ id }) => id === answer.change.id) ? null : answer.change.id))).toEqual([]);
  });
  it('has one sentence that reads aloud', () => {
    expect(failing(({ sentence }) => (/^[“A-Z].*[^.]\.$/s.test(sentence) && !sentence.includes('\n') ? null : sentence))).toEqual([]);
  });
  it('uses no ids in its words', () => {
    expect(
      failing((answer) => match(IDS, `${answer.sentence} ${prose(answer)} ${answer.derivedBecause} ${answer.verdictNote ?? ''}`)),
    ).toEqual([]);
  });
  it('uses no names of codes in its words', () => {
    expect(failing((answer) => match(CODES, `${answer.sentence} ${prose(answer)} ${answer.derivedBecause}`))).toEqual([]);
  });
  it('writes dates as people write them, and nothing abbreviated or left over', () => {
    expect(
      failing(
        (answer) =>
          match(DATES, prose(answer)) ?? match(ABBREVIATED, answer.sentence) ?? match(ABBREVIATED, prose(answer).replace(/\n +/g, '\n')),
      ),
    ).toEqual([]);
  });
  it('gives every part of a chain, the room and the strength of a statement as a sentence without ids', () => {
    const said = (answer: Trace): string[] => [
      ...all(answer).flatMap(({ chain, why, bindsBecause, levers }) => [
        ...chain.map(({ sentence }) => sentence),
        why,
        `${bindsBecause}.`,
        ...levers.map(({ what }) => what),
      ]),
      ...answer.room.flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence)),
      ...answer.barriers.map(({ strength }) => strength),
    ];
    expect(
      failing((answer) => said(answer).find((text) => IDS.test(text) || CODES.test(text) || !/[.”?)]$/.test(text.trim())) ?? null),
    ).toEqual([]);
  });
  it('says that it is no legal advice, and from which release', () => {
    expect(
      failing(({ text, release }) => (text.includes('This is not legal advice.') && text.includes(release.id) ? null : text.slice(-200))),
    ).toEqual([]);
  });
  it('loses no rule that stands against the change', async () => {
    const store = await realStore();
    const { edges } = await store.edges({ ids: changes.map(({ id }) => id), kinds: AGAINST, direction: 'IN' });
    const ofRules = edges.filter(({ from }) => !from.startsWith('clash/'));
    expect(
      failing((answer) => {
        if (answer.officialOnly) return null;
        const wanted = ofRules
          .filter(({ to }) => to === answer.change.id)
          .map(({ id }) => id)
          .sort();
        const found = all(answer)
          .map(({ relation }) => relation.id)
          .sort();
        return JSON.stringify(wanted) === JSON.stringify(found) ? null : `${found.join()} for ${wanted.join()}`;
      }),
    ).toEqual([]);
  });
  it('has a lever, or the reason why there is none, for every rule', () => {
    expect(
      failing(
        (answer) => all(answer).find(({ levers, whyNoLever }) => (levers.length === 0) === (whyNoLever === null))?.relation.id ?? null,
      ),
    ).toEqual([]);
  });
  it('has levers lightest first', () => {
    const weights = ({ levers }: Blocker): number[] => levers.map(({ type }) => LEVER_TYPES.indexOf(type));
    expect(
      failing(
        (answer) =>
          all(answer).find((blocker) => weights(blocker).some((weight, at, list) => at > 0 && weight < (list[at - 1] ?? 0)))?.relation.id ??
          null,
      ),
    ).toEqual([]);
  });
  it('has blockers hardest first, numbered without a gap', () => {
    const hardness = (blockers: Blocker[]): boolean =>
      blockers.every(
        ({ blockKind }, at) =>
          at === 0 || HARDNESS.indexOf(blockKind) >= HARDNESS.indexOf(blockers[at - 1]?.blockKind ?? 'PRACTICE_OR_RESOURCES'),
      );
    expect(
      failing((answer) =>
        [answer.blockers, answer.constraints, answer.notBinding].every(hardness) && all(answer).every(({ number }, at) => number === at + 1)
          ? null
          : 'out of order',
      ),
    ).toEqual([]);
  });
  it('puts only rules that bind, or are taken to, among blockers and constraints', () => {
    expect(
      failing(({ blockers, constraints, notBinding }) =>
        [...blockers, ...constraints].some(({ bindsOnDate }) => bindsOnDate === false) ||
        notBinding.some(({ bindsOnDate }) => bindsOnDate !== false)
          ? 'misplaced'
          : null,
      ),
    ).toEqual([]);
    expect(failing(({ blockers }) => blockers.find(({ relation }) => relation.kind !== 'BLOCKS')?.relation.id ?? null)).toEqual([]);
  });
  it('has a chain that begins at the change and hangs together', () => {
    expect(
      failing(
        (answer) =>
          all(answer).find(
            ({ chain, rule, relation }) =>
              chain[0]?.from.id !== answer.change.id || chain[0]?.to.id !== rule.id || chain[0]?.relation?.id !== relation.id,
          )?.relation.id ?? null,
      ),
    ).toEqual([]);
    expect(
      failing((answer) => {
        if (answer.officialOnly) return null;
        const loose = all(answer).find(({ chain, levers }) => {
          const known = new Set([answer.change.id, ...levers.flatMap(({ under }) => (under ? [under.id] : []))]);
          return chain.some(({ from, to }) => {
            const hangs = known.has(from.id);
            known.add(to.id);
            return !hangs;
          });
        });
        return loose?.relation.id ?? null;
      }),
    ).toEqual([]);
  });
  it('has evidence on every edge it shows', () => {
    const edges = (answer: Trace) => [
      ...all(answer).flatMap(({ relation, chain }) => [relation, ...chain.map((step) => step.relation)]),
      ...[...answer.enables, ...answer.delivers, ...answer.duplicates].map(({ relation }) => relation),
      ...answer.picture.relations,
    ];
    expect(failing((answer) => edges(answer).find((edge) => edge !== null && edge.evidence.length === 0)?.id ?? null)).toEqual([]);
  });
  it('names a weakest link that is one of its own and no surer than another', () => {
    expect(
      failing(({ weakestLink, blockers, constraints, delivers }) =>
        weakestLink === null && [...blockers, ...constraints, ...delivers].length > 0 ? 'none' : null,
      ),
    ).toEqual([]);
    expect(
      failing((answer) => {
        const wrong = all(answer).find(({ weakestLink, chain }) => {
          const links = chain.flatMap(({ relation }) => (relation && !NO_LINK.has(relation.kind) ? [relation] : []));
          return (
            !links.some(({ id }) => id === weakestLink?.id) ||
            links.some(({ confidence }) => doubt(confidence) > doubt(weakestLink?.confidence ?? 'LOW'))
          );
        });
        return wrong?.relation.id ?? null;
      }),
    ).toEqual([]);
  });
  it('never changes its verdict or sentence for official facts only, and counts what it hides', () => {
    expect(
      failing((answer) => {
        if (!answer.officialOnly) return answer.links.shown === answer.links.inAll ? null : 'hides';
        const whole = answers.get([...answers].find(([, other]) => other === answer)?.[0].replace(' (official)', '') ?? '');
        return whole &&
          answer.verdict === whole.verdict &&
          answer.sentence === whole.sentence &&
          answer.links.inAll === whole.links.inAll &&
          answer.links.shown === whole.links.official &&
          answer.barriers.length === 0
          ? null
          : 'differs';
      }),
    ).toEqual([]);
  });
  it('today is the reviewed judgement, and at the other moments is derived', () => {
    expect(
      failing((answer) => {
        const judged = answer.asAt.mode === 'DATE' && answer.asAt.date === TODAY;
        return judged
          ? answer.verdictFrom === 'JUDGEMENT' && answer.verdict === answer.change.assessment.verdict
            ? null
            : answer.verdict
          : answer.verdictFrom === 'DERIVED' && answer.verdict === answer.derivedVerdict
            ? null
            : answer.verdict;
      }),
    ).toEqual([]);
  });
  it('never calls free what a rule blocks, nor blocked what no rule blocks', () => {
    expect(
      failing(({ verdict, blockers, officialOnly }) => {
        if (officialOnly) return null;
        if (verdict === 'BLOCKED' && blockers.length === 0) return 'blocked by nothing';
        return ['CONSTRAINED', 'NOT_BLOCKED_BY_LAW', 'DELIVERED'].includes(verdict) && blockers.length > 0
          ? `${verdict} with ${blockers.length} blocks`
          : null;
      }),
    ).toEqual([]);
  });
  it('has what people report, or says why there is nothing', () => {
    expect(failing((answer) => (answer.officialOnly || answer.barriers.length > 0 || answer.noBarriersBecause ? null : 'silent'))).toEqual(
      [],
    );
    expect(
      failing((answer) => (answer.officialOnly || answer.barriers.length === answer.change.practice.barriers.length ? null : 'lost')),
    ).toEqual([]);
  });
  it('has a room without doubles', () => {
    expect(failing(({ room }) => (new Set(room.map(({ entity }) => entity.id)).size === room.length ? null : 'twice'))).toEqual([]);
  });
  it('draws a picture of what hangs together, at most sixty things, and counts the rest', () => {
    expect(
      failing((answer) => {
        const { entities, relations, leftOut } = answer.picture;
        const ids = new Set(entities.map(({ id }) => id));
        if (entities.length > 60 || entities[0]?.id !== answer.change.id || ids.size !== entities.length)
          return `${entities.length} things`;
        const uncounted = new Set([...answer.blockers, ...answer.constraints].flatMap(({ rule }) => (ids.has(rule.id) ? [] : [rule.id])));
        const counted = leftOut.reduce((sum, { count }) => sum + count, 0);
        if (uncounted.size > counted) return `${uncounted.size} rules are not drawn, and ${counted} things are counted`;
        const hanging = leftOut.find(({ at, count }) => count < 1 || !ids.has(at.id));
        return hanging?.at.id ?? relations.find(({ from, to }) => !ids.has(from) || !ids.has(to))?.id ?? null;
      }),
    ).toEqual([]);
  });
  it('says of each rule whose position is not known that it is not, and of no other', () => {
    expect(
      failing(
        (answer) =>
          all(answer).find(
            ({ bindsOnDate, bindsBecause }) => (bindsOnDate === null) !== /\bnot (known|settled|in the data)\b/.test(bindsBecause),
          )?.bindsBecause ?? null,
      ),
    ).toEqual([]);
  });
  it('shows for official facts only exactly the rules whose link, or a piece of its evidence, is an official or parsed text', () => {
    const isText = (basis: string): boolean => basis === 'OFFICIAL' || basis === 'PARSED';
    const idsOf = (blockers: Blocker[]): string[] => blockers.map(({ relation }) => relation.id).sort();
    const differing = [...answers].flatMap(([name, whole]) => {
      const official = answers.get(`${name} (official)`);
      if (!official) return [];
      const texts = all(whole).filter(({ relation }) => isText(relation.basis) || relation.evidence.some(({ basis }) => isText(basis)));
      return idsOf(texts).join() === idsOf(all(official)).join() ? [] : [name];
    });
    expect(differing).toEqual([]);
  });
  it('bears out the figures that the decisions in docs/adr give', () => {
    const adr = (name: string): string => readFileSync(new URL(`../../../../docs/adr/${name}.md`, import.meta.url), 'utf8');
    const at = (ending: string) => [...answers].flatMap(([name, answer]) => (name.endsWith(ending) ? [answer] : []));
    const then = at(' when The Rules came out');
    const unknown = then.filter((answer) => all(answer).some(({ bindsOnDate }) => bindsOnDate === null)).length;
    expect(adr('0020-what-binds-on-a-date')).toContain(
      `Of the ${then.length} traces of 5 February 2020, ${unknown} hold at least one rule whose position is not known`,
    );
    const official = at(' when The Rules came out (official)').flatMap(all).length;
    expect(adr('0023-links-that-count')).toContain(
      `of the ${then.flatMap(all).length} rules that stand against a change, ${official} point to such a text`,
    );
  });
  it('is the same each time', async () => {
    const store = await realStore();
    const request = { change: 'change/one-plan-per-child', asAt: MOMENTS.today, officialOnly: false, today: TODAY };
    expect(JSON.stringify(await trace(store, request))).toBe(JSON.stringify(await trace(store, request)));
  });
});
