/** What is on the screen of the explorer, as a value: it is never changed, each act gives a new one. Undo, the address and saved views all hold it. */
import type { Confidence, EntityKind, RelationKind } from '@rules/schema';

/** Where a thing stands in the picture, in CSS pixels at zoom 1, whole numbers. */
export type Place = readonly [x: number, y: number];

/** What things of several kinds have in common and a reader may ask for. */
export const FACETS = ['foundation', 'policyArea', 'instrumentClass', 'membership'] as const;
export type Facet = (typeof FACETS)[number];
/** The value of a thing that could have one and has none. */
export const NONE = 'none';

/** What the reader has switched off. A thing or link is drawn where nothing of it is off. */
export interface Without {
  kinds: readonly EntityKind[];
  relations: readonly RelationKind[];
  confidence: readonly Confidence[];
  /** Values of each facet: a thing is left out where all of its values are off, and not where it has no such facet. */
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** Law that is not in force on the day asked for, and links that do not hold on it. */
  notInForce: boolean;
  /** All that is not an official fact. */
  judgement: boolean;
}

export interface View {
  /** The thing the walk began at; null for an empty stage. */
  centre: string | null;
  /** Ids of the things that are open, in the order they came. */
  open: readonly string[];
  /** Those of them that the reader has hidden. */
  hidden: readonly string[];
  /** Those that stay where they are, whatever is laid out anew. */
  pinned: readonly string[];
  /** Where things stand. One without a place has not been laid out yet. */
  places: Readonly<Record<string, Place>>;
  /** Those that the reader has chosen, the last one last. */
  selected: readonly string[];
  without: Without;
  /** As at which law: a day (YYYY-MM-DD), "commenced" for all enacted law taken as started, null for today. */
  asAt: string | null;
}

const NO_FACETS: Without['facets'] = { foundation: [], policyArea: [], instrumentClass: [], membership: [] };
export const NOTHING_OFF: Without = {
  kinds: [],
  relations: [],
  confidence: [],
  facets: NO_FACETS,
  notInForce: false,
  judgement: false,
};
export const EMPTY: View = { centre: null, open: [], hidden: [], pinned: [], places: {}, selected: [], without: NOTHING_OFF, asAt: null };

/** Whether anything is switched off. */
export const isFiltered = ({ kinds, relations, confidence, facets, notInForce, judgement }: Without): boolean =>
  notInForce || judgement || [kinds, relations, confidence, ...FACETS.map((facet) => facets[facet])].some((off) => off.length > 0);

/** Most things that may be open at once: three quarters of all that there are. */
export const MOST_OPEN = 1500;

const without = (list: readonly string[], ids: ReadonlySet<string>): readonly string[] =>
  list.some((id) => ids.has(id)) ? list.filter((id) => !ids.has(id)) : list;
const withAll = (list: readonly string[], ids: readonly string[]): readonly string[] => {
  const known = new Set(list);
  const fresh = [...new Set(ids)].filter((id) => !known.has(id));
  return fresh.length === 0 ? list : [...list, ...fresh];
};

/** A stage with one thing on it. Filters and day stay as they are: they are a choice about the whole graph. */
export const startAt = (id: string, { without, asAt }: View = EMPTY): View => ({
  ...EMPTY,
  centre: id,
  open: [id],
  selected: [id],
  without,
  asAt,
});

/** Opens things, and shows those that were hidden. What goes beyond MOST_OPEN is not opened; `leftOut` of the result says how many. */
export function openThings(view: View, ids: readonly string[]): { view: View; leftOut: number } {
  const room = Math.max(0, MOST_OPEN - view.open.length);
  const fresh = [...new Set(ids)].filter((id) => !view.open.includes(id));
  const open = withAll(view.open, fresh.slice(0, room));
  const hidden = without(view.hidden, new Set(ids));
  return { view: { ...view, open, hidden, centre: view.centre ?? open[0] ?? null }, leftOut: Math.max(0, fresh.length - room) };
}

/** Takes things away, with all that was known of them here. */
export function removeThings(view: View, ids: readonly string[]): View {
  const gone = new Set(ids);
  const open = without(view.open, gone);
  return {
    ...view,
    open,
    centre: view.centre !== null && gone.has(view.centre) ? (open[0] ?? null) : view.centre,
    hidden: without(view.hidden, gone),
    pinned: without(view.pinned, gone),
    selected: without(view.selected, gone),
    places: Object.fromEntries(Object.entries(view.places).filter(([id]) => !gone.has(id))),
  };
}

/** Keeps these alone. */
export const keepThings = (view: View, ids: readonly string[]): View => {
  const kept = new Set(ids);
  return removeThings(
    view,
    view.open.filter((id) => !kept.has(id)),
  );
};

export const hideThings = (view: View, ids: readonly string[]): View => ({
  ...view,
  hidden: withAll(
    view.hidden,
    ids.filter((id) => view.open.includes(id)),
  ),
  selected: without(view.selected, new Set(ids)),
});

export const showThings = (view: View, ids: readonly string[]): View => ({ ...view, hidden: without(view.hidden, new Set(ids)) });

/** Pins a thing, or lets it go where it is pinned. */
export const togglePin = (view: View, id: string): View => ({
  ...view,
  pinned: view.pinned.includes(id) ? without(view.pinned, new Set([id])) : withAll(view.pinned, [id]),
});

/** Chooses one thing, none (null), or with `more` adds it to those chosen or takes it from them. */
export function selectThing(view: View, id: string | null, more = false): View {
  if (id === null) return view.selected.length === 0 ? view : { ...view, selected: [] };
  if (!view.open.includes(id)) return view;
  if (!more) return { ...view, selected: [id] };
  return { ...view, selected: view.selected.includes(id) ? without(view.selected, new Set([id])) : [...view.selected, id] };
}

/** Sets where things stand, rounded. */
export function placeThings(view: View, places: Readonly<Record<string, Place>>): View {
  const open = new Set(view.open);
  const rounded = Object.entries(places)
    .filter(([id]) => open.has(id))
    .map(([id, [x, y]]): [string, Place] => [id, [Math.round(x), Math.round(y)]]);
  return { ...view, places: { ...view.places, ...Object.fromEntries(rounded) } };
}

/** The lists of what is off. */
export type Part = 'kinds' | 'relations' | 'confidence' | Facet;

const isFacet = (part: Part): part is Facet => (FACETS as readonly Part[]).includes(part);
/** What of one part is switched off. */
export const offOf = ({ without }: Pick<View, 'without'>, part: Part): readonly string[] =>
  isFacet(part) ? without.facets[part] : without[part];

/** Switches off, of one part, just these values. */
export function setOff(view: View, part: Part, off: readonly string[]): View {
  const { without } = view;
  return {
    ...view,
    without: isFacet(part) ? { ...without, facets: { ...without.facets, [part]: off } } : { ...without, [part]: off },
  };
}

/** Switches one value off, or on again. */
export function toggleOff(view: View, part: Part, value: string): View {
  const off = offOf(view, part);
  return setOff(view, part, off.includes(value) ? off.filter((one) => one !== value) : [...off, value]);
}
