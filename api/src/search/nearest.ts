/** Which ids are nearest to one that names nothing: the same thing misspelt, or the nearest part of the same law. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { EntityKind, EntityNode } from '@rules/schema';
import { idFromAddress } from './address.ts';
import { words } from './words.ts';

/** What a wrong id is compared with, worked out once for each thing that may be meant. */
export interface Known {
  id: string;
  kind: EntityKind;
  /** Numbered law is found by its number, all else by name. */
  isNumbered: boolean;
  /** Names in lower case: that in the id and the aliases. */
  names: readonly string[];
  /** The words of the names and of the title. */
  wordsOf: readonly (readonly string[])[];
}

/** What is to be known of each node, in the order that decides between two as near. */
export const knownOf = (nodes: readonly EntityNode[]): Known[] =>
  nodes.map(({ id, kind, title, aliases }) => {
    const names = [id, ...aliases].map((name) => name.slice(name.indexOf('/') + 1).toLowerCase());
    return {
      id,
      kind,
      isNumbered: kind === 'PROVISION' || (kind === 'INSTRUMENT' && /\d/.test(id)),
      names,
      wordsOf: [...names, title].map(words),
    };
  });

/** Below this likeness (0 to 1) nothing is offered: a wrong guess helps nobody. */
const LEAST = 0.5;

const cleaned = (id: string): string =>
  id
    .trim()
    .replace(/^\/+|\/+$/g, '')
    .slice(0, 200);

/** The ids nearest to `asked`, best first, at most `limit`; as near, in the order of `all`. Empty where nothing is like it. */
export function nearestIds(asked: string, all: readonly Known[], limit: number): string[] {
  const [address] = idFromAddress(asked);
  const id = cleaned(address ?? asked);
  const kind = kindOfId(id);
  const likenessTo = isNumberedLaw(id, kind) ? (known: Known): number => lawLikeness(id, known) : nameLikeness(id, kind);
  const scored = all.map((known) => ({ known, score: likenessTo(known) })).filter(({ score }) => score >= LEAST);
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, Math.max(0, limit)).map(({ known }) => known.id);
}

/** The laws of which a provision may be near to `asked`; none where it does not mean law with a number. */
export function lawsNear(asked: string, laws: readonly string[]): string[] {
  const [address] = idFromAddress(asked);
  const id = cleaned(address ?? asked);
  return isNumberedLaw(id, kindOfId(id))
    ? laws.filter((law) => lawScoreOf(instrumentOf(id).toLowerCase(), law.toLowerCase()) >= LEAST)
    : [];
}

/** Whether an id seems to mean law with a number: no change or body, and digits in it. */
function isNumberedLaw(id: string, kind: EntityKind | null): boolean {
  const prefixed = kindOfId(`${id.split('/')[0]}/x`);
  return kind === 'PROVISION' || ((prefixed === null || prefixed === 'INSTRUMENT') && id.includes('/') && /\d/.test(id));
}

/** How like one law's id in lower case is to another's, 0 to 1. */
const lawScoreOf = (law: string, other: string): number =>
  law === other ? 1 : likeness(law, other, 0.7) * 0.8 + (law.startsWith(other) ? 0.01 : 0);

/** Law is like law of the same series and instrument; within one instrument the provision of the same sort with the nearest number. */
function lawLikeness(id: string, { id: other, kind }: Known): number {
  if (kind !== 'INSTRUMENT' && kind !== 'PROVISION') return 0;
  const asked = id.toLowerCase();
  const [law, otherLaw] = [instrumentOf(id).toLowerCase(), instrumentOf(other).toLowerCase()];
  const lawScore = lawScoreOf(law, otherLaw);
  if (lawScore < LEAST) return 0;
  const [path, otherPath] = [asked.slice(law.length + 1), other.toLowerCase().slice(otherLaw.length + 1)];
  if (path === otherPath) return lawScore;
  if (otherPath === '') return lawScore * 0.75;
  if (path === '') return 0;
  return lawScore * pathLikeness(path, otherPath);
}

/** "section/580" is near "section/58", and "section/59/1", a part of it, to "section/59"; "regulation/58" is near section 58 too, but less. */
function pathLikeness(path: string, other: string): number {
  const [parts, otherParts] = [path.split('/'), other.split('/')];
  const sort = parts[0] === otherParts[0] ? 1 : likeness(parts[0] ?? '', otherParts[0] ?? '') > 0.7 ? 0.95 : 0.8;
  const [number, otherNumber] = [parts.slice(1).join('/'), otherParts.slice(1).join('/')];
  if (number.startsWith(`${otherNumber}/`)) return sort * 0.95;
  const begins = number !== '' && otherNumber !== '' && (number.startsWith(otherNumber) || otherNumber.startsWith(number)) ? 0.1 : 0;
  return sort * Math.min(1, 0.35 + 0.55 * likeness(number, otherNumber) + begins);
}

/** Names are like by spelling or by the words they share; the same name of another kind is near too. */
function nameLikeness(id: string, kind: EntityKind | null): (known: Known) => number {
  const slug = id.slice(id.indexOf('/') + 1).toLowerCase();
  const asked = words(slug);
  return (known) => {
    if (known.isNumbered) return 0;
    const best = Math.max(
      ...known.names.map((name) => likeness(slug, name, LEAST)),
      ...known.wordsOf.map((other) => sharedWords(asked, other) * 0.95),
    );
    return best * (kind === null || kind === known.kind ? 1 : 0.85);
  };
}

/** How well each word asked for is found in the other, and a little how much of the other that is. */
function sharedWords(asked: readonly string[], other: readonly string[]): number {
  if (asked.length === 0 || other.length === 0) return 0;
  const found = asked.map((word) => Math.max(...other.map((candidate) => wordLikeness(word, candidate))));
  const mean = found.reduce((sum, value) => sum + value, 0) / asked.length;
  return mean * (0.85 + 0.15 * Math.min(1, asked.length / other.length));
}

const wordLikeness = (word: string, other: string): number => {
  if (word.length >= 4 && other.startsWith(word)) return 0.95;
  return likeness(word, other, 0.7);
};

/** 1 for the same text, 0 for nothing in common: one less the share of letters to change. What is below `least` counts as 0. */
export function likeness(a: string, b: string, least = 0): number {
  const longer = Math.max(a.length, b.length);
  if (a === b) return 1;
  if (Math.min(a.length, b.length) < longer * least) return 0;
  const like = 1 - editDistance(a, b, longer * (1 - least)) / longer;
  return like >= least ? like : 0;
}

/** Letters to add, drop, change or swap with their neighbour to get from one text to the other (optimal string alignment); Infinity where it is more than `most`. */
export function editDistance(a: string, b: string, most = Infinity): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most + 1) return Infinity;
    before = row;
    row = next;
  }
  const distance = row[b.length] ?? 0;
  return distance > most ? Infinity : distance;
}
