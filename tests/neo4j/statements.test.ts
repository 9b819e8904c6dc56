/** The Cypher statements of the store: Neo4j's own parser takes them, each shows how it is used, and the server looks things up in indexes for all that read. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Parser from '@neo4j-cypher/language-support';
import { auth, driver as connect } from 'neo4j-driver';
import type { Driver, Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRelease } from '@rules/graph-seed';
import { Database } from '@rules/api/store/neo4j/database.ts';
import type { DatabaseSettings } from '@rules/api/store/neo4j/database.ts';
import { loadRelease, prepareSchema } from '@rules/api/store/neo4j/load.ts';
import { cypher, withDirection, withKinds } from '@rules/api/store/neo4j/statements.ts';
import { servers } from '../support/neo4j.ts';

/** As Node loads it: Vite would go through its hundreds of files. */
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as typeof Parser;

const FOLDER = new URL('../../api/src/store/neo4j/cypher/', import.meta.url);
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.cypher') ? file.slice(0, -'.cypher'.length) : []));
/** Statements that change the schema: they take no values and have no plan. */
const SCHEMA = ['schema', 'index-words', 'drop-words'];

/** The statement as it stands, and, where it has places for kinds and direction, with these filled in. */
function forms(name: string): string[] {
  const statement = cypher(name);
  if (!statement.includes('/*')) return [statement];
  const kinds = [undefined, [], ['BLOCKS', 'CONTAINS']] as const;
  const all = [
    statement,
    ...kinds.flatMap((some) => (['OUT', 'IN', 'BOTH'] as const).map((direction) => withDirection(withKinds(statement, some), direction))),
  ];
  return [...new Set(all)];
}

/** Names of the values in the example in the comment: those of its outermost braces. Null where there is no example. */
function exampleNames(statement: string): string[] | null {
  const comment = statement
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2).trim())
    .join(' ');
  const example = /Example: \{(.*)/.exec(comment)?.[1];
  if (example === undefined) return null;
  let depth = 1;
  let outermost = '';
  for (const sign of example.replaceAll(/"[^"]*"/g, '""')) {
    if ('{[('.includes(sign)) depth += 1;
    else if ('}])'.includes(sign)) depth -= 1;
    else if (depth === 1) outermost += sign;
    if (depth === 0) break;
  }
  return [...outermost.matchAll(/(\w+):/g)].map(([, name = '']) => name);
}

const parametersOf = (statement: string): string[] => [
  ...new Set([...statement.replaceAll(/^\/\/.*$/gm, '').matchAll(/\$(\w+)/g)].map(([, name = '']) => name)),
];

const complaints = (statement: string, parameters: readonly string[]): string[] =>
  lintCypherQuery(statement, { parameters: Object.fromEntries(parameters.map((name) => [name, 'a value'])) }).map(({ message }) =>
    typeof message === 'string' ? message : message.value,
  );

describe('the statements', () => {
  it('would not pass with a fault', () => {
    expect(complaints('MATCH (thing RETURN thing', [])).not.toEqual([]);
    expect(complaints('MATCH (thing) RETURN think', [])).toEqual(['Variable `think` not defined']);
    expect(complaints('RETURN $id AS id', [])).toEqual(['Parameter $id is not defined.']);
  });

  it.each(names.filter((name) => !SCHEMA.includes(name)))('%s has an example with all values that it takes, and no other', (name) => {
    expect(exampleNames(cypher(name))?.sort()).toEqual(parametersOf(cypher(name)).sort());
  });

  it.each(names)('%s passes Neo4j’s own parser', (name) => {
    for (const form of forms(name)) expect(complaints(form, exampleNames(form) ?? []), form).toEqual([]);
  });
});

