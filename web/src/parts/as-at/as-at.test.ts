import { describe, expect, it } from 'vitest';
import { addressOf, inputOf, momentHead, momentOf, readDate } from './as-at.ts';

describe('reading a date as typed', () => {
  it.each([
    ['2015-04-01', '2015-04-01'],
    ['1 April 2015', '2015-04-01'],
    [' 1st  of april 2015 ', '2015-04-01'],
    ['April 1, 2015', '2015-04-01'],
    ['1/4/2015', '2015-04-01'],
    ['1.4.2015', '2015-04-01'],
    ['29 Feb 2024', '2024-02-29'],
    ['9 Sept 2020', '2020-09-09'],
    ['31 dec 2100', '2100-12-31'],
  ])('reads %s', (typed, date) => expect(readDate(typed)).toEqual({ date }));

  it.each([
    ['', 'Write a date, such as 1 April 2015.'],
    ['2015', 'Write a day and a month too, such as 1 April 2015.'],
    ['April 2015', 'Write the day too, such as 1 April 2015. “April 2015” names a whole month.'],
    ['2015-04', 'Write the day too, such as 1 April 2015. “2015-04” names a whole month.'],
    ['30 February 2026', 'February 2026 has 28 days, so there is no day 30 in it.'],
    ['2026-02-30', 'February 2026 has 28 days, so there is no day 30 in it.'],
    ['29/2/2100', 'February 2100 has 28 days, so there is no day 29 in it.'],
    ['4/13/2015', '“4/13/2015” has no month that we know. Write it like 1 April 2015, the day first.'],
    ['1 Smarch 2015', '“1 Smarch 2015” has no month that we know. Write it like 1 April 2015, the day first.'],
    ['1 April 1066', 'Choose a year from 1900 to 2100.'],
    ['next Tuesday', '“next Tuesday” could not be read as a date. Write it like 1 April 2015 or 2015-04-01.'],
  ])('says what is wrong with %s', (typed, problem) => expect(readDate(typed)).toEqual({ problem }));
});

describe('the moment in the address', () => {
  it('is today where nothing is said', () => expect(momentOf(undefined)).toEqual({ moment: { mode: 'today' }, problem: null }));
  it('survives the way there and back', () => {
    for (const asAt of ['2020-02-05', 'commenced', undefined]) expect(addressOf(momentOf(asAt).moment)).toBe(asAt);
  });
  it('falls back to today with a problem to mend', () => {
    expect(momentOf('2026-02-30')).toEqual({
      moment: { mode: 'today' },
      problem: 'February 2026 has 28 days, so there is no day 30 in it.',
    });
  });
  it('becomes what the API asks for', () => {
    expect(inputOf({ mode: 'today' })).toBeNull();
    expect(inputOf({ mode: 'date', date: '2020-02-05' })).toEqual({ mode: 'DATE', date: '2020-02-05' });
    expect(inputOf({ mode: 'commenced' })).toEqual({ mode: 'WHEN_COMMENCED' });
  });
  it('is said in words', () => {
    expect(momentHead({ asAt: '2020-02-05', asAtMode: 'DATE' })).toBe('Law as at 5 February 2020');
    expect(momentHead({ asAt: '2026-11-25', asAtMode: 'WHEN_COMMENCED' })).toBe('All enacted law taken as started');
  });
});
