/** The names by which a thing is found exactly: every other spelling of its title, its aliases and its citation. */
import type { EntityNode, InstrumentNode } from '@rules/schema';
import { acronym, allWords, nameKey } from './words.ts';

/** FULL: the name itself. VARIANT: the name less a word people leave out. HINT: fits several things ("2009 Regulations", "section 29"). */
export type NameStrength = 'FULL' | 'VARIANT' | 'HINT';
export interface Name {
  key: string;
  matched: 'TITLE' | 'ALIAS' | 'CITATION';
  strength: NameStrength;
}

/** The id that an alias in lower case, or its name key, stands for; null where several things share it. An id itself is no alias of another thing. */
export function aliasIndex(nodes: readonly EntityNode[]): Map<string, string | null> {
  const ids = new Set(nodes.map(({ id }) => id.toLowerCase()));
  const aliases = new Map<string, string | null>();
  for (const node of nodes) {
    for (const alias of new Set(node.aliases.flatMap((text) => [text.toLowerCase(), nameKey(text)]))) {
      const known = aliases.get(alias);
      if (!ids.has(alias)) aliases.set(alias, known === undefined || known === node.id ? node.id : null);
    }
  }
  return aliases;
}

const name = (text: string | null | undefined, matched: Name['matched'], strength: NameStrength): Name => ({
  key: nameKey(text ?? ''),
  matched,
  strength,
});

/** All names of a node, each key once, the strongest first. */
export function namesOf(node: EntityNode): Name[] {
  const own =
    node.kind === 'INSTRUMENT'
      ? instrumentNames(node)
      : node.kind === 'PROVISION'
        ? [name(provisionPath(node), 'CITATION', 'HINT')]
        : titledNames(node);
  // Headings of provisions are common words ("Guidance", "Advocacy"), so an equal one is only a hint.
  const all = [name(node.title, 'TITLE', node.kind === 'PROVISION' ? 'HINT' : 'FULL'), ...node.aliases.flatMap(aliasNames), ...own];
  const seen = new Set<string>();
  return all.filter(({ key }) => key !== '' && !seen.has(key) && seen.add(key));
}

/** "section 29": the words of a provision's id after its instrument's. */
const provisionPath = ({ id, instrument }: { id: string; instrument: string }): string =>
  id.slice(instrument.length + 1).replaceAll('/', ' ');

/** "SCSWIS"; of "Scottish Executive (until 2007 in use)" also the part before the bracket. A former id counts by its name part too. */
const aliasNames = (alias: string): Name[] => [
  name(alias, 'ALIAS', 'FULL'),
  name(withoutBrackets(alias), 'ALIAS', 'VARIANT'),
  name(slugOf(alias), 'ALIAS', 'VARIANT'),
];

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, ' ');

/** The name part of an id that is a name: "sssc" of body/sssc; empty for numbered law. */
export const slugOf = (id: string): string => (/^[a-z-]+\/[a-z0-9-]+$/.test(id) ? (id.split('/').at(-1) ?? '') : '');

function titledNames(node: EntityNode): Name[] {
  return [
    name(withoutBrackets(node.title), 'TITLE', 'VARIANT'),
    name(slugOf(node.id), 'ALIAS', 'VARIANT'),
    name(acronym(withoutBrackets(node.title)), 'ALIAS', 'HINT'),
  ];
}

const NUMBER_WORDS: Record<string, string> = { asp: 'asp', ukpga: 'c', ssi: 'ssi', uksi: 'si' };

/** "Children and Young People (Scotland) Act 2014": also without Scotland, without year, "2014 Act", "CYPA 2014", "asp 8". */
function instrumentNames(law: InstrumentNode): Name[] {
  const bare = nameKey(law.title).replace(/^uk | scotland\b/, '');
  const undated = (text: string): string => text.replace(/ \d{4}$/, '');
  const noun = /\b(act|regulations|order|rules|convention)\b(?!.*\b(?:act|regulations|order|rules|convention)\b)/.exec(
    nameKey(law.title),
  )?.[1];
  const series = NUMBER_WORDS[law.id.split('/')[0] ?? ''];
  const initials = [acronym(undated(nameKey(law.title))), acronym(undated(bare))].filter((letters) => letters !== '');
  return [
    name(law.shortTitle, 'ALIAS', 'FULL'),
    name(law.citation, 'CITATION', 'FULL'),
    name(slugOf(law.id), 'ALIAS', 'FULL'),
    name(bare, 'TITLE', 'VARIANT'),
    name(undated(nameKey(law.title)), 'TITLE', 'VARIANT'),
    name(undated(bare), 'TITLE', 'VARIANT'),
    ...bracketed(law),
    ...initials.map((letters) => name(law.year ? `${letters} ${law.year}` : letters, 'ALIAS', 'VARIANT')),
    ...initials.map((letters) => name(letters, 'ALIAS', 'HINT')),
    ...(law.year && noun ? [`${law.year} ${noun}`, `${noun} ${law.year}`].map((text) => name(text, 'CITATION', 'HINT')) : []),
    ...(series ? [name(`${series} ${law.id.split('/').at(-1)}`, 'CITATION', 'HINT')] : []),
  ];
}

/** A second name given in brackets at the end, as conventions have: "... (European Convention on Human Rights)". */
function bracketed(law: InstrumentNode): Name[] {
  const inside = /\(([^)]*)\)$/.exec(law.title)?.[1] ?? '';
  return allWords(inside).length < 3 ? [] : [name(inside, 'TITLE', 'VARIANT'), name(acronym(inside), 'ALIAS', 'HINT')];
}