/** What walks through more than it looks for, in the plan of a statement: "CartesianProduct", "NodeByLabelScan RulesThing". */
function faults({ operatorType, arguments: { Details: details }, children }: Plan): string[] {
  const operator = operatorType.split('@')[0] ?? '';
  // Releases and the counter are a handful; things and relationships are not.
  const isScan = /Scan$/.test(operator) && !/:Rules(Release|Counter)\b/.test(String(details));
  const label = /:(\w+)/.exec(String(details))?.[1] ?? '';
  // Two things, each found by its key, make one pair.
  const isProduct = operator === 'CartesianProduct' && !children.every((child) => child.operatorType.startsWith('NodeUniqueIndexSeek'));
  const own = isScan ? [`${operator} ${label}`.trim()] : isProduct ? [operator] : [];
  return [...own, ...children.flatMap(faults)];
}

const operators = ({ operatorType, arguments: { Details: details }, children }: Plan): string[] => [
  `${operatorType.split('@')[0]} ${String(details)}`,
  ...children.flatMap(operators),
];
const SEEKS = /^(NodeIndexSeek|NodeUniqueIndexSeek|NodeCountFromCountStore|ProcedureCall db\.index\.fulltext\.queryNodes\()/;

/** These take all there is of a handful: the releases, the indexes. */
const OF_A_HANDFUL = ['releases', 'words-ready'];
/** Statements that read for sure: a plan that is not seen as reading would pass unseen. */
const READING = ['active', 'between', 'directory', 'edges', 'facets', 'list', 'near', 'nodes', 'provisions-of', 'search', 'tables'];

describe.each(servers)('the statements, on $title', (server) => {
  let settings: DatabaseSettings;
  let driver: Driver;
  beforeAll(async () => {
    settings = await server.settings();
    const database = new Database(settings);
    await prepareSchema(database);
    await database.close();
    driver = connect(settings.uri, auth.basic(settings.user, settings.password));
  }, 300_000);
  afterAll(() => driver.close());

  const explain = async (statement: string) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`);
    if (!summary.plan) throw new Error('The server gave no plan.');
    return { plan: summary.plan, isRead: summary.queryType === 'r' };
  };

  it('would not pass where they walked through the graph', async () => {
    const found = async (statement: string) => faults((await explain(statement)).plan);
    expect(await found('MATCH (thing) RETURN thing')).toEqual(['AllNodesScan']);
    expect(await found('MATCH (thing:RulesThing {title: $title}) RETURN thing')).toEqual(['NodeByLabelScan RulesThing']);
    expect(await found('MATCH (a:RulesThing {list: $a}), (b:RulesThing {list: $b}) RETURN a, b')).toEqual(['CartesianProduct']);
    expect(await found('MATCH ()-[edge:BLOCKS]->() RETURN edge.why')).toEqual(['DirectedRelationshipTypeScan BLOCKS']);
  });

  /** The statements that read, and of those that do not look up what they read the plan. */
  const look = async (): Promise<{ read: string[]; walking: string[] }> => {
    const read = new Set<string>();
    const walking: string[] = [];
    for (const name of names.filter((one) => !SCHEMA.includes(one))) {
      for (const form of forms(name)) {
        const { plan, isRead } = await explain(form);
        if (!isRead) continue;
        read.add(name);
        const seeks = operators(plan).some((operator) => SEEKS.test(operator)) || OF_A_HANDFUL.includes(name);
        if (!seeks || faults(plan).length > 0) walking.push([form, ...faults(plan), ...operators(plan)].join('\n'));
      }
    }
    return { read: [...read], walking };
  };
  const expected = { read: expect.arrayContaining(READING) as string[], walking: [] };

  // A server plans by what it has counted, which is nothing when a release has just been loaded. Asked of the version that most teams run.
  it.runIf(server === servers[0])('look things up in indexes wherever they read, before anything is loaded', async () => {
    expect(await look()).toEqual(expected);
  });

  it('look things up in indexes wherever they read, in a whole release', { timeout: 300_000 }, async () => {
    const database = new Database(settings);
    await loadRelease(database, readRelease());
    await database.change('CALL db.prepareForReplanning()');
    await database.close();
    expect(await look()).toEqual(expected);
  });
});
