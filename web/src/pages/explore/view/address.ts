/**
 * The address of a view: /explore?at=body/sssc&open=asp/2001/8/section/1&hide=... Plain names while it is short; packed into one word once it is long,
 * so that a hundred things fit into what can be mailed. Both are read.
 */
import { knownOf, listOf, oneOf } from '../../../app/address.ts';
import { pack as packText, unpack as unpackText } from '../../../app/pack.ts';
import { addressOf, momentOf } from '../../../parts/as-at/as-at.ts';
import { CONFIDENCES } from '../../../words/evidence.ts';
import { CLASSES_OF_INSTRUMENT, KINDS_OF_THING } from '../../../words/kinds.ts';
import { MEMBERSHIPS } from '../../../words/law.ts';
import { KINDS_OF_LINK } from '../../../words/relations.ts';
import { EMPTY, MOST_OPEN, NONE } from './view.ts';
import type { Place, View, Without } from './view.ts';

/** Names and values in the order they are written. */
export type ViewSearch = Partial<
  Record<'at' | 'pack' | 'places' | 'asAt' | 'of', string> & Record<'open' | 'hide' | 'pin' | 'select' | 'off', string[]>
>;

/** The names that hold a view; others of the address, such as the form it is read in, are not its own. */
export const VIEW_NAMES = [
  'at',
  'open',
  'hide',
  'pin',
  'select',
  'pack',
  'places',
  'off',
  'asAt',
  'of',
] as const satisfies (keyof ViewSearch)[];

/** Characters of plain names from which on they are packed. */
const PLAIN = 700;
const SWITCHES = ['not-in-force', 'judgement'] as const;
/** How the values of each facet are told apart in the address: ids by their beginning, and what has none by a name of its own. */
const NO_FOUNDATION = 'no-foundation';
const NO_POLICY_AREA = 'no-policy-area';

/** Letters that may stand in an address as they are. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Places are kept to this many pixels. */
const GRID = 16;
/** So many letters a thing, which hold that many steps each way from the middle: 4,096 pixels. Where things stand further out, all have one letter more. */
const NEAR = { letters: 3, half: 256, sign: '' };
const FAR = { letters: 4, half: 2048, sign: '*' };
type Reach = typeof NEAR;

/** A list of ids by their lists: the one thing that is packed. */
type Lists = Pick<View, 'open' | 'hidden' | 'pinned' | 'selected'>;

/** The search part for a view. `release`: of which the view was made. */
export function writeView(view: View, release: string): ViewSearch {
  const { without } = view;
  const off = [
    ...without.kinds,
    ...without.relations,
    ...without.confidence,
    ...without.facets.foundation.map((value) => (value === NONE ? NO_FOUNDATION : value)),
    ...without.facets.policyArea.map((value) => (value === NONE ? NO_POLICY_AREA : value)),
    ...without.facets.instrumentClass,
    ...without.facets.membership,
    ...SWITCHES.filter((_, at) => [without.notInForce, without.judgement][at]),
  ];
  const others = view.open.filter((id) => id !== view.centre);
  const plain = { open: others, hide: [...view.hidden], pin: [...view.pinned], select: [...view.selected] };
  const isLong = Object.values(plain).flat().join('').length > PLAIN;
  const ordered = view.centre === null ? others : [view.centre, ...others];
  const places = writePlaces(ordered.map((id) => view.places[id]));
  return {
    ...(view.centre !== null && { at: view.centre }),
    ...(isLong ? { pack: pack({ ...view, open: others }) } : plain),
    ...(places !== '' && { places }),
    ...(off.length > 0 && { off }),
    ...(view.asAt !== null && { asAt: view.asAt }),
    ...(others.length > 0 && { of: release }),
  };
}

