import { expect, it } from 'vitest';
import { drawView } from './draw-view.ts';
import { entity, tied, view } from './test-builders.ts';
import { EMPTY, type View } from './view/view.ts';

const [a, b, c] = [entity('body/a'), entity('body/b'), entity('body/c')];
const shown = view([a, b, c], [tied('OVERSEES', a, b), tied('FUNDS', b, a), tied('FUNDS', a, c)]);
const at = (places: View['places']): View => ({ ...EMPTY, centre: 'body/a', open: ['body/a', 'body/b', 'body/c'], places });

it('puts things where the view has them, the one in the middle larger', () => {
  const { things, form } = drawView(at({ 'body/a': [0, 0], 'body/b': [200, 0], 'body/c': [0, 300] }), shown);
  expect(form).toBe('shapes');
  expect(things.map(({ id, x, y, width, strong }) => ({ id, x, y, width, strong }))).toEqual([
    { id: 'body/a', x: 0, y: 0, width: 62, strong: true },
    { id: 'body/b', x: 200, y: 0, width: 38, strong: false },
    { id: 'body/c', x: 0, y: 300, width: 38, strong: false },
  ]);
});

it('gives a place to what has none yet, away from what has', () => {
  const { things } = drawView(at({ 'body/a': [0, 0] }), shown);
  expect(things).toHaveLength(3);
  const others = things.filter(({ id }) => id !== 'body/a');
  expect(Math.min(...others.map(({ x, y }) => Math.hypot(x, y)))).toBeGreaterThan(60);
});

it('draws a line alone straight from edge to edge, and two between the same things apart', () => {
  const { links } = drawView(at({ 'body/a': [0, 0], 'body/b': [200, 0], 'body/c': [0, 300] }), shown);
  const alone = links.find(({ id }) => id === 'body/a FUNDS body/c');
  expect(alone).toMatchObject({ start: { x: 0, y: 35 }, end: { x: 0, y: 277 }, controls: [], title: 'body/a funds body/c' });
  const [one, other] = links.filter(({ id }) => id !== alone?.id).map(({ controls }) => controls[0]);
  expect([one?.y, other?.y].toSorted((p, q) => (p ?? 0) - (q ?? 0))).toEqual([-17, 17]);
});

it('says what is not shown', () => {
  const [hidden] = shown.things;
  expect(drawView(at({}), { ...shown, things: shown.things.slice(1), hidden: hidden ? [hidden] : [] }).remarks).toEqual([
    'Not shown: 1 thing hidden by the reader.',
  ]);
});
