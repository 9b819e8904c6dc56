import { expect, it } from 'vitest';
import type { PictureGraph } from '../graph.ts';
import { boundsOf, type Drawing } from './drawing.ts';
import { drawnLayout } from './draw-graph.ts';
import { scaleFor } from './png.ts';
import { sheet, type Around } from './sheet.ts';
import { wrapped } from './wrap.ts';

const graph: PictureGraph = {
  columns: ['The change', 'Rules'],
  nodes: [
    {
      id: 'change/a',
      kind: 'CHANGE',
      name: 'Aftercare & more',
      title: 'Aftercare & more',
      address: '/change/a',
      column: 0,
      strong: true,
      folds: 0,
    },
    { id: 'fold', kind: 'PROVISION', name: '+2 provisions', title: '2 more provisions', address: null, column: 1, strong: false, folds: 2 },
  ],
  links: [{ id: 'l', from: 'fold', to: 'change/a', kind: 'BLOCKS', verb: 'blocks', time: 'in force', dashed: true, sureness: '' }],
};
const layout = {
  width: 500,
  height: 100,
  cards: new Map([
    ['change/a', { x: 100, y: 50, width: 192, height: 50 }],
    ['fold', { x: 400, y: 60, width: 192, height: 50 }],
  ]),
  routes: new Map([
    [
      'l',
      [
        { x: 304, y: 60 },
        { x: 196, y: 50 },
      ],
    ],
  ]),
  lanes: new Map<string, number>(),
  columns: [4, 304],
};
const around: Around = {
  title: 'What stands in the way of “A <b> & c”?',
  under: ['Law as at 5 February 2020.'],
  foot: ['Data of 25 November 2026, release r1.', 'http://localhost/change/a?asAt=2020-02-05&official=1'],
  about: { address: 'http://localhost/change/a?x=1&y=2', date: '2026-11-25', release: 'r1', licence: 'CC BY 4.0' },
};
const made = sheet(drawnLayout(graph, layout, ['2 things are folded.']), around, (name) => `--${name}`, '@font-face{}');

it('holds title, moment, remarks, names, heads, legend and foot, all escaped', () => {
  for (const text of [
    'What stands in the way of “A &lt;b&gt; &amp; c”?',
    '>Law as at 5 February 2020.<',
    '>2 things are folded.<',
    '>Aftercare &amp; more<',
    '>The change<',
    '>blocks<',
    '>dashes: not in force, or not binding on this date<',
    '>+ several folded into one<',
    '>Data of 25 November 2026, release r1.<',
    '<dc:source>http://localhost/change/a?x=1&amp;y=2</dc:source>',
    '<title>2 more provisions blocks Aftercare &amp; more</title>',
    '@font-face{}',
  ])
    expect(made.svg, text).toContain(text);
  expect(made.svg).not.toMatch(/<b>|& /);
});

it('draws what does not hold with dashes, and a fold with a plus', () => {
  expect(made.svg.match(/stroke-dasharray="7 5"/g)).toHaveLength(2);
  expect(made.svg).toContain('M12 8v8M8 12h8');
});

it('is as large as what it holds, lines that run round the things included', () => {
  const drawing = drawnLayout(graph, layout, []);
  const far: Drawing = { ...drawing, links: drawing.links.map((link) => ({ ...link, controls: [{ x: 1200, y: -300 }] })) };
  expect(boundsOf(far)).toMatchObject({ y: -304, width: 1204 });
  expect(sheet(far, around, () => '', '').width).toBeGreaterThan(1204);
  expect(boundsOf({ ...drawing, things: [], links: [] })).toEqual({ x: 0, y: 0, width: 0, height: 0 });
});

it('breaks text at spaces, and an address where the line ends', () => {
  const widthOf = (text: string): number => text.length;
  expect(wrapped('one two three', 7, widthOf)).toEqual(['one two', 'three']);
  expect(wrapped('at abcdefghijkl', 5, widthOf)).toEqual(['at', 'abcde', 'fghij', 'kl']);
  expect(wrapped('', 5, widthOf)).toEqual([]);
});

it('makes points twice as fine as a plain screen, and no more than a browser takes', () => {
  expect(scaleFor({ width: 1000, height: 800 })).toBe(2);
  const scale = scaleFor({ width: 3000, height: 4000 });
  expect(3000 * 4000 * scale * scale).toBeCloseTo(16e6, -2);
});
