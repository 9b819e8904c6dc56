/** docs/cypher.md: every statement is run on a real server that holds the whole release, and all its rows are worked out again without one. */
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { readRelease } from '@rules/graph-seed';
import { MemoryStore } from '@rules/api/store/memory/store.ts';
import { Database } from '@rules/api/store/neo4j/database.ts';
import { loadRelease, prepareSchema } from '@rules/api/store/neo4j/load.ts';
import { labelOf } from '@rules/api/store/neo4j/record.ts';
import { RELATION_KINDS } from '@rules/schema';
import { documents } from '../docs/documents.ts';
import { servers } from '../support/neo4j.ts';
import { CHANGES } from './answers/changes.ts';
import { LAW } from './answers/law.ts';
import type { Row } from './answers/rows.ts';
import { World } from './answers/world.ts';

/** By the question, word for word. */
const ANSWERS = { ...CHANGES, ...LAW };
const text = documents.find(({ path }) => path === 'docs/cypher.md')?.text ?? '';
const release = readRelease();
const world = new World(new MemoryStore(release), release.nodes, release.edges);

/** A question of the document: its heading, its statements and the line that begins with "Answer". */
const questions = text
  .split(/^### (?=\d+\. )/m)
  .slice(1)
  .map((part) => ({
    title: /^\d+\. (.*)$/m.exec(part)?.[1] ?? '',
    statements: [...part.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, statement = '']) => statement),
    answer: /^\*\*Answer:\*\* (.*)$/m.exec(part)?.[1] ?? '',
    mind: /^\*\*Mind:\*\* (.*)$/m.exec(part)?.[1] ?? '',
  }));

/** Cells of the rows of the table under a heading, its own head left out. */
const tablesUnder = (heading: string): string[][] =>
  (text.split(`### ${heading}\n`)[1] ?? '')
    .split(/^##/m)[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
const names = (cell: string): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

describe('docs/cypher.md', () => {
  it('asks twenty questions, each with one statement, an answer and what to mind, and each is checked', () => {
    expect(questions).toHaveLength(20);
    expect(questions.map(({ title }) => title).sort()).toEqual(Object.keys(ANSWERS).sort());
    for (const { title, statements, answer, mind } of questions)
      expect([statements.length, /^\d+ rows/.test(answer), mind.length > 20], title).toEqual([1, true, true]);
    expect(text.match(/```cypher/g)).toHaveLength(20);
  });

  it('says which relationships there are and what they join', () => {
    const kindOf = new Map(release.nodes.map(({ id, kind }) => [id, kind]));
    const joined = RELATION_KINDS.map((kind) => {
      const labels = (ends: string[]) => [...new Set(ends.map((id) => labelOf(kindOf.get(id) ?? 'SOURCE')))].sort().join(', ');
      const edges = world.of(kind);
      return [kind, labels(edges.map(({ from }) => from)), labels(edges.map(({ to }) => to))];
    });
    const told = tablesUnder('Relationships').filter((cells) => cells.length === 4);
    expect(
      told.map(([kind = '', from = '', , to = '']) => [names(kind)[0], ...[from, to].map((cell) => cell.split(', ').sort().join(', '))]),
    ).toEqual(joined);
  });
});

describe.each(servers.slice(0, 1))('docs/cypher.md, on $title', (server) => {
  let database: Database;
  beforeAll(async () => {
    database = new Database({ ...(await server.settings()), readTimeMs: 60_000 });
    await prepareSchema(database);
    // Twice, so that a statement that does not name its release gives itself away.
    await loadRelease(database, release);
    await loadRelease(database, release);
  }, 300_000);
  afterAll(() => database.close());

  it.each(questions)('$title', async ({ title, statements: [statement = ''], answer }) => {
    const rows = await database.read<Row>(statement, {});
    expect(rows).toEqual(await ANSWERS[title]?.(world));
    expect(rows.length).toBeGreaterThan(0);
    // What the document tells: how many rows, and, in each part up to a semicolon, values that stand together in a row.
    expect(/^\d+/.exec(answer)?.[0], `docs/cypher.md tells another number of rows for "${title}"`).toBe(String(rows.length));
    const held = rows.map((row) => new Set(Object.values(row).flat().map(String)));
    for (const part of answer.split(';')) {
      const told = [...part.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
      expect(
        held.some((values) => told.every((value) => values.has(value))),
        `no row holds what docs/cypher.md tells: ${part}`,
      ).toBe(true);
    }
  });

  it('has the properties that the tables name', async () => {
    const held = await database.read<{ of: string; name: string }>(
      `MATCH (thing:RulesThing) UNWIND labels(thing) AS of UNWIND keys(thing) AS name RETURN DISTINCT of, name
       UNION MATCH (:RulesThing)-[tie]->() UNWIND keys(tie) AS name RETURN DISTINCT type(tie) AS of, name`,
      {},
    );
    const of = (...wanted: string[]) => new Set(held.filter((row) => wanted.includes(row.of)).map(({ name }) => name));
    for (const [label = '', , properties = ''] of tablesUnder('Things')) {
      const found = of(...names(label));
      for (const name of names(properties.replaceAll(/\([^)]*\)/g, ''))) expect(found, label).toContain(name);
    }
    const ties = of(...RELATION_KINDS);
    for (const [, properties = ''] of tablesUnder('Relationships').filter((cells) => cells.length === 2))
      for (const name of names(properties.replaceAll(/\([^)]*\)/g, ''))) expect(ties).toContain(name);
  });
});
