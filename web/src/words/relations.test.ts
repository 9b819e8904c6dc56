import { describe, expect, it } from 'vitest';
import { edgeVerb } from './relations.ts';

describe('edgeVerb', () => {
  it('says "would" for law that has not started', () => {
    expect(edgeVerb('REPEALS')).toBe('repeals');
    expect(edgeVerb('REPEALS', { inForce: false })).toBe('would repeal');
    expect(edgeVerb('IMPOSES', { effect: 'duty', inForce: false })).toBe('would put a duty on');
  });
  it('keeps the present where the edge is no act of law', () => expect(edgeVerb('LEADS', { inForce: false })).toBe('leads'));
  it('says what a provision puts on its bearer', () => {
    expect(edgeVerb('IMPOSES', { effect: 'power' })).toBe('sets out a power that concerns');
    expect(edgeVerb('IMPOSES', { effect: 'container' })).toBe('puts a duty, power or right on');
  });
});
