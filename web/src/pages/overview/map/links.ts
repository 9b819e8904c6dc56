/** The links of one thing on the map: few are drawn, all are counted. */
import { linkText } from '../../../words/relations.ts';
import { count, countWords, listWords, number } from '../../../words/plural.ts';
import { kindWord, kindWords } from '../../../words/kinds.ts';
import type { MapLink, Spot } from './things.ts';

/** Most lines drawn at once: those that count most. */
export const MOST_LINES = 12;

export interface DrawnLink {
  link: MapLink;
  from: Spot;
  to: Spot;
}

/** All links of a thing that lead to something on the map, those that count most first. That it falls under an area is told by where it stands. */
export const linksOf = (links: readonly MapLink[], id: string): MapLink[] =>
  links.filter(({ kind, from, to }) => kind !== 'FALLS_UNDER' && (from === id || to === id)).toSorted((a, b) => b.count - a.count);

/** The lines to draw from a spot: each leads to the nearest place of what is at its other end. */
export function linesFrom(spot: Spot, links: readonly MapLink[], spots: ReadonlyMap<string, readonly Spot[]>): DrawnLink[] {
  return links.slice(0, MOST_LINES).flatMap((link): DrawnLink[] => {
    const outward = link.from === spot.id;
    const [other] = (spots.get(outward ? link.to : link.from) ?? []).toSorted(
      (a, b) => Math.hypot(a.x - spot.x, a.y - spot.y) - Math.hypot(b.x - spot.x, b.y - spot.y),
    );
    if (!other) return [];
    return [outward ? { link, from: spot, to: other } : { link, from: other, to: spot }];
  });
}

/** So many are named in a sentence. */
const NAMED = 6;

/** "Puts a duty, power or right on 14 bodies: Local authorities 60, Scottish Ministers 41 and 12 more." A sentence for each kind and way. */
export function linkSentences(id: string, links: readonly MapLink[], spots: ReadonlyMap<string, readonly Spot[]>): string[] {
  const groups = new Map<string, MapLink[]>();
  for (const link of links) {
    const key = `${link.kind} ${link.from === id ? 'out' : 'in'}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups].flatMap(([key, some]) => {
    const out = key.endsWith(' out');
    const [first] = some;
    if (!first) return [];
    const others = some.flatMap((link) => {
      const other = spots.get(out ? link.to : link.from)?.[0];
      return other ? [{ name: other.short, kind: other.kind, many: link.count }] : [];
    });
    const kind = others[0]?.kind ?? null;
    const what =
      kind === null ? count(others.length, 'thing') : count(others.length, kindWord(kind).toLowerCase(), kindWords(kind).toLowerCase());
    const named = others.slice(0, NAMED).map(({ name, many }) => (many > 1 ? `${name} ${number(many)}` : name));
    const more = others.length - named.length;
    const text = linkText(first.kind);
    return [`It ${out ? text.out : text.in} ${what}: ${listWords(more > 0 ? [...named, `${countWords(more, 'more', 'more')}`] : named)}.`];
  });
}