/** The view of an address that anybody may have written: what cannot be read is left out. `of`: the release it was made of, if it says so. */
export function readView(search: Record<string, unknown>): { view: View; of: string | null } {
  const centre = oneOf(search.at) ?? null;
  const packed = oneOf(search.pack);
  const lists: Lists = packed
    ? unpack(packed)
    : { open: listOf(search.open), hidden: listOf(search.hide), pinned: listOf(search.pin), selected: listOf(search.select) };
  const open = [...new Set(centre === null ? lists.open : [centre, ...lists.open])].slice(0, MOST_OPEN);
  const isOpen = new Set(open);
  const known = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => isOpen.has(id));
  const placeAt = readPlaces(oneOf(search.places) ?? '');
  const switches = knownOf(search.off, SWITCHES);
  const idsOf = (begins: string, none: string): string[] =>
    listOf(search.off).flatMap((value) => (value === none ? NONE : value.startsWith(begins) ? value : []));
  const without: Without = {
    kinds: knownOf(search.off, KINDS_OF_THING),
    relations: knownOf(search.off, KINDS_OF_LINK),
    confidence: knownOf(search.off, CONFIDENCES),
    facets: {
      foundation: idsOf('foundation/', NO_FOUNDATION),
      policyArea: idsOf('policy-area/', NO_POLICY_AREA),
      instrumentClass: knownOf(search.off, CLASSES_OF_INSTRUMENT),
      membership: knownOf(search.off, MEMBERSHIPS),
    },
    notInForce: switches.includes('not-in-force'),
    judgement: switches.includes('judgement'),
  };
  const view: View = {
    ...EMPTY,
    centre: centre ?? open[0] ?? null,
    open,
    hidden: known(lists.hidden),
    pinned: known(lists.pinned),
    selected: known(lists.selected),
    places: Object.fromEntries(
      open.flatMap((id, at): [string, Place][] => {
        const place = placeAt(at);
        return place ? [[id, place]] : [];
      }),
    ),
    without,
    asAt: addressOf(momentOf(oneOf(search.asAt)).moment) ?? null,
  };
  return { view, of: oneOf(search.of) ?? null };
}

/** Of things in one order; empty where none has a place. */
function writePlaces(places: readonly (Place | undefined)[]): string {
  if (places.every((place) => place === undefined)) return '';
  const isNear = places.every((place) => place === undefined || place.every((value) => Math.abs(value) < NEAR.half * GRID));
  const reach = isNear ? NEAR : FAR;
  return reach.sign + places.map((place) => letters(place, reach)).join('');
}

function readPlaces(text: string): (at: number) => Place | null {
  const reach = text.startsWith(FAR.sign) ? FAR : NEAR;
  const start = reach.sign.length;
  return (at) => placeOf(text.slice(start + at * reach.letters, start + (at + 1) * reach.letters), reach);
}

function letters(place: Place | undefined, { letters: many, half }: Reach): string {
  if (!place) return '.'.repeat(many);
  const [x, y] = place.map((value) => Math.min(2 * half - 1, Math.max(0, Math.round(value / GRID) + half)));
  const both = (x ?? 0) * 2 * half + (y ?? 0);
  return Array.from({ length: many }, (_, at) => LETTERS[(both >> (6 * (many - 1 - at))) & 63]).join('');
}

function placeOf(text: string, { letters: many, half }: Reach): Place | null {
  const sixes = text.split('').map((letter) => LETTERS.indexOf(letter));
  if (sixes.length !== many || sixes.includes(-1)) return null;
  const both = sixes.reduce((sum, six) => sum * 64 + six, 0);
  return [(Math.floor(both / (2 * half)) - half) * GRID, ((both % (2 * half)) - half) * GRID];
}

/** The open ids, then for each other list where its ids stand among them. */
function pack({ open, hidden, pinned, selected }: Lists): string {
  const at = new Map(open.map((id, place) => [id, place.toString(36)]));
  const places = (ids: readonly string[]): string => ids.map((id) => at.get(id) ?? `=${id}`).join(',');
  const text = [open.join(','), places(hidden), places(pinned), places(selected)].join('\n');
  return packText(text);
}

function unpack(packed: string): Lists {
  try {
    const [open = [], ...others] = unpackText(packed)
      .split('\n')
      .map((line) => (line === '' ? [] : line.split(',')));
    const [hidden = [], pinned = [], selected = []] = others.map((places) =>
      places.flatMap((place) => (place.startsWith('=') ? place.slice(1) : (open[Number.parseInt(place, 36)] ?? []))),
    );
    return { open, hidden, pinned, selected };
  } catch {
    return { open: [], hidden: [], pinned: [], selected: [] };
  }
}
