import { expect, it } from 'vitest';
import { knownOf } from './known.ts';
import { onDay } from './on-day.ts';
import { entity, tied } from './test-builders.ts';

const law = entity('asp/2014/8/section/66', { kind: 'PROVISION', status: 'in_force', number: 's 66' } as object);
const late = entity('asp/2026/16/section/3', { kind: 'PROVISION', status: 'not_commenced', number: 's 3' } as object);
const body = entity('body/a');
const change = entity('change/x', { kind: 'CHANGE' });
const known = knownOf({
  entities: [law, late, body, change],
  relations: [
    tied('IMPOSES', law, body),
    tied('BLOCKS', law, change, { bindsToday: true }),
    tied('DELIVERS', late, change),
    tied('LEADS', body, change),
  ],
});
const told = (then: ReturnType<typeof onDay>) => Object.fromEntries(then.links.map(({ kind, holds, time }) => [kind, [holds, time]]));

it('law, and the links that rest on it, stand as they did then; what is no law stays', () => {
  const then = onDay(
    known,
    new Map([
      [law.id, { inForce: true, because: 'in force since 1 April 2015' }],
      [late.id, { inForce: true, because: 'it is enacted, and taken as in force' }],
    ]),
  );
  expect([...then.things.values()].map(({ inForce, standing }) => [inForce, standing])).toEqual([
    [true, 'in force since 1 April 2015'],
    [true, 'it is enacted, and taken as in force'],
    [null, null],
    [null, null],
  ]);
  expect(told(known).DELIVERS).toEqual([false, 'not in force']);
  expect(told(then)).toMatchObject({ IMPOSES: [true, 'in force'], DELIVERS: [true, 'in force'], LEADS: told(known).LEADS });
});

it('never says that a rule binds a change on another day: its trace does', () => {
  const inForce = (value: boolean | null) => told(onDay(known, new Map([[law.id, { inForce: value, because: '' }]]))).BLOCKS;
  expect([inForce(true), inForce(null)]).toEqual([
    [null, 'for that day see the trace of the change'],
    [null, 'for that day see the trace of the change'],
  ]);
  expect(inForce(false)).toEqual([false, 'not in force']);
});
