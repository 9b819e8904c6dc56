import { describe, expect, it } from 'vitest';
import { isAway, linkRows, surenessWords, evidenceText, timeWords } from './links.ts';
import { aBody, aChange, aLink, anAct, aSection, theLinks } from './test-builders.ts';

describe('how a link stands on the date', () => {
  it('is said in words, and not at all where no date bears on it', () => {
    expect([true, false, null, undefined].map((inForce) => timeWords({ inForce, binds: undefined }))).toEqual([
      'in force',
      'not in force',
      'not known whether in force',
      '',
    ]);
  });
  it('never calls law not in force because a rule in it no longer binds, nor the other way round', () => {
    expect(timeWords({ inForce: true, binds: false })).toBe('in force, does not bind on this date');
    expect(timeWords({ inForce: undefined, binds: false })).toBe('does not bind on this date');
    expect(timeWords({ inForce: null, binds: true })).toBe('binds on this date');
    expect(timeWords({ inForce: false, binds: false })).toBe('not in force');
    expect(
      [
        { inForce: true, binds: false },
        { inForce: false, binds: true },
        { inForce: null, binds: null },
      ].map(isAway),
    ).toEqual([true, false, false]);
  });
});

describe('the rows of every link', () => {
  const change = aChange();
  const blocks = aLink(aSection('29'), 'BLOCKS', change, {
    evidence: [
      { url: 'https://a.example/29', locator: 's 29', basis: 'OFFICIAL', confidence: 'HIGH' },
      { url: null, note: 'our reading', basis: 'JUDGEMENT', confidence: 'LOW' },
    ] as never,
  });
  const narrows9 = aLink(aSection('9'), 'CONSTRAINS', change);
  const narrows10 = aLink(aSection('10'), 'CONSTRAINS', change, {
    evidence: [{ url: 'https://a.example/29', basis: 'PARSED', confidence: 'HIGH' }] as never,
  });
  const contains = aLink(anAct(), 'CONTAINS', aSection('29'));
  const delivers = aLink(aSection('1', { status: 'not_commenced' }), 'DELIVERS', change);
  const duty = aLink(aSection('29'), 'IMPOSES', aBody(), { effect: 'duty' });
  const trace = theLinks({
    blockers: [{ bindsOnDate: null, relation: blocks, chain: [{ relation: blocks }, { relation: contains }, { relation: null }] }] as never,
    constraints: [
      { bindsOnDate: true, relation: narrows10, chain: [] },
      { bindsOnDate: false, relation: narrows9, chain: [] },
    ] as never,
    helpers: [{ relation: delivers, inForceOnDate: false }] as never,
    laws: [
      { law: anAct(), inForceOnDate: true },
      { law: aSection('29'), inForceOnDate: true },
      { law: aSection('9'), inForceOnDate: true },
      { law: aSection('10'), inForceOnDate: null },
    ] as never,
    picture: { entities: [], relations: [contains, duty], leftOut: [] } as never,
  });
  const rows = linkRows(trace, change.id);

  it('holds each link once, hardest first, then by number', () => {
    expect(rows.map(({ number, verb, from }) => `${number} ${from.label} ${verb}`)).toEqual([
      '1 Children (Scotland) Act 1995, s 29 blocks',
      '2 Children (Scotland) Act 1995, s 9 narrows',
      '3 Children (Scotland) Act 1995, s 10 narrows',
      '4 Children (Scotland) Act 1995, s 1 would deliver',
      '5 Children (Scotland) Act 1995 contains',
      '6 Children (Scotland) Act 1995, s 29 puts a duty on',
    ]);
  });
  it('says of a rule that blocks what it does at the moment', () => {
    const lifted = theLinks({
      constraints: [{ bindsOnDate: true, bearing: 'CONSTRAINS', relation: blocks, chain: [{ relation: blocks }] }] as never,
    });
    expect(linkRows(lifted, change.id).map(({ kind, verb }) => [kind, verb])).toEqual([['CONSTRAINS', 'narrows']]);
  });
  it('takes the time of a link from the answer', () => {
    expect(rows.map(timeWords)).toEqual([
      'in force',
      'in force, does not bind on this date',
      'binds on this date',
      'not in force',
      'in force',
      'in force',
    ]);
  });
  it('numbers each source once, and leaves what has no address without a number', () => {
    expect(rows.map(({ sources }) => sources)).toEqual([[1, null], [], [1], [], [], []]);
  });
  it('writes evidence and sureness as text', () => {
    expect(evidenceText(blocks)).toBe('s 29, https://a.example/29; our reading');
    expect(surenessWords(blocks)).toBe('judgement, high confidence');
  });
});
