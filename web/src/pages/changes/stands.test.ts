import { expect, it } from 'vitest';
import { againstWords, helpWords, standsOf, type StandingRule } from './stands.ts';

const rule = (relation: StandingRule['relation'], bindsToday: boolean | null = null, state: string | null = null): StandingRule => ({
  relation,
  edge: { bindsToday, delivery: state === null ? null : { state } },
});

it('counts a rule as standing unless it is known not to bind', () => {
  const stands = standsOf([
    rule('BLOCKS', true),
    rule('BLOCKS', null),
    rule('BLOCKS', false),
    rule('CONSTRAINS', true),
    rule('REQUIRES_AMENDMENT', null),
    rule('CONFLICTS_WITH', true),
  ]);
  expect(againstWords(stands)).toBe('2 block, 1 narrows, 1 must be edited, 1 pulls the other way');
  expect(helpWords(stands)).toBe('1 does not bind today');
});

it('tells what delivers from what would', () => {
  const stands = standsOf([
    rule('DELIVERS', null, 'in_force'),
    rule('DELIVERS', null, 'prospective'),
    rule('DELIVERS', null, 'draft_laid'),
    rule('ENABLES'),
    rule('ENABLES'),
    rule('DUPLICATES'),
  ]);
  expect(helpWords(stands)).toBe('1 delivers, 2 would deliver, 2 give power, 1 does a like thing');
});

it('says in words that nothing stands against a change', () => {
  const stands = standsOf([rule('ENABLES')]);
  expect([againstWords(stands), helpWords(stands)]).toEqual(['No rule stands against it', '1 gives power']);
  expect(helpWords(standsOf([]))).toBe('');
});
