import { expect, it } from 'vitest';
import { bodyTypeWords, effectCounts, effectWords, formWords, typeWords } from './type-words.ts';

it('says effects in words', () => {
  expect(['duty', 'plan_or_report', 'something_new', null].map(effectWords)).toEqual([
    'Duty',
    'Plan or report',
    'Something new',
    'Not stated',
  ]);
});
it('counts effects, most first', () => {
  expect(effectCounts(['power', 'duty', 'duty', null, 'plan_or_report'])).toEqual(['2 duties', '1 power', '1 plan or report']);
  expect(effectCounts([])).toEqual([]);
});
it('says types of bodies, statements and sources in words', () => {
  expect([bodyTypeWords('third-sector'), bodyTypeWords('harbour-master'), typeWords('survey-report')]).toEqual([
    'Third sector body',
    'Harbour master',
    'Survey report',
  ]);
});
it('says that a ruling is no legislation', () => expect(formWords('case')).toBe('a court ruling, not legislation'));
