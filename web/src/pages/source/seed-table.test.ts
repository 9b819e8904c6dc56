import { expect, it } from 'vitest';
import { figureTable } from './seed-table.ts';

it('keeps values as written', () => {
  expect(
    figureTable(
      JSON.stringify([
        { row: 1, label: 'More time', value: 78.3 },
        { label: 'Tasks outside own workload', value: 'more than 70' },
        { label: 'Cities', value: '34%' },
      ]),
    ),
  ).toEqual({
    heads: ['Value, as written'],
    rows: [
      { label: 'More time', values: ['78.3'] },
      { label: 'Tasks outside own workload', values: ['more than 70'] },
      { label: 'Cities', values: ['34%'] },
    ],
  });
});
it('gives every further key a column of its own, empty where a row has none', () => {
  expect(figureTable('[{"label":"Fewer workers","page":"176","value":176},{"row":2,"value":50}]')).toEqual({
    heads: ['Value, as written', 'On the page named above'],
    rows: [
      { label: 'Fewer workers', values: ['176', '176'] },
      { label: '2', values: ['50', ''] },
    ],
  });
});
it('gives an empty table for what is no list', () =>
  expect([figureTable('{}'), figureTable('nothing')]).toEqual([
    { heads: [], rows: [] },
    { heads: [], rows: [] },
  ]));
