import { expect, it } from 'vitest';
import { joinViews, MOST_VIEWS, readViews, withView, writeViews, type SavedView } from './views.ts';

const view = (at: number, fields: Partial<SavedView> = {}): SavedView => ({
  name: `View ${at}`,
  note: '',
  address: `/explore?at=body/b${at}`,
  release: '2026-11-25-90b1137ccd2f',
  saved: '2026-11-30',
  ...fields,
});

it('saved again, a view takes its old place’s name and comes first', () => {
  expect(withView([view(1), view(2)], view(2, { name: 'Renamed' })).map(({ name }) => name)).toEqual(['Renamed', 'View 1']);
});

it('a file holds every view and gives them back', () => {
  const views = [view(1, { note: 'With “marks”,\nand lines' }), view(2)];
  expect(readViews(writeViews(views))).toEqual({ views, problems: [] });
});

it('of a file with faults reads what can be read, and names each fault', () => {
  const file = (views: unknown[]): string => JSON.stringify({ format: 'rules-explorer-views', version: 1, views });
  const { views, problems } = readViews(
    file([
      view(1),
      { ...view(2), name: ' ' },
      { ...view(3), address: '/\t/elsewhere.example/x' },
      7,
      { ...view(5), saved: 'today' },
      { name: 'Bare', address: '/paths' },
    ]),
  );
  expect(views).toEqual([view(1), { name: 'Bare', note: '', address: '/paths', release: '', saved: '' }]);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'Entry 2 has no name',
    'Entry 3 has no address of this site',
    'Entry 4 is no view',
    'Entry 5 has a day that is not written as YYYY-MM-DD. It was passed over.',
  ]);
  expect(readViews('{').problems).toEqual([expect.stringContaining('not JSON')]);
  for (const other of ['null', '[]', '{"views":[]}'])
    expect(readViews(other).problems).toEqual([expect.stringContaining('no file of saved views')]);
});

it('joins what was imported to what is here, and says what became of it', () => {
  expect(joinViews([view(1)], [view(1, { name: 'Theirs' }), view(2), view(2)])).toEqual({
    views: [view(1), view(2)],
    told: '1 view added; 2 were here already.',
  });
  const full = Array.from({ length: MOST_VIEWS - 1 }, (_, at) => view(at));
  const { views, told } = joinViews(full, [view(901), view(902)]);
  expect(views).toHaveLength(MOST_VIEWS);
  expect(told).toContain('1 did not fit');
});
