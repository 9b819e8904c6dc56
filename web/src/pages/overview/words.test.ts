import { describe, expect, it } from 'vitest';
import type { Bearer, Instrument, System } from './system.ts';
import { areaWords, lawWords, leftOutWords, peopleWords } from './words.ts';

const area = (slug: string, title: string) => ({
  id: `policy-area/${slug}`,
  kind: 'POLICY_AREA',
  title,
  label: title,
  address: `/policy-area/${slug}`,
  straddled: true,
});
const law = (id: string, membership: string, areas: string[], provisions: number) =>
  ({
    instrument: { id, title: id, membership },
    areas: areas.map((one) => ({ area: `policy-area/${one}`, confidence: 'HIGH' })),
    provisions,
  }) as unknown as Instrument;
const bearer = (id: string, kind: string, ...effects: [string, number][]) =>
  ({
    bearer: { id, kind, title: id },
    effects: effects.map(([effect, count]) => ({ effect, count })),
    instruments: 1,
    ties: [],
  }) as unknown as Bearer;

const system = {
  areas: [area('a', 'Justice'), area('b', 'Health'), area('c', 'Culture')],
  instruments: [law('one', 'CONFIRMED', ['a', 'b'], 3), law('two', 'RECONSTRUCTED', ['a'], 2), law('three', 'OUTSIDE', [], 1)],
  bearers: [
    bearer('Councils', 'BODY', ['duty', 4], ['power', 1]),
    bearer('Ministers', 'BODY', ['power', 2]),
    bearer('Quiet', 'BODY'),
    bearer('Parent', 'ROLE', ['right', 6]),
  ],
  leftOut: [],
} as unknown as System;

describe('the system in words', () => {
  it('counts the law, and says of each instrument of The Rules how sure its place is', () =>
    expect(lawWords(system, { confirmed: 1, reconstructed: 1, statement: '' })).toBe(
      'The data holds 3 instruments and 6 provisions of them. 2 of the instruments are The Rules: 1 is confirmed by a summary of The Rules and 1 is our reconstruction. 1 more stands outside The Rules.',
    ));

  it('counts no ruling, draft, policy or guidance as law', () => {
    const policy = {
      ...law('policy/p', 'OUTSIDE', [], 0),
      instrument: { id: 'policy/p', membership: 'OUTSIDE', instrumentClass: 'NOT_LEGISLATION' },
    };
    const beside = { ...system, instruments: [...system.instruments, policy] } as unknown as System;
    expect(lawWords(beside, { confirmed: 1, reconstructed: 1, statement: '' })).toMatch(
      /^The data holds 3 instruments and .* Beside them is 1 ruling, draft, policy or guidance, which is not counted as law\.$/,
    );
  });

  it('names the areas, most first, and says that they add up to more', () =>
    expect(areaWords(system)).toBe(
      'The Rules fall under two of the three policy areas: Justice 2 and Health 1. 1 of these 2 instruments falls under more than one, so the figures add up to more. Which area an instrument falls under is our reading.',
    ));

  it('tells bodies from roles, and how many carry nothing', () => {
    expect(peopleWords(system)).toContain('The data holds 3 bodies and 1 role.');
    expect(peopleWords(system)).toContain(
      'on a body 7 times and on a role 6 times; one that names several counts for each. Most fall on Councils, 5, and on Ministers, 2. On 1 body',
    );
  });

  it('says what a limit left out', () => {
    expect(leftOutWords(system)).toBe('');
    expect(leftOutWords({ ...system, leftOut: [{ kind: 'BODY', count: 3 }] } as System)).toContain('3 bodies');
  });
});
