import { expect, it } from 'vitest';
import { rulesOfReason } from './rules-named.ts';
import { aBody, aChange, anAct, aSection } from './test-builders.ts';

const earlier = anAct();
const later = anAct('asp/2014/8', '2014 Act', 2014);
const rules = [aSection('29'), aSection('30'), aSection('2'), aSection('29', {}, later), earlier];
const named = (sentence: string, through = null as ReturnType<typeof aChange> | null): string[] =>
  rulesOfReason({ through, sentence }, rules).map(({ id }) => id);

it('finds each rule that a reason cites, in the law it is of', () => {
  expect(named('They can lift sections 29(1)(a) and 30 of the Children (Scotland) Act 1995 by an order.')).toEqual([
    'ukpga/1995/36/section/29',
    'ukpga/1995/36/section/30',
  ]);
  expect(named('A duty under section 30 of the Children (Scotland) Act 1995 and section 29 of the Children (Scotland) Act 2014.')).toEqual([
    'ukpga/1995/36/section/30',
    'asp/2014/8/section/29',
  ]);
});
it('takes no other number for a section', () => {
  expect(named('The 29 councils lead on section 302 of the Children (Scotland) Act 1995.')).toEqual([]);
  expect(named('They can lift regulation 29 of the Children (Scotland) Act 1995.')).toEqual([]);
});
it('adds the rule it goes through, once, and neither the change nor a body', () => {
  expect(named('They hold the lever.', aSection('29'))).toEqual(['ukpga/1995/36/section/29']);
  expect(named('They can ease section 29 of the Children (Scotland) Act 1995.', aSection('29'))).toEqual(['ukpga/1995/36/section/29']);
  expect([named('They lead this change.', aChange()), named('They inspect.', aBody())]).toEqual([[], []]);
});
