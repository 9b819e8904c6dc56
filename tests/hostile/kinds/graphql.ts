/** Queries that are deep, wide, circular, dear or broken. */
import type { Random } from '../../support/random.ts';
import { FULL_TRACE } from '../../support/full-trace.ts';
import { query } from '../wire.ts';
import { nested, oddText } from '../texts.ts';
import { kind } from './kind.ts';

const CHANGES = ['aftercare-for-early-leavers', 'flexible-panel-composition', 'kinship-parity', 'siblings-together', 'one-plan-per-child'];
const changeOf = (random: Random): string => `change/${random.pick(CHANGES)}`;
const dateOf = (random: Random): string => `${2000 + random.below(40)}-0${1 + random.below(9)}-1${random.below(10)}`;
const times = (count: number, of: (at: number) => string): string => Array.from({ length: count }, (_, at) => of(at)).join(' ');

/** Large answers, hardly one of which is asked for twice. */
export const wholeTraces = kind('whole traces of random days', 3, (random) =>
  query(FULL_TRACE, { change: changeOf(random), asAt: { date: dateOf(random) }, officialOnly: random.chance(0.5) }),
);

export const graphqlKinds = [
  kind('deep queries', 4, (random) => {
    const levels = random.pick([10, 17, 50, 400, 1_200]);
    return query(
      random.pick([
        `{ entity(id: "body/sssc") { ${nested('relations(first: 1) { nodes { from { ', levels, 'id', '} } }')} } }`,
        nested('{ a', levels, '', '}'),
        `{ release ${nested('{ ... ', levels, '{ id }', '}')} }`,
        `{ ${nested('... on Query { ', levels, 'release { id }', '}')} }`,
        `{ search(text: ${nested('[', levels, '"a"', ']')}) { totalCount } }`,
        `{ changes(filter: ${nested('{ text: ', levels, '"a"', '}')}) { totalCount } }`,
        `query ($a: ${nested('[', levels, 'Int', ']')}) { release { id } }`,
      ]),
    );
  }),
  kind('wide queries', 2, (random) => {
    const count = random.pick([100, 1_000, 2_400]);
    return query(
      random.pick([
        `{ release { ${times(count, () => 'id')} } }`,
        `{ ${times(count / 10, () => 'release { id }')} }`,
        `{ release { ${times(count, (at) => `f${at}`)} } }`,
        `{ release { ${times(count / 2, (at) => `a${at}: id`)} } }`,
        `{ release { id ${times(count / 4, () => '@include(if: true)')} } }`,
        `{ release { id ${times(count / 4, (at) => `@d${at}`)} } }`,
        `query (${times(count / 4, (at) => `$v${at}: Int`)}) { release { id } }`,
        times(count / 10, (at) => `query Q${at} { release { id } }`),
      ]),
    );
  }),
  kind('fields under many names', 4, (random) => {
    const count = random.pick([5, 40, 300]);
    return query(
      `{ ${times(count, (at) =>
        random.pick([
          `t${at}: trace(change: "${changeOf(random)}") { verdict blockers { why } }`,
          `s${at}: search(text: "care ${at}", first: 50) { totalCount nodes { score } }`,
          `p${at}: paths(from: "body/sssc", to: "foundation/people", maxLength: 8, limit: 20) { length }`,
          `n${at}: neighbourhood(ids: ["body/sssc"], depth: 3, limit: 300) { entities { id } }`,
          `e${at}: entity(id: "body/${at}") { id }`,
          `c${at}: nearest(id: "asp/2014/8/section/${at}0", first: 20) { id }`,
        ]),
      )} }`,
    );
  }),
  kind('fragments in circles', 4, (random) => {
    const length = 1 + random.below(400);
    const name = (at: number): string => `${'F'.repeat(1 + random.below(3))}_${at}`;
    return query(
      random.pick([
        `{ ...F0 } ${times(length, (at) => `fragment F${at} on Query { ...F${(at + 1) % length} }`)}`,
        `{ ...F0 } ${times(25, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F25 on Query { release { id } }`,
        `{ ...F0 } ${times(40, (at) => `fragment F${at} on Query { ${times(40, (to) => `...F${to}`)} }`)}`,
        `{ ...${name(0)} } fragment ${name(1)} on Nothing { id }`,
        `{ ...F0 } ${times(length, (at) => `fragment F${at} on Query { ...F${at + 1} }`)} fragment F${length} on Query { release { id } }`,
        `{ release { ...A } } ${times(30, (at) => `fragment ${'A'.repeat(at + 1)} on Release { x: id ...${'A'.repeat(at + 2)} }`)} fragment ${'A'.repeat(31)} on Release { x: date }`,
      ]),
    );
  }),
  kind('fields that clash', 2, (random) => {
    const count = random.pick([50, 400, 1_200]);
    return query(
      random.pick([
        `{ ${times(count, (at) => `x: entity(id: "${at}") { id }`)} }`,
        `{ entity(id: "a") { ${times(count, (at) => `... on ${at % 2 ? 'Body' : 'Change'} { x: ${at % 2 ? 'id' : 'title'} }`)} } }`,
        `{ entity(id: "a") { ${times(count / 4, () => 'relations { nodes { from { id } } }')} } }`,
      ]),
    );
  }),
  kind('too many tokens', 2, (random) => query(`{ ${'release { id } '.repeat(1_700 + random.below(5_000))} }`)),
  kind('introspection', 3, (random) =>
    query(
      random.pick([
        `{ __schema ${nested('{ types { fields { type ', 1 + random.below(30), '{ name }', '} } }')} }`,
        `{ ${times(random.pick([5, 60]), (at) => `s${at}: __schema { types { name fields { name args { name type { name ofType { name } } } } } }`)} }`,
        `{ __type(name: "${random.pick(['Query', '__proto__', 'constructor', 'x'.repeat(1_000)])}") { name fields { name } } __typename }`,
        `{ __schema { types { ${times(8, () => 'possibleTypes { interfaces { possibleTypes { interfaces {')} name ${'}'.repeat(32)} } } }`,
      ]),
    ),
  ),
  kind('mutations and subscriptions', 2, (random) =>
    query(
      random.pick([
        'mutation { delete }',
        'subscription { change { id } }',
        'mutation ($x: ID!) { __typename }',
        'subscription { __typename }',
      ]),
    ),
  ),
  kind('texts that are no query', 4, (random) =>
    query(
      random.pick([
        () => oddText(random),
        () => `{ ${oddText(random)} }`,
        () => `{ search(text: "${oddText(random)}") { totalCount } }`,
        () => `{ search(text: """${oddText(random)}""") { totalCount } }`,
        () => '"'.repeat(2_000),
        () => `{ entity(id: ${'9'.repeat(5_000)}) { id } }`,
        () => `# ${'x'.repeat(200_000)}`,
        () => `{ ${'x'.repeat(200_000)} }`,
        () => `{ release { id } }${'}'.repeat(1_000)}`,
        () => 'extend type Query { x: Int } type A { b: C }',
        () => '\ufeff{ release { id } }',
      ])(),
    ),
  ),
  wholeTraces,
  kind('pages of random size', 5, (random) => {
    const list = random.pick(['changes', 'instruments', 'provisions', 'bodies', 'statements', 'sources', 'clashes', 'actions']);
    const first = random.pick([1, 25, 200, 201, 0, -1, 2 ** 31 - 1, 2 ** 31, 1.5]);
    return query(
      `{ ${list}(first: ${first}) { totalCount nodes { id title relations(first: ${1 + random.below(20)}) { totalCount nodes { id } } } } }`,
    );
  }),
];
