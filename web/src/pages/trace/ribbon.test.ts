import { describe, expect, it } from 'vitest';
import { eventsOf, MOST_EVENTS, ribbon, type Times } from './ribbon.ts';
import { anAct, aSection } from './test-builders.ts';

const times: Times = {
  then: { asAt: '2020-02-05', verdict: 'BLOCKED' },
  now: { asAt: '2026-11-25', verdict: 'LIFT_ENACTED_NOT_IN_FORCE' },
  commenced: { asAt: '2026-11-25', verdict: 'DELIVERED' },
};
const events = [{ date: '2026-05-15', what: '2026 Act passed' }];
const at = new Map([['2026-05-15', 'LIFT_ENACTED_NOT_IN_FORCE']] as const);
const draw = (moment: Parameters<typeof ribbon>[3], answer = times.now): string[] =>
  ribbon(times, at, events, moment, answer).map(
    ({ when, what, verdictWords, line, isHere }) => `${isHere ? '* ' : ''}${when}, ${what}: ${verdictWords ?? 'not asked'} (${line})`,
  );

describe('the ribbon of time', () => {
  it('runs from The Rules to a day without a date, hatched while a lift waits', () => {
    expect(draw({ mode: 'today' })).toEqual([
      '5 February 2020, The Rules published: Blocked (solid)',
      '15 May 2026, 2026 Act passed: Passed, not started (hatched)',
      '* 25 November 2026, today: Passed, not started (dashed)',
      'No date set, all enacted law has started: Delivered (dashed)',
    ]);
  });
  it('puts a chosen day in its place with the verdict of that day', () => {
    expect(draw({ mode: 'date', date: '2024-01-01' }, { asAt: '2024-01-01', verdict: 'CONSTRAINED' })[1]).toBe(
      '* 1 January 2024, the date you chose: Narrowed, not blocked (solid)',
    );
  });
  it('adds no second stop for a day that has one', () => {
    expect(draw({ mode: 'date', date: '2020-02-05' })[0]).toMatch(/^\* 5 February 2020/);
    expect(draw({ mode: 'date', date: '2026-05-15' })).toHaveLength(4);
  });
  it('marks the last stop for all enacted law', () => expect(draw({ mode: 'commenced' })[3]).toMatch(/^\* No date set/));
});

describe('the days of the law that delivers', () => {
  const section = (number: string, status: 'in_force' | 'not_commenced', from: string | null) =>
    aSection(number, { status, from }, anAct('asp/2026/16', '2026 Act', 2026));
  it('are Royal Assent and starts, each named once, and only those of law that delivers', () => {
    expect(
      eventsOf([
        {
          relation: { kind: 'DELIVERS', delivery: { state: 'prospective', date: '2026-05-15' } },
          rule: section('1', 'not_commenced', null),
        },
        { relation: { kind: 'DELIVERS', delivery: { state: 'enacted', date: '2026-05-15' } }, rule: section('7', 'not_commenced', null) },
        {
          relation: { kind: 'DELIVERS', delivery: { state: 'in_force', date: '2021-07-26' } },
          rule: section('13', 'in_force', '2021-07-26'),
        },
        { relation: { kind: 'ENABLES' }, rule: section('2', 'in_force', '2022-01-01') },
      ]),
    ).toEqual([
      { date: '2021-07-26', what: 's 13, 2026 Act started' },
      { date: '2026-05-15', what: '2026 Act passed' },
    ]);
  });
  it('keep the newest where there are many', () => {
    const many = Array.from({ length: 7 }, (_, n) => ({
      relation: { kind: 'DELIVERS', delivery: { state: 'in_force', date: `202${n}-01-01` } },
      rule: section(String(n), 'in_force', null),
    }));
    expect(eventsOf(many).map(({ date }) => date)).toEqual(['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01']);
    expect(eventsOf(many)).toHaveLength(MOST_EVENTS);
  });
});
