import { describe, expect, it } from 'vitest';
import {
  Basis,
  BlockKind,
  ChangeStatus,
  Confidence,
  EntityKind,
  InstrumentClass,
  LawStatus,
  LEVER_TYPES,
  Membership,
  Phase,
  RelationKind,
  Verdict,
} from '@rules/schema';
import { CHANGE_STATUSES, changeStatusWords } from './changes.ts';
import { dateWords, today } from './dates.ts';
import { basisSentence, basisWords, confidenceSentence, confidenceWords } from './evidence.ts';
import { classWord, classWords, isEntityKind, kindWord, kindWords } from './kinds.ts';
import { membershipSentence, membershipWords, phaseWords, statusSentence, statusWords } from './law.ts';
import { blockSentence, blockWords, LEVERS_BY_WEIGHT, leverWeight, leverWords, lightestWords, liftWords } from './levers.ts';
import { capital, count, countWords, listWords, number } from './plural.ts';
import { relationWords } from './relations.ts';
import { VERDICTS, verdictSentence, verdictText } from './verdict.ts';

describe('every value of the model has words, and none shows its name', () => {
  const all: [name: string, values: readonly string[], words: (value: never) => string][] = [
    ['kind', EntityKind.options, kindWord],
    ['kinds', EntityKind.options, kindWords],
    ['class', InstrumentClass.options, classWord],
    ['classes', InstrumentClass.options, classWords],
    ['membership', Membership.options, membershipWords],
    ['membership sentence', Membership.options, membershipSentence],
    ['phase', Phase.options, phaseWords],
    ['status', LawStatus.options, statusWords],
    ['status sentence', LawStatus.options, statusSentence],
    ['basis', Basis.options, basisWords],
    ['basis sentence', Basis.options, basisSentence],
    ['confidence', Confidence.options, confidenceWords],
    ['confidence sentence', Confidence.options, confidenceSentence],
    ['block', BlockKind.options, blockWords],
    ['block sentence', BlockKind.options, blockSentence],
    ['lever', LEVER_TYPES, leverWords],
    ['change status', ChangeStatus.options, changeStatusWords],
    ['link', RelationKind.options, relationWords],
    ['verdict', Verdict.options, (value: never) => verdictText(value).full],
  ];
  it.each(all)('%s', (_, values, words) => {
    for (const value of values) {
      const text = words(value as never);
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/_|\b[A-Z]{4,}\b/);
    }
  });

  it('reads every link from both ends', () => {
    for (const kind of RelationKind.options) expect(relationWords(kind, 'end')).toMatch(/^[a-z]/);
  });

  it('lists verdicts, statuses and levers whole, in their order', () => {
    expect([...VERDICTS].sort()).toEqual([...Verdict.options].sort());
    expect([...CHANGE_STATUSES].sort()).toEqual([...ChangeStatus.options].sort());
    expect(LEVERS_BY_WEIGHT).toEqual(LEVER_TYPES);
    expect(leverWeight('PRACTICE')).toBe(1);
  });
});

describe('dates', () => {
  it('writes days, months and years as people do', () => {
    expect(['2026-06-09', '2020-02', '1968', 'about 1968', '2024-13-01'].map(dateWords)).toEqual([
      '9 June 2026',
      'February 2020',
      '1968',
      'about 1968',
      '2024-13-01',
    ]);
  });
  it('knows today in the reader’s calendar', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('counts and lists', () => {
  it('counts', () => {
    expect([count(1, 'change'), count(1204, 'change'), count(2, 'body', 'bodies')]).toEqual(['1 change', '1,204 changes', '2 bodies']);
    expect([countWords(0, 'rule'), countWords(1, 'rule'), countWords(11, 'rule')]).toEqual(['no rules', 'one rule', '11 rules']);
    expect(number(50000)).toBe('50,000');
  });
  it('lists', () => {
    expect([listWords([]), listWords(['Care']), listWords(['Care', 'Voice', 'Family'])]).toEqual(['', 'Care', 'Care, Voice and Family']);
    expect(capital('official text')).toBe('Official text');
  });
});

describe('verdicts', () => {
  it('says that a change is blocked only where a rule blocks it', () => {
    expect(verdictSentence('LIFT_ENACTED_NOT_IN_FORCE', 1)).toBe('Blocked today, and waiting for law that is passed but has not started.');
    expect(verdictSentence('LIFT_ENACTED_NOT_IN_FORCE', 0)).toBe('Waiting for law that is passed but has not started.');
    expect(verdictSentence('NOT_BLOCKED_BY_LAW', 0)).toBe('No rule blocks this.');
  });
  it('counts the levers that are the lightest, none as well', () => {
    expect([0, 1, 2].map(lightestWords)).toEqual([
      'none of them is the lightest for its rule',
      'one of them is the lightest for its rule',
      'two of them are the lightest for their rules',
    ]);
  });
  it('says how far a lever lifts', () => {
    expect([liftWords('FULL'), liftWords('PARTLY')]).toEqual(['lifts it wholly', 'eases it in part']);
  });
});

it('tells kinds of thing from kinds of link', () => {
  expect([isEntityKind('CLASH'), isEntityKind('BLOCKS')]).toEqual([true, false]);
});
