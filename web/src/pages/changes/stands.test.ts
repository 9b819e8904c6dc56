import { expect, it } from 'vitest';
import { againstWords, helpWords, standsOf, type StandingRule } from './stands.ts';

const rule = (
  relation: StandingRule['relation'],
  bindsToday: boolean | null = null,
  state: string | null = null,
  law: StandingRule['rule'] = { id: 'asp/2026/1/section/1', status: 'in_force' },
): StandingRule => ({
  relation,
  rule: law,
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

it('takes law without a record of its own by its Act, and else by its status', () => {
  const act = rule('DELIVERS', null, 'enacted', { id: 'asp/2026/19', status: 'uncertain' });
  const section = rule('DELIVERS', null, null, { id: 'asp/2026/19/section/2', status: 'uncertain' });
  const waiting = rule('DELIVERS', null, null, { id: 'asp/2026/16/section/7', status: 'not_commenced' });
  const started = rule('DELIVERS', null, null, { id: 'ssi/2021/103', status: 'in_force' });
  expect(helpWords(standsOf([act, section, waiting, started]))).toBe('1 delivers, 3 would deliver');
});

it('says in words that nothing stands against a change', () => {
  const stands = standsOf([rule('ENABLES')]);
  expect([againstWords(stands), helpWords(stands)]).toEqual(['No rule stands against it', '1 gives power']);
  expect(helpWords(standsOf([]))).toBe('');
});
