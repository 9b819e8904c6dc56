import { expect, it } from 'vitest';
import { figureRows } from './seed-table.ts';

it('keeps values as written', () => {
  expect(figureRows(JSON.stringify([{ row: 1, label: 'More time', value: 78.3 }, { label: 'Tasks outside own workload', value: 'more than 70' }, { label: 'Cities', value: '34%' }]))).toEqual([
    { label: 'More time', value: '78.3' }, { label: 'Tasks outside own workload', value: 'more than 70' }, { label: 'Cities', value: '34%' },
  ]);
});
it('puts further facts of a row after its label', () =>
  expect(figureRows('[{"label":"Managers","value":50,"ofWhom":"social workers"}]')).toEqual([{ label: 'Managers; of whom: social workers', value: '50' }]));
it('gives no rows for what is no list', () => expect([figureRows('{}'), figureRows('nothing')]).toEqual([[], []]));
