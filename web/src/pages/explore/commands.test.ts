import { describe, expect, it } from 'vitest';
import { commandsOf, nudge, type Command } from './commands.ts';
import { knownOf } from './known.ts';
import { entity, tied } from './test-builders.ts';
import type { Explorer } from './use-explorer.ts';
import { shown } from './view/graph.ts';
import { openThings, placeThings, startAt, type View } from './view/view.ts';

/** a - b - c, and d that hangs on b alone. */
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => entity(id)) as [
  ReturnType<typeof entity>,
  ReturnType<typeof entity>,
  ReturnType<typeof entity>,
  ReturnType<typeof entity>,
];
const known = knownOf({
  entities: [a, b, c, d],
  relations: [tied('FUNDS', a, b), tied('LEADS', b, c), tied('FUNDS', c, a), tied('FUNDS', d, b)],
});
const START = placeThings(openThings(startAt('a'), ['b', 'c', 'd']).view, { b: [100, 0] });

/** An explorer that keeps what was done. */
function explorerAt(start: View): Explorer & { done: string[] } {
  const explorer = {
    view: start,
    undoes: null,
    redoes: null,
    madeOf: null,
    done: [] as string[],
    act: (name: string, change: (view: View) => View) => {
      explorer.done.push(name);
      explorer.view = change(explorer.view);
    },
    amend: () => undefined,
    undo: () => undefined,
    redo: () => undefined,
  };
  return explorer;
}

function doing(id: string, start = START) {
  const explorer = explorerAt(start);
  const compared: (readonly string[])[] = [];
  const thing = known.things.get(id);
  if (!thing) throw new Error(id);
  const commands = commandsOf({
    explorer,
    shown: shown(start, known),
    thing,
    groups: [],
    expand: () => undefined,
    openPage: () => undefined,
    openPaths: () => undefined,
    openCompare: (...sides) => compared.push(...sides),
  });
  const find = (command: string): Command => {
    const found = commands.find((one) => one.id === command);
    if (!found) throw new Error(command);
    return found;
  };
  return { explorer, find, compared };
}

describe('what can be done with a thing', () => {
  it.each<[string, string, string, Partial<View>]>([
    ['b', 'hide', 'hid b', { hidden: ['b'], selected: ['a'] }],
    ['b', 'remove', 'removed b', { open: ['a', 'c', 'd'], selected: ['a'] }],
    ['b', 'pin', 'pinned b', { pinned: ['b'] }],
    ['b', 'collapse', 'folded 1 thing at b', { open: ['a', 'b', 'c'] }],
    ['a', 'focus-1', 'kept what is within 1 step of a', { open: ['a', 'b', 'c'] }],
    ['b', 'middle', 'put b in the middle', { centre: 'b' }],
  ])('%s: %s', (id, command, name, after) => {
    const { explorer, find } = doing(id);
    expect(find(command).not).toBeUndefined();
    find(command).run();
    expect(explorer.done).toEqual([name]);
    expect(explorer.view).toMatchObject(after);
  });

  it.each<[string, string, Partial<View>]>([
    ['hide', 'hid 2 of 3 things, all but the middle', { hidden: ['b', 'd'], selected: ['a'] }],
    ['remove', 'removed 3 things', { open: ['c'] }],
    ['pin', 'pinned 3 things', { pinned: ['b', 'a', 'd'] }],
  ])('does it with all that are selected: %s', (command, name, after) => {
    const { explorer, find } = doing('d', { ...START, pinned: ['b'], selected: ['a', 'b', 'd'] });
    find(command).run();
    expect(explorer.done).toEqual([name]);
    expect(explorer.view).toMatchObject(after);
  });

  it('with something else than what is selected, does it with that alone', () => {
    const { explorer, find } = doing('d', { ...START, selected: ['a', 'b'] });
    find('remove').run();
    expect(explorer.view.open).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['a', 'hide', 'It is the thing in the middle.'],
    ['a', 'middle', 'It is there.'],
    ['d', 'collapse', 'Nothing hangs on it alone.'],
    ['b', 'focus-1', 'Nothing shown is further away.'],
    ['b', 'expand', 'All its links are open.'],
  ])('%s: says why it cannot %s', (id, command, why) => {
    expect(doing(id).find(command).not).toBe(why);
  });

  it('has a key of its own for each', () => {
    const thing = known.things.get('b');
    if (!thing) throw new Error('There is no b.');
    const keys = commandsOf({
      explorer: explorerAt(START),
      shown: shown(START, known),
      thing,
      groups: [],
      expand: () => undefined,
      openPage: () => undefined,
      openPaths: () => undefined,
      openCompare: () => undefined,
    }).flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect('cfm0+-?').not.toContain(key);
  });

  it.each([
    [['b'], 'Compare with another', [['b'], []]],
    [['a', 'b'], 'Compare the two selected', [['a'], ['b']]],
    [['a', 'c', 'b'], 'Compare the selection with another', [['a', 'c', 'b'], []]],
  ])('compares %j: %s', (selected, name, sides) => {
    const { find, compared } = doing('b', { ...START, selected });
    expect(find('compare').name).toBe(name);
    find('compare').run();
    expect(compared).toEqual(sides);
  });

  it('moves by a press of a key, and by no other', () => {
    const explorer = explorerAt(START);
    expect(nudge(explorer, { id: 'b', name: 'b' }, 'ArrowUp')).toBe(true);
    expect(explorer.view.places.b).toEqual([100, -32]);
    expect(nudge(explorer, { id: 'b', name: 'b' }, 'x')).toBe(false);
    expect(nudge(explorer, { id: 'c', name: 'c' }, 'ArrowUp')).toBe(true);
    expect(explorer.done).toEqual(['moved b']);
  });
});
