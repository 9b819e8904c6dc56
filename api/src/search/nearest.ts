/** Which ids are nearest to one that names nothing: the same thing misspelt, or the nearest part of the same law. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { EntityKind } from '@rules/schema';
import { idFromAddress } from './address.ts';
import { words } from './words.ts';

/** What is known of each thing that may have been meant. `rank` is its place in the natural order of ids. */
export interface Known { id: string; kind: EntityKind; title: string; aliases: readonly string[]; rank: number }

/** Below this likeness (0 to 1) nothing is offered: a wrong guess helps nobody. */
const LEAST = 0.5;

/** The ids nearest to `asked`, best first, at most `limit`. Empty where nothing is like it. */
export function nearestIds(asked: string, all: readonly Known[], limit: number): string[] {
  const [address] = idFromAddress(asked);
  const id = (address ?? asked).trim().replace(/^\/+|\/+$/g, '').slice(0, 200);
  const kind = kindOfId(id);
  const isLaw = kind === 'INSTRUMENT' || kind === 'PROVISION' || /^[a-z]+\/\S*\d/i.test(id);
  const scored = all.map((known) => ({ known, score: isLaw ? lawLikeness(id, known) : nameLikeness(id, kind, known) })).filter(({ score }) => score >= LEAST);
  scored.sort((a, b) => b.score - a.score || a.known.rank - b.known.rank);
  return scored.slice(0, Math.max(0, limit)).map(({ known }) => known.id);
}

/** Law is like law of the same series and instrument; within one instrument the provision of the same sort with the nearest number. */
function lawLikeness(id: string, { id: other, kind }: Known): number {
  if (kind !== 'INSTRUMENT' && kind !== 'PROVISION') return 0;
  const asked = id.toLowerCase();
  const [law, otherLaw] = [instrumentOf(asked), instrumentOf(other.toLowerCase())];
  const lawScore = law === otherLaw ? 1 : likeness(law, otherLaw) * 0.8;
  if (lawScore < 0.6) return 0;
  const [path, otherPath] = [asked.slice(law.length + 1), other.toLowerCase().slice(otherLaw.length + 1)];
  if (path === otherPath) return lawScore;
  if (otherPath === '') return lawScore * 0.75;
  if (path === '') return 0;
  return lawScore * pathLikeness(path, otherPath);
}

/** "section/580" is near "section/58"; "regulation/58" is near it too, but less than another section whose number is like. */
function pathLikeness(path: string, other: string): number {
  const [parts, otherParts] = [path.split('/'), other.split('/')];
  const sort = parts[0] === otherParts[0] ? 1 : likeness(parts[0] ?? '', otherParts[0] ?? '') > 0.7 ? 0.95 : 0.8;
  const [number, otherNumber] = [parts.slice(1).join('/'), otherParts.slice(1).join('/')];
  const begins = number !== '' && otherNumber !== '' && (number.startsWith(otherNumber) || otherNumber.startsWith(number)) ? 0.1 : 0;
  return sort * Math.min(1, 0.35 + 0.55 * likeness(number, otherNumber) + begins);
}

/** Names are like by spelling or by the words they share; the same name of another kind is near too. */
function nameLikeness(id: string, kind: EntityKind | null, known: Known): number {
  const slug = id.slice(id.indexOf('/') + 1).toLowerCase();
  const names = [known.id.slice(known.id.indexOf('/') + 1), ...known.aliases.map((alias) => alias.slice(alias.indexOf('/') + 1))];
  if (known.kind === 'PROVISION' || (known.kind === 'INSTRUMENT' && /\d/.test(known.id))) return 0;
  const best = Math.max(...names.map((name) => slugLikeness(slug, name.toLowerCase())), sharedWords(words(slug), words(known.title)) * 0.9);
  return best * (kind === null || kind === known.kind ? 1 : 0.85);
}

const slugLikeness = (slug: string, other: string): number => Math.max(likeness(slug, other), sharedWords(words(slug), words(other)) * 0.95);

/** How well each word asked for is found in the other, and a little how much of the other that is. */
function sharedWords(asked: readonly string[], other: readonly string[]): number {
  if (asked.length === 0 || other.length === 0) return 0;
  const found = asked.map((word) => Math.max(...other.map((candidate) => wordLikeness(word, candidate))));
  const mean = found.reduce((sum, value) => sum + value, 0) / asked.length;
  return mean * (0.85 + 0.15 * Math.min(1, asked.length / other.length));
}

const wordLikeness = (word: string, other: string): number => {
  if (word.length >= 4 && other.startsWith(word)) return 0.95;
  const like = likeness(word, other);
  return like >= 0.7 ? like : 0;
};

/** 1 for the same text, 0 for nothing in common: one less the share of letters to change. */
export const likeness = (a: string, b: string): number => {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
};

/** Letters to add, drop, change or swap with their neighbour to get from one text to the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
