import { describe, expect, it } from 'vitest';
import { byId, titleKey } from './keys.ts';

describe('keys', () => {
  it('sort ids as an Act is printed', () => {
    const printed = [
      'asp/2014/8',
      'asp/2014/8/part/9',
      'asp/2014/8/section/9',
      'asp/2014/8/section/10',
      'asp/2014/8/section/11',
      'asp/2014/8/section/11ZA',
      'asp/2014/8/section/11A',
      'asp/2014/8/section/11B',
      'asp/2014/8/section/12',
      'asp/2014/8/schedule/1',
      'asp/2014/8/schedule/2',
      'asp/2014/10',
    ];
    expect([...printed].reverse().sort(byId)).toEqual(printed);
  });

  it('sort titles without The, accents, capitals or punctuation, and numbers by size', () => {
    const inOrder = ['Action 2', 'Action 10', 'The Children’s Hearings', 'Echo', 'Éire', 'theatre'];
    expect([...inOrder].reverse().sort((a, b) => (titleKey(a) < titleKey(b) ? -1 : 1))).toEqual(inOrder);
    expect(titleKey('The  “Rules”')).toBe('rules');
  });
});
