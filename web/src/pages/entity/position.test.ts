import { describe, expect, it } from 'vitest';
import type { InForcePartsFragment } from '../../generated/graphql.ts';
import { madeAfterTheRules, positionOf, readingRemark } from './position.ts';

const law = (given: Partial<InForcePartsFragment>): InForcePartsFragment => ({
  status: 'in_force',
  written: null,
  from: null,
  to: null,
  since: null,
  by: null,
  detail: null,
  confidence: 'HIGH',
  assumed: false,
  ...given,
});

describe('positionOf', () => {
  it('says since when law is in force', () =>
    expect(positionOf(law({ from: '2015-04-01' }))).toEqual({ headline: 'In force since 1 April 2015', remarks: [], by: null }));
  it('says what is pending, and when it started, in one headline', () => {
    expect(
      positionOf(
        law({
          status: 'in_force_amendment_pending',
          from: '2015-04-01',
          detail: 'Consequential change by 2026 Act s. 26(3); prospective.',
        }),
      ),
    ).toEqual({
      headline: 'In force since 1 April 2015, with a change pending',
      remarks: ['A change to it is passed and not shown as started.', 'Consequential change by 2026 Act s. 26(3); prospective.'],
      by: null,
    });
  });
  it('keeps a start that is no whole day as it is written', () =>
    expect(positionOf(law({ since: '1968 (amended)' })).remarks).toEqual(['Its start as the sources give it: 1968 (amended).']));
  it('says that law has not started', () =>
    expect(positionOf(law({ status: 'not_commenced', from: null }))).toEqual({
      headline: 'Not in force',
      remarks: ['It is passed. No start was found.'],
      by: null,
    }));
  it('says when law was repealed', () =>
    expect(positionOf(law({ status: 'repealed', from: '1995-07-19', to: '2013-06-24' })).headline).toBe('Repealed on 24 June 2013'));
  it('takes the source’s own words where they say more, and keeps the day', () =>
    expect(positionOf(law({ written: 'In force, part of it repealed', from: '1996-11-01' }))).toMatchObject({
      headline: 'In force, part of it repealed',
      remarks: ['In force since 1 November 1996.'],
    }));
  it('lets the source’s own words stand alone where they say what is pending', () =>
    expect(positionOf(law({ status: 'not_commenced', written: 'Enacted, mostly not commenced in the copies read' }))).toEqual({
      headline: 'Enacted, mostly not commenced in the copies read',
      remarks: [],
      by: null,
    }));
  it('does not take a bare code for words', () =>
    expect(positionOf(law({ status: 'uncertain', written: 'unknown' })).headline).toBe('Position not established'));
  it('says what is our default', () =>
    expect(positionOf(law({ assumed: true })).remarks).toEqual(['In force is our default here: no source was read for its position.']));
  it('keeps what brought it in apart where it is an id, and as a sentence where it is words', () => {
    expect(positionOf(law({ by: 'ssi/2015/61' }))).toMatchObject({ remarks: [], by: 'ssi/2015/61' });
    expect(positionOf(law({ by: 'the Act itself' }))).toMatchObject({ remarks: ['The Act itself.'], by: null });
  });
});

describe('readingRemark', () => {
  it.each([
    ['none', null, 'We did not read the text. What stands here comes from other sources.'],
    ['none (from annotations)', null, 'We did not read the text (from annotations). What stands here comes from other sources.'],
    ['part (paragraphs 1, 2)', true, 'We read part of the text: paragraphs 1, 2.'],
    ['subsections (1) to (4)', true, 'We read part of the text: subsections (1) to (4).'],
    ['full', true, null],
    [null, false, 'Number and heading were not checked against a source page.'],
    [null, null, null],
  ])('%s, verified %s', (textRead, verified, said) => expect(readingRemark(textRead, verified)).toBe(said));
});

it('knows what was made after The Rules was published', () => {
  expect(
    [
      ['2026-05-15', 2026],
      ['2020-02-05', 2020],
      ['2020-02-06', 2020],
      ['2020', 2020],
      ['2020-03', 2020],
      [null, 2021],
      [null, 2020],
      [null, null],
    ].map(([made, year]) => madeAfterTheRules(made as string | null, year as number | null)),
  ).toEqual([true, false, true, false, true, true, false, false]);
});
