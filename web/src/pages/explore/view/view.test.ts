import { describe, expect, it } from 'vitest';
import type { Link } from '../../../parts/links/link.ts';
import { begin, redo, step, STEPS, undo } from './history.ts';
import { hangingOn, shown, within } from './graph.ts';
import type { Thing } from './graph.ts';
import {
  EMPTY,
  hideThings,
  keepThings,
  MOST_OPEN,
  openThings,
  placeThings,
  removeThings,
  selectThing,
  showThings,
  startAt,
  isFiltered,
  NONE,
  setOff,
  toggleOff,
  togglePin,
} from './view.ts';
import type { Facet, View } from './view.ts';

const NO_FACETS: Thing['facets'] = { foundation: [], policyArea: [], instrumentClass: [], membership: [] };
const thing = (id: string, more: Partial<Thing> = {}): Thing => ({
  id,
  kind: 'BODY',
  confidence: 'HIGH',
  inForce: null,
  facets: NO_FACETS,
  ...more,
});
const link = (from: string, to: string, more: Partial<Link> = {}): Link => ({
  id: `${from}>${to}`,
  kind: 'FUNDS',
  from,
  to,
  basis: 'OFFICIAL',
  confidence: 'HIGH',
  holds: true,
  ...more,
});
/** a - b - c - d, and e that hangs on b alone. */
const THINGS = ['a', 'b', 'c', 'd', 'e'];
const known = {
  things: new Map(THINGS.map((id) => [id, thing(id)])),
  links: [link('a', 'b'), link('b', 'c'), link('d', 'c'), link('b', 'e')],
};
const open = (...ids: string[]) => openThings(startAt('a'), ids).view;

describe('a view', () => {
  it('opens things once, in the order they came', () => {
    expect(open('b', 'c', 'b').open).toEqual(['a', 'b', 'c']);
  });

  it('never holds more than it may, and says what was left out', () => {
    const { view, leftOut } = openThings(
      startAt('a'),
      Array.from({ length: MOST_OPEN + 5 }, (_, at) => `t${at}`),
    );
    expect([view.open.length, leftOut]).toEqual([MOST_OPEN, 6]);
  });

  it('takes a thing away with all that was known of it', () => {
    const view = togglePin(placeThings(selectThing(open('b'), 'b'), { a: [0, 0], b: [10.4, 20.6] }), 'b');
    expect(view.places.b).toEqual([10, 21]);
    expect(removeThings(view, ['b'])).toEqual({ ...view, open: ['a'], pinned: [], selected: [], places: { a: [0, 0] } });
    expect(removeThings(view, ['a']).centre).toBe('b');
    expect(keepThings(view, ['a']).open).toEqual(['a']);
  });

  it('hides without forgetting', () => {
    const view = hideThings(selectThing(open('b', 'c'), 'b'), ['b', 'nothing']);
    expect([view.hidden, view.selected, view.open]).toEqual([['b'], [], ['a', 'b', 'c']]);
    expect(showThings(view, ['b']).hidden).toEqual([]);
    expect(openThings(view, ['b']).view.hidden).toEqual([]);
  });

  it('selects one, several, none', () => {
    const view = open('b', 'c');
    expect(selectThing(view, 'b').selected).toEqual(['b']);
    const both = selectThing(selectThing(view, 'b'), 'c', true);
    expect(both.selected).toEqual(['b', 'c']);
    expect(selectThing(both, 'b', true).selected).toEqual(['c']);
    expect(selectThing(both, null).selected).toEqual([]);
    expect(selectThing(view, 'nothing')).toBe(view);
  });

  it('keeps filters when it begins elsewhere', () => {
    const view = toggleOff(EMPTY, 'kinds', 'BODY');
    expect(startAt('b', view).without.kinds).toEqual(['BODY']);
    expect(toggleOff(view, 'kinds', 'BODY').without).toEqual(EMPTY.without);
  });
});

