import type { Edge, EntityNode } from '@rules/schema';
import { describe, expect, it } from 'vitest';
import { makeEdge, makeLever, makeNode } from '../../../../tests/support/build.ts';
import { against, anAct, aSection, at, CHANGE_ID, storeOf, THE_RULES, TODAY } from '../../../../tests/support/domain.ts';
import { trace } from './index.ts';
import type { AsAt } from './types.ts';
import { weakestLink } from './weakest.ts';

const RULE = 'asp/2014/8/section/58';
const COUNCILS = makeNode('BODY', 'body/local-authority', { title: 'Local authorities (32 councils)', isClass: true });
const MINISTERS = makeNode('BODY', 'body/scottish-ministers', { title: 'Scottish Ministers' });
const PARLIAMENT = makeNode('BODY', 'body/scottish-parliament', { title: 'Scottish Parliament' });
const PEOPLE = [COUNCILS, MINISTERS, PARLIAMENT];

const run = (
  edges: Edge[],
  nodes: EntityNode[] = [],
  { asAt = at(TODAY), officialOnly = false }: { asAt?: AsAt; officialOnly?: boolean } = {},
) => trace(storeOf([...PEOPLE, ...nodes], edges), { change: CHANGE_ID, asAt, officialOnly, today: TODAY });

describe('levers', () => {
  const order = makeLever({ type: 'AFFIRMATIVE_SSI', holder: MINISTERS.id, under: 'asp/2026/16/section/2' });
  const practice = makeLever({ type: 'PRACTICE', lifts: 'PARTLY', holder: COUNCILS.id });
  it('run lightest first, whatever the data', async () => {
    const { blockers } = await run([against(RULE, { levers: [order, practice] })]);
    expect(blockers[0]?.levers.map(({ type, origin, standing }) => [type, origin, standing])).toEqual([
      ['PRACTICE', 'CURATED', 'OPEN'],
      ['AFFIRMATIVE_SSI', 'CURATED', 'OPEN'],
    ]);
  });
  it('that rest on later law cannot be used on an earlier day, and the chain takes what could', async () => {
    const { blockers } = await run(
      [against(RULE, { since: '2015-04-01', levers: [practice, order] })],
      [anAct('asp/2026/16', { made: '2026-05-15' })],
      { asAt: at(THE_RULES) },
    );
    expect(blockers[0]?.levers.map(({ standing, origin }) => `${standing} ${origin}`)).toEqual([
      'OPEN CURATED',
      'LATER CURATED',
      'OPEN DERIVED',
    ]);
    expect(blockers[0]?.chain.at(-1)?.sentence).toBe(
      'The Scottish Parliament holds what appears to be the lightest lever that would lift section 58 in full, an Act of the Scottish Parliament.',
    );
  });
  it('that all rest on later law are joined by what could be used then, and no remark on later law is made', async () => {
    const later = against(RULE, { since: '2015-04-01', levers: [order], whyNothingLighter: 'The 2026 Act gives the power.' });
    const law = [anAct('asp/2026/16', { made: '2026-05-15' })];
    const then = await run([later], law, { asAt: at(THE_RULES) });
    expect(then.blockers[0]?.levers.map(({ type, origin, standing }) => [type, origin, standing])).toEqual([
      ['AFFIRMATIVE_SSI', 'CURATED', 'LATER'],
      ['ACT_OF_SCOTTISH_PARLIAMENT', 'DERIVED', 'OPEN'],
    ]);
    expect(then.blockers[0]?.whyNothingLighter).toBeNull();
    expect(then.text).not.toContain('The 2026 Act gives the power');
    expect(then.text).toContain('holds what appears to be the lightest lever that would lift section 58 in full');
    const now = await run([later], law);
    expect(now.blockers[0]?.levers.map(({ origin }) => origin)).toEqual(['CURATED']);
    expect(now.blockers[0]?.whyNothingLighter).toBe('The 2026 Act gives the power.');
  });
  it('of a treaty are never worked out: where all is of later law, that is said', async () => {
    const { text } = await run(
      [against('treaty/echr/article/8', { levers: [order] }, { kind: 'CONSTRAINS' })],
      [anAct('asp/2026/16', { made: '2026-05-15' })],
      { asAt: at(THE_RULES) },
    );
    expect(text).toContain('Nothing in the data could be used at this date.');
  });
  it('that rest on judgement are hidden for official facts only, counted, and the lightest is only that of those shown', async () => {
    const official = makeLever({ type: 'AFFIRMATIVE_SSI', holder: MINISTERS.id, basis: 'OFFICIAL' });
    const edge = against(RULE, { levers: [makeLever({ type: 'PRACTICE', holder: COUNCILS.id }), official] }, { basis: 'OFFICIAL' });
    const all = await run([edge]);
    expect(all.blockers[0]).toMatchObject({ leversHidden: 0, levers: [{ type: 'PRACTICE' }, { type: 'AFFIRMATIVE_SSI' }] });
    expect(all.text).toContain('Local authorities hold the lightest lever that would clear the way under section 58 in full');
    const facts = await run([edge], [], { officialOnly: true });
    expect(facts.blockers[0]).toMatchObject({ leversHidden: 1, levers: [{ type: 'AFFIRMATIVE_SSI' }] });
    expect(facts.text).toContain('The Scottish Ministers hold the lightest lever of those shown that would lift section 58 in full');
    expect(facts.text).toContain('One other lever, lighter or heavier, rests on our judgement and is not shown.');
    expect(facts.room.map(({ entity }) => entity.id)).toEqual(['body/scottish-ministers', 'body/scottish-parliament']);
  });
  it('whose law is in force are done', async () => {
    const done = (lifts: 'FULL' | 'PARTLY') =>
      against(RULE, { levers: [makeLever({ type: 'COMMENCEMENT_REGULATIONS', lifts, alreadyDoneBy: 'asp/2020/16/section/13' })] });
    const law = [aSection('asp/2020/16/section/13', { from: '2021-07-26' })];
    expect((await run([done('PARTLY')], law)).blockers[0]?.levers[0]?.standing).toBe('DONE');
    // A rule that binds all the same was not lifted in full.
    expect((await run([done('FULL')], law)).blockers[0]?.levers[0]?.standing).toBe('OPEN');
  });
  it('that nobody has curated are derived, and say so', async () => {
    const { blockers, text } = await run([makeEdge('BLOCKS', RULE, CHANGE_ID, { phase: 'CURRENT' })]);
    expect(blockers[0]).toMatchObject({
      blockKind: 'REQUIRES_OTHERWISE',
      blockKindOrigin: 'DERIVED',
      levers: [
        {
          type: 'ACT_OF_SCOTTISH_PARLIAMENT',
          origin: 'DERIVED',
          derivedBy: 'an Act on a devolved matter is amended by an Act of the Scottish Parliament',
          confidence: 'LOW',
        },
      ],
    });
    expect(text).toContain('Worked out, not looked up: an Act on a devolved matter is amended by an Act of the Scottish Parliament.');
  });
  it('may be none, with the reason', async () => {
    const { blockers } = await run([against(RULE, { levers: [], whyNoLever: 'A right is met, not lifted.' })]);
    expect(blockers[0]).toMatchObject({ levers: [], whyNoLever: 'A right is met, not lifted.' });
  });
});

