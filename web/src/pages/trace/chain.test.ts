/** The chain as it is drawn, and the columns of the picture. */
import { describe, expect, it } from 'vitest';
import { chainLinks } from './chain.ts';
import { linkRows } from './links.ts';
import { pictureGraph } from './picture-graph.ts';
import { aBody, aChange, aLink, anAct, aSection, theLinks } from './test-builders.ts';

const change = aChange();
const rule = aSection('29');
const act = anAct();
const council = aBody();
const ministers = aBody('body/ministers', 'Scottish Ministers');
const lift = aSection('1', { status: 'not_commenced' }, anAct('asp/2026/16', '2026 Act', 2026));
const blocks = aLink(rule, 'BLOCKS', change);
const contains = aLink(act, 'CONTAINS', rule);
const duty = aLink(rule, 'IMPOSES', council, { effect: 'duty' });
const repeals = aLink(lift, 'REPEALS', rule);
const step = (from: unknown, relation: unknown, to: unknown) => ({ from, relation, to, sentence: '' }) as never;
const chain = [
  step(change, blocks, rule),
  step(rule, contains, act),
  step(rule, duty, council),
  step(rule, null, ministers),
  step(rule, repeals, lift),
];

describe('the chain', () => {
  const now = new Map([
    [rule.id, true],
    [lift.id, false],
  ]);
  const links = chainLinks({ chain, weakestLink: contains, bindsOnDate: true } as never, now);
  it('reads downwards: each verb from the stop above, or from its own start where that is another', () => {
    expect(links.map(({ verb }) => verb)).toEqual([
      'is blocked by',
      'which is part of',
      's 29, 1995 Act puts a duty on',
      's 29, 1995 Act could be lifted by',
      's 29, 1995 Act would be repealed by',
    ]);
  });
  it('points each head where the link ends', () =>
    expect(links.map(({ pointsOn }) => pointsOn)).toEqual([false, false, true, false, false]));
  it('marks the weakest link, once', () => expect(links.map(({ isWeakest }) => isWeakest)).toEqual([false, true, false, false, false]));
  it('takes enacted law as in force once all of it has started', () => {
    const all = chainLinks({ chain, weakestLink: null, bindsOnDate: true } as never, new Map([[lift.id, true]]));
    expect(all[4]?.verb).toBe('s 29, 1995 Act is repealed by');
  });
  it('says of the rule itself what it does at the moment', () => {
    const [first] = chainLinks({ chain, weakestLink: null, bindsOnDate: true, bearing: 'CONSTRAINS' } as never, now);
    expect([first?.kind, first?.verb]).toEqual(['CONSTRAINS', 'is narrowed by']);
  });
  it('dashes only what law not in force does', () => expect(links.map(({ inForce }) => inForce)).toEqual([null, null, null, null, false]));
});

describe('the picture of the answer', () => {
  const power = aSection('70', {}, anAct('asp/2026/16', '2026 Act', 2026));
  const obstacle = { rule, chain, levers: [{ under: power, alreadyDoneBy: lift, holder: ministers }] };
  const trace = theLinks({
    blockers: [{ bindsOnDate: true, relation: blocks, chain }] as never,
    laws: [...[act, rule, power].map((law) => ({ law, inForceOnDate: true })), { law: lift, inForceOnDate: false }] as never,
    picture: { entities: [], relations: [aLink(power, 'IMPOSES', ministers), aLink(ministers, 'LEADS', change)], leftOut: [] } as never,
  });
  const rows = linkRows(trace, change.id);
  const graph = pictureGraph({ change, blockers: [obstacle], constraints: [], notBinding: [], helpers: [] }, [power], rows);
  it('stands each thing in the column of what it does', () => {
    expect(Object.fromEntries(graph.nodes.map(({ name, column }) => [name, graph.columns[column]]))).toEqual({
      Aftercare: 'The change',
      's 29, 1995 Act': 'Rules that bear on it',
      'Children (Scotland) Act 1995': 'Where they sit',
      's 1, 2026 Act': 'Law that lifts or enables',
      's 70, 2026 Act': 'Law that lifts or enables',
      'Local authorities': 'Who must act',
      'Scottish Ministers': 'Who must act',
    });
  });
  it('puts first what must not be folded away: the change, then what blocks it and its chain', () => {
    expect(graph.nodes.slice(0, 2).map(({ id }) => id)).toEqual([change.id, rule.id]);
    expect(graph.nodes[graph.nodes.length - 1]?.id).toBe(power.id);
  });
  it('draws heavy what stands on the main chain', () => {
    expect(graph.nodes.filter(({ strong }) => !strong).map(({ id }) => id)).toEqual([power.id]);
  });
  it('draws dashed what is not in force, and solid what no date bears on', () => {
    expect(graph.links.map(({ kind, dashed, time }) => `${kind} ${dashed ? 'dashed' : 'solid'} ${time}`.trim())).toEqual([
      'BLOCKS solid in force',
      'REPEALS dashed not in force',
      'CONTAINS solid in force',
      'IMPOSES solid in force',
      'IMPOSES solid in force',
      'LEADS solid',
    ]);
  });
});
