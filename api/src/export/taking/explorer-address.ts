/**
 * The address of a view of the explorer: /explore?at=body/sssc&open=... The page writes it (web/src/pages/explore/view/address.ts); here it is read,
 * and a test holds the two together. A value that cannot be read is refused, since whoever typed it would not see that it is missing.
 */
import { inflateRawSync } from 'node:zlib';
import { CONFIDENCES, ENTITY_KINDS, InstrumentClass, Membership, RELATION_KINDS } from '@rules/schema';
import type { Confidence, EntityKind, RelationKind } from '@rules/schema';
import { badInput, shortened } from '../../graphql/errors.ts';
import type { Place } from '../subject.ts';

export type Facet = 'foundation' | 'policyArea' | 'instrumentClass' | 'membership';
/** The value of a thing that could have one of a facet and has none. */
export const NONE = 'none';

export interface ExplorerView {
  centre: string | null;
  /** The thing in the middle first. */
  open: string[];
  hidden: ReadonlySet<string>;
  places: ReadonlyMap<string, Place>;
  off: {
    kinds: ReadonlySet<EntityKind>;
    relations: ReadonlySet<RelationKind>;
    confidence: ReadonlySet<Confidence>;
    /** Values of what things of several kinds have in common. */
    facets: Readonly<Record<Facet, ReadonlySet<string>>>;
    notInForce: boolean;
    judgement: boolean;
  };
  /** As at which law, as the address has it; null for today. */
  asAt: string | null;
  /** The address asks to begin at a thing and says no more. */
  begins: boolean;
}

/** As many as the page opens at most. */
const MOST_OPEN = 1_500;
/** Longest text that is unpacked, in bytes. */
const UNPACKED = 256 * 1024;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Places are three letters each, 9 bits each way in steps of 16 pixels; where the word begins with this sign four letters, 12 bits. */
const GRID = 16;
const FAR = '*';

const NO_FOUNDATION = 'no-foundation';
const NO_POLICY_AREA = 'no-policy-area';
const KNOWN = new Set<string>([
  ...ENTITY_KINDS,
  ...RELATION_KINDS,
  ...CONFIDENCES,
  ...InstrumentClass.options,
  ...Membership.options,
  NO_FOUNDATION,
  NO_POLICY_AREA,
  'not-in-force',
  'judgement',
]);

/** Ids of one kind among what is off; `none` stands for things that have none of them. */
const idsAmong = (off: readonly string[], begins: string, none: string): Set<string> =>
  new Set(off.flatMap((value) => (value === none ? NONE : value.startsWith(begins) ? value : [])));

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

export function readExplorer(params: URLSearchParams): ExplorerView {
  const centre = params.get('at') || null;
  const packed = params.get('pack');
  const lists = packed ? unpack(packed) : { open: filled(params.getAll('open')), hidden: filled(params.getAll('hide')) };
  const open = [...new Set(centre === null ? lists.open : [centre, ...lists.open])];
  if (open.length === 0)
    throw badInput('at', 'The address names nothing to take away. Write ?at=body/sssc, and &open= for each further thing.');
  if (open.length > MOST_OPEN)
    throw badInput('open', `open names ${open.length} things; ${MOST_OPEN} is the most. Take several files, or the whole release.`);
  const off = filled(params.getAll('off'));
  const stranger = off.find((one) => !KNOWN.has(one) && !/^(foundation|policy-area)\/./.test(one));
  if (stranger !== undefined)
    throw badInput(
      'off',
      `off=${shortened(stranger)} is not known. Write a kind of thing (STATEMENT), a kind of link (REFERS_TO), a confidence (LOW), a class (PRIMARY_ACT), a place in The Rules (OUTSIDE), a foundation or policy area (foundation/voice), not-in-force or judgement.`,
    );
  const among = <T extends string>(values: readonly T[]): Set<T> => new Set(values.filter((value) => off.includes(value)));
  const places = params.get('places') ?? '';
  const [placed, letters] = places.startsWith(FAR) ? [places.slice(FAR.length), 4] : [places, 3];
  return {
    centre: centre ?? open[0] ?? null,
    open,
    hidden: new Set(lists.hidden),
    places: new Map(
      open.flatMap((id, at): [string, Place][] => {
        const place = placeOf(placed.slice(at * letters, (at + 1) * letters), letters);
        return place ? [[id, place]] : [];
      }),
    ),
    off: {
      kinds: among(ENTITY_KINDS),
      relations: among(RELATION_KINDS),
      confidence: among(CONFIDENCES),
      facets: {
        foundation: idsAmong(off, 'foundation/', NO_FOUNDATION),
        policyArea: idsAmong(off, 'policy-area/', NO_POLICY_AREA),
        instrumentClass: among(InstrumentClass.options),
        membership: among(Membership.options),
      },
      notInForce: off.includes('not-in-force'),
      judgement: off.includes('judgement'),
    },
    asAt: params.get('asAt') === 'today' ? null : params.get('asAt') || null,
    begins: centre !== null && !['open', 'hide', 'pin', 'select', 'pack', 'places', 'off', 'asAt'].some((name) => params.has(name)),
  };
}

function placeOf(text: string, letters: number): Place | null {
  const sixes = text.split('').map((letter) => LETTERS.indexOf(letter));
  if (sixes.length !== letters || sixes.includes(-1)) return null;
  const both = sixes.reduce((sum, six) => sum * 64 + six, 0);
  const across = 8 ** letters;
  return [(Math.floor(both / across) - across / 2) * GRID, ((both % across) - across / 2) * GRID];
}

/** The open ids, then where the hidden ones stand among them. */
function unpack(packed: string): { open: string[]; hidden: string[] } {
  let text: string;
  try {
    text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: UNPACKED }).toString('utf8');
  } catch {
    throw badInput('pack', 'pack is damaged: copy the whole address of the view.');
  }
  const [open = [], hidden = []] = text.split('\n').map((line) => filled(line.split(',')));
  return {
    open,
    hidden: hidden.flatMap((place) => (place.startsWith('=') ? place.slice(1) : (open[Number.parseInt(place, 36)] ?? []))),
  };
}