describe('a chain', () => {
  it('goes from the change by the rule and its power to who must act and to the law that would lift it', async () => {
    const rule = 'ssi/2009/210/regulation/5';
    const lift = makeLever({
      type: 'COMMENCEMENT_REGULATIONS',
      holder: MINISTERS.id,
      under: 'asp/2026/16/section/70',
      alreadyDoneBy: 'asp/2026/16/section/1',
    });
    const { blockers } = await run(
      [
        against(rule, { levers: [lift] }),
        makeEdge('CONTAINS', 'ssi/2009/210', rule, { basis: 'PARSED' }),
        makeEdge('MADE_UNDER', 'ssi/2009/210', 'ukpga/1995/36/section/17', { confidence: 'LOW' }),
        makeEdge('MADE_UNDER', 'ssi/2009/210', 'ukpga/1995/36/section/31'),
        makeEdge('IMPOSES', rule, COUNCILS.id, { effect: 'duty' }),
        makeEdge('IMPOSES', rule, 'role/court', { effect: 'duty' }),
        makeEdge('MEMBER_OF', 'body/sheriff-court', 'role/court', { confidence: 'LOW' }),
        makeEdge('REPEALS', 'asp/2026/16/section/1', rule),
      ],
      [
        makeNode('ROLE', 'role/court', { title: 'Court' }),
        makeNode('BODY', 'body/sheriff-court', { title: 'Sheriff courts', isClass: true }),
        anAct('ssi/2009/210', { membership: 'CONFIRMED' }),
        anAct('asp/2026/16', { made: '2026-05-15' }),
        aSection('asp/2026/16/section/1', { status: 'not_commenced' }),
      ],
    );
    const [blocker] = blockers;
    expect(blocker?.chain.map(({ sentence }) => sentence)).toEqual([
      'Regulation 5 of the Example (Scotland) Regulations 2009 blocks “A change”.',
      'The 2009 Regulations are confirmed as one of The Rules.',
      'The 2009 Regulations are made under section 17 of the Example (Scotland) Act 1995 and one other provision.',
      'Regulation 5 puts a duty on local authorities.',
      'Regulation 5 also puts a duty on a court.',
      'By our reading, “court” covers sheriff courts.',
      'The Scottish Ministers hold the lightest lever that would lift regulation 5 in full, commencement regulations under section 70 of the Example (Scotland) Act 2026.',
      'Section 1 of the 2026 Act is passed and would lift regulation 5 in full, but it had not started when the law was last read.',
    ]);
    expect(blocker?.chain.map(({ from, to }) => `${from.id} ${to.id}`)).toContain('ssi/2009/210/regulation/5 asp/2026/16/section/1');
    expect(blocker?.weakestLink?.id).toBe('MADE_UNDER:ssi/2009/210>ukpga/1995/36/section/17');
  });
  it('hedges what was read in part or not at all', async () => {
    const part = await run([against(RULE)], [aSection(RULE, {}, { textRead: 'part (opening)' })]);
    const none = await run([against(RULE, {}, { provisionCheck: 'listed' })]);
    expect([part, none].map(({ blockers }) => blockers[0]?.chain[0]?.sentence)).toEqual([
      'Section 58 of the Example (Scotland) Act 2014, of which only part was read, blocks “A change”.',
      'Section 58 of the Example (Scotland) Act 2014, whose text was not read, is recorded as a rule that blocks “A change”.',
    ]);
  });
});

describe('the weakest link', () => {
  const edge = (fields: Partial<Edge>) => makeEdge('IMPOSES', RULE, COUNCILS.id, fields);
  it('is the least sure, of equals the softer basis, then the first', () => {
    const [sure, soft, unsure] = [
      edge({ confidence: 'HIGH' }),
      edge({ confidence: 'HIGH', basis: 'JUDGEMENT' }),
      edge({ confidence: 'MEDIUM' }),
    ];
    expect([weakestLink([sure, soft]), weakestLink([soft, unsure, sure]), weakestLink([null, sure]), weakestLink([])]).toEqual([
      soft,
      unsure,
      sure,
      null,
    ]);
  });
});
