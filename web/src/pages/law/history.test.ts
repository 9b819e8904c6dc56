import { expect, it } from 'vitest';
import type { LawStatus, RelationKind } from '../../generated/graphql.ts';
import { historyOf, type ActingEdge } from './history.ts';

const acts = (kind: RelationKind, from: string, to: string, status: LawStatus, inForceFrom: string | null = null): ActingEdge => ({
  id: `${kind}:${from}>${to}`,
  kind,
  from: { id: from, status, inForceFrom, instrument: { id: from.split('/').slice(0, 3).join('/') } },
  to: { id: to },
});

it('tells what started in time, then what started on a day unknown, then what waits', () => {
  const waits = acts('REPEALS', 'asp/2026/16/section/7', 'ukpga/1995/36/section/29', 'not_commenced', '2026-05-15');
  const undated = acts('AMENDS', 'asp/2001/8/section/73', 'ukpga/1995/36/section/29', 'in_force');
  const later = acts('AMENDS', 'asp/2020/16/section/13', 'ukpga/1995/36/section/17', 'in_force', '2021-07-26');
  const amends = acts('AMENDS', 'asp/2014/8/section/66', 'ukpga/1995/36/section/29', 'in_force_superseded_pending', '2015-04-01');
  const inserts = acts('INSERTS', 'asp/2014/8/section/67', 'ukpga/1995/36/section/26A', 'in_force', '2015-04-01');
  expect(historyOf([waits, later, amends, undated, inserts, amends])).toEqual([
    { date: '2015-04-01', progress: 'STARTED', by: 'asp/2014/8', edges: [amends, inserts] },
    { date: '2021-07-26', progress: 'STARTED', by: 'asp/2020/16', edges: [later] },
    { date: null, progress: 'STARTED', by: 'asp/2001/8', edges: [undated] },
    { date: null, progress: 'WAITING', by: 'asp/2026/16', edges: [waits] },
  ]);
});

it('is empty where nothing is recorded', () => expect(historyOf([])).toEqual([]));
