import { expect, it } from 'vitest';
import { blockedBy } from './blocked.ts';

const link = (id: string, kind: 'BLOCKS' | 'CONSTRAINS', bindsToday: boolean | null): Parameters<typeof blockedBy>[0][number] => ({
  change: { id, title: id, address: `/${id}`, verdict: 'BLOCKED' },
  relation: { kind, bindsToday },
});

it('counts each change once, and as of today where any block binds or may bind', () => {
  const { today, notToday } = blockedBy([
    link('change/a', 'BLOCKS', true),
    link('change/a', 'BLOCKS', false),
    link('change/b', 'BLOCKS', null),
    link('change/c', 'BLOCKS', false),
    link('change/d', 'CONSTRAINS', true),
  ]);
  expect([today.map(({ id }) => id), notToday]).toEqual([['change/a', 'change/b'], 1]);
});
