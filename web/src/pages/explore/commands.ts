/** What can be done with the selected thing, or with all that are selected: the same list stands in the panel, in the menu and on the sheet of keys. */
import { count } from '../../words/plural.ts';
import { closedOf, type LinkGroup } from './groups.ts';
import type { Explorer } from './use-explorer.ts';
import { hangingOn, within, type Shown } from './view/graph.ts';
import type { KnownLink } from '../../parts/links/link.ts';
import type { KnownThing } from './known.ts';
import { hideThings, keepThings, placeThings, removeThings, selectThing, togglePin, type Place, type View } from './view/view.ts';

export interface Command {
  id: string;
  /** On a button: "Hide". */
  name: string;
  /** Keys of the picture that do it; the first is shown. */
  keys: readonly string[];
  /** Why it cannot be done now; undefined where it can. */
  not?: string | undefined;
  run: () => void;
}

export interface Around {
  explorer: Explorer;
  shown: Shown<KnownThing, KnownLink>;
  thing: KnownThing;
  groups: readonly LinkGroup[];
  /** Opens all groups of the thing, or goes to them where they hold too much for one step. */
  expand: () => void;
  openPage: () => void;
  /** Opens the paths from one thing, and to another where that is chosen too. */
  openPaths: (from: string, to?: string) => void;
  /** Opens the comparison of some things with others, or with what is still to be chosen. */
  openCompare: (left: readonly string[], right: readonly string[]) => void;
}

/** In the order they are listed. */
export function commandsOf({ explorer, shown, thing, groups, expand, openPage, openPaths, openCompare }: Around): Command[] {
  const { id, name } = thing;
  const { view, act } = explorer;
  const hanging = hangingOn(id, view, shown);
  const isMiddle = id === view.centre;
  // What is chosen together is pinned, hidden, removed and kept together.
  const all = view.selected.includes(id) && view.selected.length > 1 ? view.selected : [id];
  const those = all.length === 1 ? name : count(all.length, 'thing');
  const these = all.length === 1 ? '' : ` these ${all.length}`;
  const hideable = all.filter((one) => one !== view.centre);
  const pinned = all.every((one) => view.pinned.includes(one));
  const [first, second, ...others] = view.selected;
  const pair = first !== undefined && second !== undefined && others.length === 0 ? { from: first, to: second } : null;
  const focus = (steps: 1 | 2 | 3): Command => {
    const kept = within(all, steps, shown.links);
    return {
      id: `focus-${steps}`,
      name: steps === 1 ? 'Keep 1 step' : `Keep ${steps} steps`,
      keys: [String(steps)],
      not: shown.things.every((one) => kept.has(one.id)) ? 'Nothing shown is further away.' : undefined,
      run: () => act(`kept what is within ${steps === 1 ? '1 step' : `${steps} steps`} of ${those}`, (now) => keepThings(now, [...kept])),
    };
  };
  return [
    { id: 'open', name: 'Open its page', keys: ['Enter'], run: openPage },
    {
      id: 'paths',
      name: pair ? 'Paths between the two selected' : 'Paths from here',
      keys: ['p'],
      run: () => (pair ? openPaths(pair.from, pair.to) : openPaths(id)),
    },
    {
      id: 'compare',
      name: pair ? 'Compare the two selected' : view.selected.length > 1 ? 'Compare the selection with another' : 'Compare with another',
      keys: ['v'],
      run: () => (pair ? openCompare([pair.from], [pair.to]) : openCompare(view.selected.length > 1 ? view.selected : [id], [])),
    },
    { id: 'expand', name: 'Show its links', keys: ['e'], not: closedOf(groups) === 0 ? 'All its links are open.' : undefined, run: expand },
    {
      id: 'collapse',
      name: 'Fold',
      keys: ['E'],
      not: hanging.length === 0 ? 'Nothing hangs on it alone.' : undefined,
      run: () => act(`folded ${count(hanging.length, 'thing')} at ${name}`, (now) => removeThings(now, hanging)),
    },
    {
      id: 'pin',
      name: `${pinned ? 'Unpin' : 'Pin'}${these}`,
      keys: ['k'],
      run: () =>
        act(`${pinned ? 'unpinned' : 'pinned'} ${those}`, (now) =>
          all.filter((one) => now.pinned.includes(one) === pinned).reduce(togglePin, now),
        ),
    },
    {
      id: 'hide',
      name: `Hide${these}`,
      keys: ['h'],
      not: hideable.length === 0 ? 'It is the thing in the middle.' : undefined,
      run: () =>
        act(`hid ${hideable.length === all.length ? those : `${hideable.length} of ${those}, all but the middle`}`, (now) =>
          selectNext(hideThings(now, hideable)),
        ),
    },
    {
      id: 'remove',
      name: `Remove${these}`,
      keys: ['Delete', 'x'],
      run: () => act(`removed ${those}`, (now) => selectNext(removeThings(now, all))),
    },
    focus(1),
    focus(2),
    focus(3),
    {
      id: 'middle',
      name: 'Put in the middle',
      keys: [],
      not: isMiddle ? 'It is there.' : undefined,
      run: () => act(`put ${name} in the middle`, (now) => ({ ...now, centre: id })),
    },
  ];
}

/** Something stays selected, so that the keyboard does not lose its place. */
const selectNext = (view: View): View => (view.selected.length > 0 || view.centre === null ? view : selectThing(view, view.centre));

/** How far a thing goes with Alt and an arrow, in pixels: what the address keeps of a place. */
const NUDGE = 32;
const WAYS: Readonly<Record<string, Place>> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
};

/** Moves a thing by one press of Alt and an arrow; presses that follow each other are one step. False for another key. */
export function nudge({ view, act }: Explorer, thing: Pick<KnownThing, 'id' | 'name'>, key: string): boolean {
  const way = WAYS[key];
  const place = view.places[thing.id];
  if (!way) return false;
  const moved = (now: View): View => {
    const [x, y] = now.places[thing.id] ?? place ?? [0, 0];
    return placeThings(now, { [thing.id]: [x + way[0], y + way[1]] });
  };
  if (place) act(`moved ${thing.name}`, moved, `move ${thing.id}`);
  return true;
}
