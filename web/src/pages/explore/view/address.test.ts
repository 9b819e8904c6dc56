import { describe, expect, it } from 'vitest';
import { readRelease } from '../../../../../graph-seed/src/index.ts';
import { parseSearch, stringifySearch } from '../../../app/address.ts';
import { randomOf } from '../../../../../tests/support/random.ts';
import { readView, writeView } from './address.ts';
import { EMPTY, MOST_OPEN, NONE, hideThings, openThings, placeThings, selectThing, startAt, toggleOff, togglePin } from './view.ts';
import type { Place, View } from './view.ts';

const { nodes, info } = readRelease();
const ids = nodes.map(({ id }) => id);
const address = (view: View): string => `/explore${stringifySearch(writeView(view, info.id))}`;
const reopened = (view: View): View => readView(parseSearch(address(view).split('?')[1] ?? '')).view;

/** A view of so many things, some of them hidden, pinned, chosen, and most of them placed. */
function someView(seed: number, count: number, from: readonly string[] = ids): View {
  const random = randomOf(seed);
  const some = (most: number): string[] => random.some(view.open, most);
  let view = openThings(startAt(random.pick(from)), Array.from({ length: count * 2 }, () => random.pick(from)).slice(0, count - 1)).view;
  view = hideThings(view, some(5));
  for (const id of some(5)) view = togglePin(view, id);
  for (const id of some(3)) view = selectThing(view, id, true);
  if (random.chance(0.5)) view = toggleOff(toggleOff(view, 'kinds', 'STATEMENT'), 'relations', 'REFERS_TO');
  if (random.chance(0.5)) view = { ...view, without: { ...view.without, notInForce: true } };
  if (random.chance(0.5))
    view = toggleOff(toggleOff(toggleOff(view, 'foundation', 'foundation/voice'), 'policyArea', NONE), 'membership', 'OUTSIDE');
  if (random.chance(0.5)) view = { ...toggleOff(view, 'instrumentClass', 'CONVENTION'), asAt: random.pick(['2020-02-05', 'commenced']) };
  const place = (): Place => [(random.below(400) - 200) * 16, (random.below(400) - 200) * 16];
  return placeThings(view, Object.fromEntries(view.open.filter(() => random.chance(0.9)).map((id) => [id, place()])));
}

describe('the address of a view', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('gives the view back, seed %i', (seed) => {
    const view = someView(seed, 1 + seed * 4);
    expect(reopened(view)).toEqual(view);
  });

  it('is plain where it is short', () => {
    const view = selectThing(openThings(startAt('body/sssc'), ['asp/2001/8']).view, 'asp/2001/8');
    expect(address(view)).toBe(`/explore?at=body/sssc&open=asp/2001/8&select=asp/2001/8&of=${info.id}`);
    expect(address(startAt('body/sssc'))).toBe('/explore?at=body/sssc&select=body/sssc');
    expect(address(EMPTY)).toBe('/explore');
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed + 100))('of a hundred things can be mailed, seed %i', (seed) => {
    expect(address(someView(seed, 100)).length).toBeLessThan(2_000);
  });

  it('says of which release it was made', () => {
    expect(readView(parseSearch(address(someView(1, 10)).split('?')[1] ?? '')).of).toBe(info.id);
  });

  it('rounds places to a grid, and holds those within it', () => {
    const view = placeThings(startAt('a'), { a: [23, -99_999] });
    expect(reopened(view).places).toEqual({ a: [16, -32_768] });
    expect(reopened(placeThings(startAt('a'), { a: [23, -4_000] })).places).toEqual({ a: [16, -4_000] });
  });

  it.each([
    '?at=x&pack=%%%',
    '?pack=AAAA',
    '?at=&open=&off=NOTHING',
    '?at=a&open=a&open=b&hide=c&select=d&places=****!',
    `?open=${'b,'.repeat(2_000)}`,
    `?at=a&pack=${'A'.repeat(5_000)}`,
  ])('made by hand breaks nothing: %s', (search) => {
    const { view } = readView(parseSearch(search));
    expect(view.open.length).toBeLessThanOrEqual(MOST_OPEN);
    for (const id of [...view.hidden, ...view.pinned, ...view.selected]) expect(view.open).toContain(id);
    expect(address(view)).toContain('/explore');
  });
});
