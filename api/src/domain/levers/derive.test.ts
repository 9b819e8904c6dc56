import type { EntityNode } from '@rules/schema';
import { describe, expect, it } from 'vitest';
import { makeEdge, makeNode } from '../../../../tests/support/build.ts';
import { anAct, aSection, CHANGE_ID, factsOf } from '../../../../tests/support/domain.ts';
import { deriveBlockKind, deriveLevers, LEVER_RULES, whyNoDerivedLever } from './derive.ts';

function derive(id: string, nodes: EntityNode[] = [], edges: ReturnType<typeof makeEdge>[] = []) {
  const edge = makeEdge('BLOCKS', id, CHANGE_ID, { phase: 'CURRENT' });
  const facts = factsOf(nodes, [edge, ...edges]);
  const rule = facts.node(id);
  if (!rule) throw new Error('no rule');
  const levers = deriveLevers(facts, edge, rule).map(({ lever, rule: name }) => ({
    type: lever.type,
    holder: lever.holder,
    under: lever.under,
    by: name,
    doneBy: lever.alreadyDoneBy,
    confidence: lever.confidence,
  }));
  return { levers, kind: deriveBlockKind(facts, edge, rule), none: whyNoDerivedLever(edge) };
}

const only = (id: string, nodes: EntityNode[] = [], edges: ReturnType<typeof makeEdge>[] = []) => derive(id, nodes, edges).levers[0];

describe('levers for a rule nobody has curated', () => {
  it('an Act on a devolved matter is amended by an Act of the Scottish Parliament', () => {
    expect(only('asp/2014/8/section/58')).toMatchObject({
      type: 'ACT_OF_SCOTTISH_PARLIAMENT',
      holder: 'body/scottish-parliament',
      confidence: 'LOW',
    });
    expect(only('ukpga/1995/36/section/29')).toMatchObject({ type: 'ACT_OF_SCOTTISH_PARLIAMENT' });
  });
  it('an Act on a reserved matter is amended by an Act of the UK Parliament', () => {
    expect(derive('ukpga/2010/15/section/4', [anAct('ukpga/2010/15', { reserved: true })])).toMatchObject({
      levers: [{ type: 'ACT_OF_UK_PARLIAMENT', holder: 'body/uk-parliament' }],
      kind: 'OUTSIDE_COMPETENCE',
    });
    expect(only('eur/2016/679/article/6')).toMatchObject({ type: 'ACT_OF_UK_PARLIAMENT' });
  });
  it('a Scottish instrument is amended under the one power it was made under, by the procedure that the power states', () => {
    const under = makeEdge('MADE_UNDER', 'ssi/2009/210', 'asp/2007/4/section/117');
    const power = (procedure: string) =>
      aSection(
        'asp/2007/4/section/117',
        {},
        { powers: [{ power: 'regulations', holder: 'body/scottish-ministers', procedure, note: null, confidence: 'HIGH' }] },
      );
    expect(only('ssi/2009/210/regulation/5', [power('affirmative')], [under])).toMatchObject({
      type: 'AFFIRMATIVE_SSI',
      holder: 'body/scottish-ministers',
      under: 'asp/2007/4/section/117',
    });
    expect(only('ssi/2009/210/regulation/5', [power('negative (made, laid)')], [under])).toMatchObject({ type: 'NEGATIVE_SSI' });
  });
  it('an instrument made under several powers, or under one that states no procedure, is only known to give way to an Act', () => {
    const under = makeEdge('MADE_UNDER', 'ssi/2009/210', 'asp/2007/4/section/117');
    const another = makeEdge('MADE_UNDER', 'ssi/2009/210', 'asp/2007/4/section/110');
    const act = { type: 'ACT_OF_SCOTTISH_PARLIAMENT', holder: 'body/scottish-parliament', under: null };
    expect(only('ssi/2009/210/regulation/5', [], [under])).toMatchObject(act);
    expect(only('ssi/2009/210/regulation/5', [], [under, another])).toMatchObject(act);
    expect(only('uksi/1975/1135/regulation/4')).toMatchObject(act);
  });
  it('a newer UK instrument, or one on a reserved matter, is amended by UK ministers', () => {
    expect(only('uksi/2013/376/regulation/4A')).toMatchObject({ type: 'UK_STATUTORY_INSTRUMENT', holder: 'body/uk-government' });
    expect(only('uksi/1975/1135/regulation/4', [anAct('uksi/1975/1135', { reserved: true })])).toMatchObject({
      type: 'UK_STATUTORY_INSTRUMENT',
    });
  });
  it('guidance and policy are rewritten by who issues them', () => {
    expect(derive('policy/girfec', [makeNode('INSTRUMENT', 'policy/girfec', { title: 'Getting it right' })])).toMatchObject({
      levers: [{ type: 'GUIDANCE' }],
      kind: 'GUIDANCE_ONLY',
    });
  });
  it('a ruling gives way to a later ruling', () => {
    expect(only('case/uksc/2016/51', [makeNode('INSTRUMENT', 'case/uksc/2016/51', { title: 'A v B' })])).toMatchObject({
      type: 'COURT_RULING',
    });
  });
  it('law whose repeal is enacted goes when the repeal is started, and that is the lightest lever', () => {
    const found = derive(
      'ukpga/1995/36/section/29',
      [aSection('ukpga/1995/36/section/29', { status: 'in_force_repeal_pending' })],
      [makeEdge('REPEALS', 'asp/2026/16/section/7', 'ukpga/1995/36/section/29')],
    );
    expect(found.levers.map(({ type, doneBy }) => [type, doneBy])).toEqual([
      ['COMMENCEMENT_REGULATIONS', 'asp/2026/16/section/7'],
      ['ACT_OF_SCOTTISH_PARLIAMENT', null],
    ]);
  });
  it('a treaty is met and not lifted, a draft is not law', () => {
    expect(derive('treaty/echr/article/5', [makeNode('INSTRUMENT', 'treaty/echr', { title: 'A convention' })])).toMatchObject({
      levers: [],
      kind: 'RIGHTS_COMPATIBILITY',
      none: 'A right in a treaty is met, not lifted.',
    });
    expect(derive('draft/a', [makeNode('INSTRUMENT', 'draft/a', { title: 'A draft' })])).toMatchObject({
      levers: [],
      none: 'It is a draft, and not yet law.',
    });
  });
  it('have rules with names of their own', () => {
    expect(new Set(LEVER_RULES.map(({ name }) => name)).size).toBe(LEVER_RULES.length);
  });
});

describe('the kind of block of a rule nobody has curated', () => {
  it.each([
    ['law that has not started', aSection('asp/2014/8/section/58', { status: 'not_commenced' }), 'NOT_IN_FORCE'],
    ['a prohibition', aSection('asp/2014/8/section/58', {}, { effect: 'prohibition' }), 'PROHIBITS'],
    ['any other rule', aSection('asp/2014/8/section/58', {}, { effect: 'duty' }), 'REQUIRES_OTHERWISE'],
  ] as const)('%s', (_name, section, kind) => {
    expect(derive('asp/2014/8/section/58', [section]).kind).toBe(kind);
  });
});
