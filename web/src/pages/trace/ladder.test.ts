import { describe, expect, it } from 'vitest';
import type { LeverType } from '@rules/schema';
import { leverWords } from '../../words/levers.ts';
import { ladder, lightest, type LeverLike } from './ladder.ts';

const lever = (type: LeverType, lifts: LeverLike['lifts'] = 'FULL'): LeverLike => ({ type, lifts, confidence: 'HIGH' });
const shown = (levers: LeverLike[]): string[] => ladder(levers).map(({ name, state }) => `${name}: ${state}`);

describe('the ladder', () => {
  it('shows eight rungs from light to heavy, and lights the first that lifts the rule wholly', () => {
    expect(
      shown([
        lever('PRACTICE', 'PARTLY'),
        lever('COMMENCEMENT_REGULATIONS', 'PARTLY'),
        lever('AFFIRMATIVE_SSI'),
        lever('ACT_OF_SCOTTISH_PARLIAMENT'),
      ]),
    ).toEqual([
      `${leverWords('PRACTICE')}: eases`,
      'Guidance or code: none',
      'Direction: none',
      `${leverWords('COMMENCEMENT_REGULATIONS')}: eases`,
      `${leverWords('NEGATIVE_SSI')}: none`,
      `${leverWords('AFFIRMATIVE_SSI')}: serves`,
      `${leverWords('ACT_OF_SCOTTISH_PARLIAMENT')}: also`,
      `${leverWords('ACT_OF_UK_PARLIAMENT')}: unneeded`,
    ]);
  });
  it('lights no lever that is not open on the date', () => {
    const later = { ...lever('COMMENCEMENT_REGULATIONS'), standing: 'LATER' as const };
    expect(shown([later, lever('ACT_OF_SCOTTISH_PARLIAMENT')])).toContain(`${leverWords('COMMENCEMENT_REGULATIONS')}: closed`);
    expect(shown([later, lever('ACT_OF_SCOTTISH_PARLIAMENT')])).toContain(`${leverWords('ACT_OF_SCOTTISH_PARLIAMENT')}: serves`);
    expect(lightest([later, lever('ACT_OF_SCOTTISH_PARLIAMENT')])?.type).toBe('ACT_OF_SCOTTISH_PARLIAMENT');
    expect(lightest([later])).toBeNull();
  });
  it('lights no lever of low confidence where a surer one does as much, and says so', () => {
    const unsure = { ...lever('COMMENCEMENT_REGULATIONS'), confidence: 'LOW' as const };
    const rungs = ladder([unsure, lever('ACT_OF_SCOTTISH_PARLIAMENT')]);
    expect(rungs.find(({ state }) => state === 'serves')?.name).toBe(leverWords('ACT_OF_SCOTTISH_PARLIAMENT'));
    expect(rungs.find(({ state }) => state === 'unsure')).toMatchObject({
      name: leverWords('COMMENCEMENT_REGULATIONS'),
      says: 'Might lift it wholly, but we are not sure of it.',
    });
    expect(lightest([unsure])).toBe(unsure);
  });
  it('adds the rarer kinds only where they have a lever, in their place', () => {
    expect(shown([lever('COURT_RULING'), lever('SCOTLAND_ACT_ORDER')]).slice(-4)).toEqual([
      `${leverWords('ACT_OF_SCOTTISH_PARLIAMENT')}: none`,
      `${leverWords('ACT_OF_UK_PARLIAMENT')}: none`,
      `${leverWords('SCOTLAND_ACT_ORDER')}: serves`,
      `${leverWords('COURT_RULING')}: also`,
    ]);
  });
  it('puts a code on the rung of guidance, and keeps both levers', () => {
    const [, guidance] = ladder([lever('GUIDANCE', 'PARTLY'), lever('CODE')]);
    expect(guidance).toMatchObject({ name: 'Guidance or code', state: 'serves', levers: [lever('GUIDANCE', 'PARTLY'), lever('CODE')] });
  });
  it('says so where nothing lifts it wholly, and calls no rung unneeded', () => {
    const rungs = ladder([lever('GUIDANCE', 'PARTLY'), lever('NEGATIVE_SSI', 'PARTLY')]);
    expect(rungs.find(({ state }) => state === 'serves')).toMatchObject({
      name: 'Guidance or code',
      wholly: false,
      says: 'Eases it in part. Nothing found lifts it wholly.',
    });
    expect(rungs.filter(({ state }) => state === 'unneeded')).toEqual([]);
  });
  it('is empty without levers', () => expect(ladder([])).toEqual([]));
});

describe('the lever of a folded card', () => {
  it('is the lightest that lifts the rule wholly', () =>
    expect(lightest([lever('PRACTICE', 'PARTLY'), lever('ACT_OF_SCOTTISH_PARLIAMENT'), lever('NEGATIVE_SSI')])?.type).toBe('NEGATIVE_SSI'));
  it('or else the lightest that eases it', () =>
    expect(lightest([lever('NEGATIVE_SSI', 'PARTLY'), lever('PRACTICE', 'PARTLY')])?.type).toBe('PRACTICE'));
  it('or none', () => expect(lightest([])).toBeNull());
});
