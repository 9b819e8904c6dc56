/** What the page says: the heading of the answer, counts, citation, names, figures. */
import { describe, expect, it } from 'vitest';
import { verdictSentence } from '../../words/verdict.ts';
import { citation } from './citation.ts';
import { countsInWords, officialWords } from './counts.ts';
import { ruleTitle, shortName, subsectionWords } from './names.ts';
import { aBody, anAct, aSection } from './test-builders.ts';
import { verdictBasis, verdictHead } from './verdict-head.ts';
import { barrierWords, percentOf } from './voices.ts';

const VERDICTS = ['BLOCKED', 'LIFT_ENACTED_NOT_IN_FORCE', 'CONSTRAINED', 'NOT_BLOCKED_BY_LAW', 'DELIVERED'] as const;

describe('the heading of the answer', () => {
  it('is the common wording for today', () => {
    for (const verdict of VERDICTS) expect(verdictHead({ verdict, blockers: [{}] }, { mode: 'today' })).toBe(verdictSentence(verdict, 1));
  });
  it('is in the past for a day, and never calls blocked what no rule blocks', () => {
    const day = { mode: 'date', date: '2020-02-05' } as const;
    expect(VERDICTS.map((verdict) => verdictHead({ verdict, blockers: [{}] }, day))).toEqual([
      'Blocked on 5 February 2020.',
      'Blocked on 5 February 2020. The law that lifts it was passed, but had not started.',
      'Narrowed, not blocked, on 5 February 2020.',
      'No rule blocked this on 5 February 2020.',
      'Delivered by 5 February 2020.',
    ]);
    expect(verdictHead({ verdict: 'LIFT_ENACTED_NOT_IN_FORCE', blockers: [] }, day)).toBe(
      'Waiting on 5 February 2020 for law that was passed, but had not started.',
    );
  });
  it('says when all enacted law has started', () => {
    expect(
      VERDICTS.map((verdict) => verdictHead({ verdict, blockers: [] }, { mode: 'commenced' })).every((head) =>
        head.includes('once all enacted law has started'),
      ),
    ).toBe(true);
  });
});

describe('whose verdict it is', () => {
  const trace = { verdict: 'NOT_BLOCKED_BY_LAW', derivedVerdict: 'CONSTRAINED', derivedBecause: 'Part of it needs a legal step.' } as const;
  it('gives what the rules alone would say, and why, where a judgement differs', () => {
    expect(verdictBasis({ ...trace, verdictFrom: 'JUDGEMENT' })).toEqual({
      says: 'A reviewed judgement. The rules alone would give “Narrowed, not blocked”.',
      why: 'Part of it needs a legal step.',
    });
  });
  it('gives no reason where the two agree', () => {
    expect(verdictBasis({ ...trace, derivedVerdict: 'NOT_BLOCKED_BY_LAW', verdictFrom: 'JUDGEMENT' }).why).toBeNull();
  });
  it('says that a derived verdict was reviewed by nobody', () => {
    expect(verdictBasis({ ...trace, verdict: 'CONSTRAINED', verdictFrom: 'DERIVED' })).toEqual({
      says: 'Worked out from the rules and their dates, and reviewed by nobody.',
      why: 'Part of it needs a legal step.',
    });
  });
});

describe('counts in words', () => {
  const of = (...kinds: string[]) => kinds.map((kind) => ({ relation: { kind } })) as never;
  it('leaves out what is not there, and agrees in number', () => {
    expect(
      countsInWords({
        blockers: of('BLOCKS'),
        constraints: of('CONSTRAINS', 'CONSTRAINS', 'REQUIRES_AMENDMENT'),
        notBinding: [],
        helpers: [],
      }),
    ).toEqual(['1 rule blocks it', '2 rules narrow it', '1 rule must be edited with it']);
  });
  it('says that no rule blocks, and parts what delivers from what would', () => {
    const helpers = [
      { relation: { kind: 'DELIVERS' }, inForceOnDate: true },
      { relation: { kind: 'DELIVERS' }, inForceOnDate: false },
      { relation: { kind: 'ENABLES' }, inForceOnDate: null },
    ] as never;
    expect(countsInWords({ blockers: [], constraints: [], notBinding: of('BLOCKS', 'BLOCKS'), helpers })).toEqual([
      'No rule blocks it',
      '1 rule delivers it',
      '1 rule would deliver it',
      '1 rule gives power for it',
      '2 rules do not bind on this date',
    ]);
  });
  it('says what the switch would hide', () => {
    expect(officialWords({ inAll: 14, official: 6 })).toBe(
      'Would hide 8 of the 14 links that the answer rests on: those with no official or parsed text behind them. The verdict stays.',
    );
    expect(officialWords({ inAll: 3, official: 3 })).toBe(
      'Would hide none of the 3 links that the answer rests on: each has an official or parsed text behind it.',
    );
  });
});

describe('names of rules', () => {
  it('are short in tables and cards', () => {
    expect(shortName(aSection('29'))).toBe('s 29, 1995 Act');
    expect(shortName(aBody())).toBe('Local authorities');
    expect(shortName(anAct())).toBe('Children (Scotland) Act 1995');
  });
  it('carry the subsection and the heading where they are cited', () => {
    expect(ruleTitle({ ...aSection('29'), heading: 'After-care' } as never, '1')).toBe('Children (Scotland) Act 1995, s 29(1): After-care');
    expect(ruleTitle(aSection('29'), 'new s. 63(2B)')).toBe('Children (Scotland) Act 1995, s 29');
  });
  it('read a subsection, and nothing else, out of a locator', () => {
    expect(['1', '1A', '1(b)', 'page 3', '', null].map(subsectionWords)).toEqual(['(1)', '(1A)', '(1)(b)', '', '', '']);
  });
});

describe('the citation', () => {
  it('names answer, moment, data, rules once each, and address', () => {
    expect(
      citation({
        title: 'Aftercare',
        asAt: '2020-02-05',
        asAtMode: 'DATE',
        today: '2026-11-25',
        release: { id: 'r1', date: '2026-11-21' },
        rules: ['1995 Act, s 29', '1995 Act, s 29', '1995 Act, s 30'],
        address: 'https://x.example/change/a',
      }),
    ).toBe(
      '‘Aftercare’, change trace (Rules Explorer, data of 21 November 2026, release r1); law as at 5 February 2020; rules cited: 1995 Act, s 29; 1995 Act, s 30; https://x.example/change/a accessed 25 November 2026.',
    );
  });
});

describe('figures and kinds of barrier', () => {
  it('draws a bar only for one percentage', () => {
    expect(['34%', '81.5 %', 'more than 70%', '81.5', '120%', '16 of 40', null].map(percentOf)).toEqual([
      34,
      81.5,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
  it('has words for the kinds', () => expect(barrierWords('services_missing')).toBe('Services are missing'));
});