describe('what is shown', () => {
  const all = open('b', 'c', 'd', 'e');

  it('is what is open and not hidden, with the links between', () => {
    const { things, links, hidden } = shown(hideThings(all, ['c']), known);
    expect(things.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
    expect(links.map(({ id }) => id)).toEqual(['a>b', 'b>e']);
    expect(hidden.map(({ id }) => id)).toEqual(['c']);
  });

  it('is filtered without forgetting what was open, and never loses the middle', () => {
    const view = toggleOff(all, 'kinds', 'BODY');
    const { things, filtered } = shown(view, known);
    expect(things.map(({ id }) => id)).toEqual(['a']);
    expect(filtered).toHaveLength(4);
    expect(shown(toggleOff(view, 'kinds', 'BODY'), known).things).toHaveLength(5);
  });

  it.each<[string, Partial<Link>, (view: typeof all) => typeof all]>([
    ['its kind', { kind: 'BLOCKS' }, (view) => toggleOff(view, 'relations', 'BLOCKS')],
    ['how sure it is', { confidence: 'LOW' }, (view) => toggleOff(view, 'confidence', 'LOW')],
    ['not holding', { holds: false }, (view) => ({ ...view, without: { ...view.without, notInForce: true } })],
    ['what it rests on', { basis: 'JUDGEMENT' }, (view) => ({ ...view, without: { ...view.without, judgement: true } })],
  ])('leaves a link out for %s', (_name, more, filter) => {
    const links = [link('a', 'b', more), link('b', 'c')];
    expect(shown(all, { ...known, links }).links).toHaveLength(2);
    expect(shown(filter(all), { ...known, links }).links.map(({ id }) => id)).toEqual(['b>c']);
  });

  it('leaves a thing out where all of its foundations, areas, classes or places are off, and not where it has none of them', () => {
    const has = (id: string, facet: Facet, ...values: string[]): Thing => thing(id, { facets: { ...NO_FACETS, [facet]: values } });
    const things = [
      thing('a'),
      has('b', 'foundation', 'foundation/voice'),
      has('c', 'foundation', 'foundation/voice', 'foundation/care'),
      has('d', 'foundation', NONE),
      has('e', 'membership', 'RECONSTRUCTED'),
    ];
    const shownWith = (view: View): string =>
      shown(view, { things: new Map(things.map((one) => [one.id, one])), links: [] })
        .things.map(({ id }) => id)
        .join('');
    const view = open('b', 'c', 'd', 'e');
    expect(shownWith(view)).toBe('abcde');
    expect(shownWith(toggleOff(view, 'foundation', 'foundation/voice'))).toBe('acde');
    expect(shownWith(setOff(view, 'foundation', ['foundation/voice', 'foundation/care']))).toBe('ade');
    expect(shownWith(setOff(view, 'foundation', [NONE]))).toBe('abce');
    expect(shownWith(toggleOff(view, 'membership', 'RECONSTRUCTED'))).toBe('abcd');
    expect([view, toggleOff(view, 'membership', 'RECONSTRUCTED')].map(({ without }) => isFiltered(without))).toEqual([false, true]);
  });

  it('collapses what hangs on a thing alone, and nothing pinned or in the middle', () => {
    expect(hangingOn('b', all, shown(all, known))).toEqual(['e']);
    expect(hangingOn('b', togglePin(all, 'e'), shown(all, known))).toEqual([]);
    expect(hangingOn('c', all, shown(all, known))).toEqual(['d']);
  });

  it('reaches so many steps', () => {
    expect([...within(['a'], 1, known.links)]).toEqual(['a', 'b']);
    expect([...within(['a'], 2, known.links)].toSorted()).toEqual(['a', 'b', 'c', 'e']);
    expect(within(['a'], 3, known.links).size).toBe(5);
  });
});

describe('undo and redo', () => {
  it('go back and forth, and a new step ends what was undone', () => {
    let history = begin(1);
    for (const next of [2, 3, 4]) history = step(history, next);
    history = undo(undo(history));
    expect([history.now, redo(history).now, redo(redo(redo(history))).now]).toEqual([2, 3, 4]);
    expect(redo(step(history, 9)).now).toBe(9);
    expect(undo(undo(undo(history))).now).toBe(1);
  });

  it('count no step that changes nothing', () => {
    const history = begin(1);
    expect(step(history, 1)).toBe(history);
  });

  it(`hold ${STEPS} steps`, () => {
    let history = begin(0);
    for (let next = 1; next <= STEPS + 10; next += 1) history = step(history, next);
    for (let back = 0; back < STEPS + 10; back += 1) history = undo(history);
    expect(history.now).toBe(10);
  });
});
