/** Good queries with values that nobody in their right mind would give. */
import type { Random } from '../../support/random.ts';
import { query } from '../wire.ts';
import { noise, oddText, oddValue } from '../texts.ts';
import { kind } from './kind.ts';

const FILTERS = {
  changes: ['text', 'verdict', 'status', 'foundation', 'lightestLeverHolder', 'isDemo'],
  instruments: ['text', 'instrumentClass', 'membership', 'inTheRules', 'policyArea', 'foundation', 'yearFrom', 'yearTo', 'confidence'],
  provisions: ['text', 'instrument', 'effect', 'status', 'foundation', 'confidence'],
  bodies: ['text', 'bodyType', 'isCorporateParent', 'foundation', 'confidence'],
  statements: ['text', 'statementType', 'source', 'confidence'],
} as const;
/** Values that fit some of them. */
const FITTING = [['BLOCKED'], ['HIGH', 'LOW'], ['foundation/voice'], ['asp/2014/8'], 'care', true, 1995, [], null];
const TYPES: Record<keyof typeof FILTERS, string> = {
  changes: 'ChangeFilter',
  instruments: 'InstrumentFilter',
  provisions: 'ProvisionFilter',
  bodies: 'BodyFilter',
  statements: 'StatementFilter',
};

/** Something in the form of our cursors, and things that are not. */
function cursor(random: Random): string {
  const inside = random.pick([
    () => JSON.stringify(oddValue(random)),
    () => JSON.stringify(['TITLE', oddText(random), oddText(random)]),
    () => JSON.stringify([oddValue(random, 1), oddValue(random, 1), oddValue(random, 1), oddValue(random, 1)]),
    () => oddText(random),
    () => noise(random, random.below(60)).toString('latin1'),
  ])();
  return random.chance(0.8) ? Buffer.from(inside).toString(random.chance(0.5) ? 'base64' : 'base64url') : inside;
}

export const valueKinds = [
  kind('odd ids', 8, (random) =>
    query(
      random.pick([
        'query ($v: ID!) { entity(id: $v) { id } node(id: $v) { id } nodes(ids: [$v, $v]) { id } }',
        'query ($v: ID!) { trace(change: $v) { verdict } }',
        'query ($v: ID!) { nearest(id: $v, first: 20) { id } }',
        'query ($v: ID!) { paths(from: $v, to: "body/sssc") { length } }',
        'query ($v: ID!) { neighbourhood(ids: [$v]) { entities { id } } }',
      ]),
      { v: random.chance(0.3) ? `${random.pick(['change/', 'body/', 'asp/2014/8/', '/law/'])}${oddText(random)}` : oddText(random, 5_000) },
    ),
  ),
  kind('forged cursors', 7, (random) =>
    query(
      random.pick([
        'query ($v: String) { changes(first: 3, after: $v) { totalCount } }',
        'query ($v: String) { provisions(last: 3, before: $v) { totalCount } }',
        'query ($v: String) { instruments(first: 3, after: $v, orderBy: { field: YEAR }) { totalCount } }',
        'query ($v: String) { search(text: "care", first: 3, after: $v) { totalCount } }',
        'query ($v: String) { entity(id: "body/sssc") { relations(first: 3, after: $v) { totalCount } } }',
      ]),
      { v: cursor(random) },
    ),
  ),
  kind('odd searches', 8, (random) =>
    query('query ($v: String!, $n: Int) { search(text: $v, first: $n) { totalCount nodes { matched entity { id } } } }', {
      v: oddText(random, random.pick([200, 201, 2_000])),
      n: random.pick([1, 50, 51, -1, null]),
    }),
  ),
  kind('odd filters', 7, (random) => {
    const list = random.pick(Object.keys(FILTERS) as (keyof typeof FILTERS)[]);
    const filter = Object.fromEntries(
      random.some(FILTERS[list], 4).map((name) => [name, random.pick([oddText(random), [oddText(random)], oddValue(random), ...FITTING])]),
    );
    return query(`query ($f: ${TYPES[list]}) { ${list}(filter: $f, first: 5) { totalCount nodes { id } } }`, { f: filter });
  }),
  kind('odd dates', 4, (random) =>
    query('query ($d: AsAtInput) { trace(change: "change/kinship-parity", asAt: $d) { verdict asAt } }', {
      d: random.pick([
        { date: oddText(random) },
        { date: `${1890 + random.below(230)}-${String(random.below(14)).padStart(2, '0')}-${String(random.below(33)).padStart(2, '0')}` },
        { mode: oddText(random) },
        { mode: 'WHEN_COMMENCED' },
        { date: random.below(1e9) },
      ]),
    }),
  ),
  kind('long ways through the graph', 2, (random) =>
    query('query ($a: ID!, $b: ID!, $l: Int, $k: Int) { paths(from: $a, to: $b, maxLength: $l, limit: $k) { length text } }', {
      a: random.pick(['body/sssc', 'foundation/voice', 'asp/2014/8', 'change/kinship-parity']),
      b: random.pick(['foundation/people', 'role/corporate-parent', 'body/sssc', 'clash/c-time-span']),
      l: random.pick([1, 4, 8, 9]),
      k: random.pick([1, 20, 21]),
    }),
  ),
];
