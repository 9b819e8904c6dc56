import { describe, expect, it } from 'vitest';
import { isAway, lawInForce, linkRows, surenessWords, evidenceText, timeWords } from './links.ts';
import { aBody, aChange, aLink, anAct, aSection, theLinks } from './test-builders.ts';

const today = '2026-11-25';
const now = { date: today, mode: 'DATE', today } as const;
const then = { date: '2020-02-05', mode: 'DATE', today } as const;
const commenced = { date: today, mode: 'WHEN_COMMENCED', today } as const;

describe('whether the law that makes a link is in force', () => {
  const act2026 = anAct('asp/2026/16', '2026 Act', 2026);
  it.each([
    ['law in force, today', aSection('29'), now, true],
    ['law in force, an earlier day without a known start', aSection('29'), then, null],
    ['before its known start', aSection('29', { from: '2021-01-01' }), then, false],
    ['after its known start', aSection('29', { from: '1997-04-01' }), then, true],
    ['after its end', aSection('29', { from: '1997-04-01', to: '2013-06-24' }), then, false],
    ['not started', aSection('1', { status: 'not_commenced' }, act2026), now, false],
    ['not started, once all enacted law has started', aSection('1', { status: 'not_commenced' }, act2026), commenced, true],
    ['an Act of a later year', aSection('1', {}, act2026), then, false],
    ['repealed, as read today', aSection('9', { status: 'repealed' }), now, false],
    ['repealed on no known day, an earlier day', aSection('9', { status: 'repealed' }), then, null],
    ['in force only in part', aSection('9', { status: 'partly_in_force' }), now, null],
    ['not established', aSection('9', { status: 'uncertain' }), now, null],
    ['a body, which no date bears on', aBody(), now, undefined],
  ] as const)('%s', (_, law, when, expected) => expect(lawInForce(law, when)).toBe(expected));

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
    picture: { entities: [], relations: [contains, duty], leftOut: [] } as never,
  });
  const rows = linkRows(trace, change.id, now);

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
  it('takes the time of a link from the answer where it says, and works it out elsewhere', () => {
    expect(rows.map(timeWords)).toEqual([
      'in force',
      'in force, does not bind on this date',
      'in force',
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
