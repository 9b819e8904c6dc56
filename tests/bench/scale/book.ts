/**
 * A synthetic statute book of any size, in the shape of ours: the real release as its core, and around it law that is drawn from it.
 * The same seed gives the same book. It is worked out piece by piece whenever it is read, so a book of a million provisions fits anywhere.
 */
import { edgeId, kindOfId, officialUri, RULE_RELATIONS } from '@rules/schema';
import type { ChangeNode, Edge, EntityNode, InstrumentNode, ProvisionNode, Release } from '@rules/schema';
import type { ReadableRelease } from '@rules/api/store/derived.ts';
import { randomOf } from '../../support/random.ts';
import type { Random } from '../../support/random.ts';

/** Laws of which we hold fewer provisions than this are held for a section or two: not the shape of a whole law. */
const WHOLE_LAW = 8;
/** One change of the book for so many provisions: a statute book is far larger than what anybody asks to change at one time. */
const PROVISIONS_A_CHANGE = 500;
/** Of law at large, one provision in so many bears on a foundation of the Promise where ours does. */
const BEARS_ON_ONE_IN = 20;
/** Series of law by the share of each, and years; numbers begin where no real ones are, so that nobody takes them for law. */
const SERIES = ['asp', 'ssi', 'ssi', 'ssi', 'ukpga', 'uksi', 'uksi', 'uksi'] as const;
const [FIRST_YEAR, YEARS, FIRST_NUMBER] = [1970, 57, 5_000];
const LAW_ON_LAW = new Set<Edge['kind']>([
  'REFERS_TO',
  'AMENDS',
  'INSERTS',
  'REPEALS',
  'SUPERSEDES',
  'IMPLEMENTS',
  'COMMENCES',
  'MADE_UNDER',
]);
const RULES = new Set<Edge['kind']>(RULE_RELATIONS);
const TO_OURS = new Set<Edge['kind']>(['IMPOSES', 'ESTABLISHES', 'FALLS_UNDER']);

/** A real law with the provisions we hold of it, from which others are drawn. */
interface Pattern {
  law: InstrumentNode;
  provisions: readonly ProvisionNode[];
}
interface Law {
  id: string;
  at: number;
  pattern: Pattern;
}

/** A release with at least so many provisions; the core alone where it has as many. */
export class StatuteBook implements ReadableRelease {
  readonly info: Release['info'];
  readonly tables: Release['tables'];
  readonly nodes: Iterable<EntityNode>;
  readonly edges: Iterable<Edge>;
  readonly #core: Release;
  readonly #seed: number;
  readonly #patterns: readonly Pattern[];
  readonly #outward: ReadonlyMap<string, readonly Edge[]>;
  readonly #inward: ReadonlyMap<string, readonly Edge[]>;
  readonly #words: readonly string[];
  readonly #laws: readonly Law[];
  readonly #changes: readonly { id: string; pattern: ChangeNode }[];

  constructor(core: Release, provisions: number, seed = 1) {
    this.#core = core;
    this.#seed = seed;
    this.tables = core.tables;
    this.#outward = grouped(core.edges, ({ from }) => from);
    this.#inward = grouped(core.edges, ({ to }) => to);
    const held = core.nodes.filter((node) => node.kind === 'PROVISION');
    const byLaw = grouped(held, ({ instrument }) => instrument);
    this.#patterns = core.nodes.flatMap((law) => {
      const own = byLaw.get(law.id) ?? [];
      return law.kind === 'INSTRUMENT' && own.length >= WHOLE_LAW ? [{ law, provisions: own }] : [];
    });
    this.#words = [...new Set(core.nodes.flatMap(({ title, summary }) => `${title} ${summary ?? ''}`.match(/\p{L}{4,}/gu) ?? []))];
    const random = randomOf(seed);
    const laws: Law[] = [];
    let count = held.length;
    for (let at = 0; count < provisions; at += 1) {
      const pattern = random.pick(this.#patterns);
      const id = `${random.pick(SERIES)}/${FIRST_YEAR + (at % YEARS)}/${FIRST_NUMBER + Math.floor(at / YEARS)}`;
      laws.push({ id, at, pattern });
      count += pattern.provisions.length;
    }
    this.#laws = laws;
    const real = core.nodes.filter((node) => node.kind === 'CHANGE');
    this.#changes = Array.from({ length: Math.floor((count - held.length) / PROVISIONS_A_CHANGE) }, (_, at) => {
      const pattern = real[at % real.length]!;
      return { id: `${pattern.id}-in-book-${at + 1}`, pattern };
    });
    this.nodes = { [Symbol.iterator]: () => this.#allNodes() };
    this.edges = { [Symbol.iterator]: () => this.#allEdges() };
    const size = String(count).padStart(12, '0');
    this.info = { ...core.info, id: `${core.info.date}-${size}`, hash: `${size}-${seed}-${core.info.hash}` };
  }

  /** Ids of the changes: the real ones, and those made for the book. */
  get changes(): { real: string[]; made: string[] } {
    return { real: this.#core.nodes.flatMap(({ kind, id }) => (kind === 'CHANGE' ? id : [])), made: this.#changes.map(({ id }) => id) };
  }

  /** Ids of some laws: of those made for the book, or of real ones where it has none of its own. */
  someLaws(most: number): string[] {
    if (this.#laws.length === 0) return this.#patterns.slice(0, most).map(({ law }) => law.id);
    const random = randomOf(this.#seed + 1);
    return Array.from({ length: most }, () => random.pick(this.#laws).id);
  }

  /** How much it holds; goes through all of it. */
  counts(): { provisions: number; things: number; relations: number } {
    const count = { provisions: 0, things: 0, relations: 0 };
    for (const { kind } of this.nodes) {
      count.things += 1;
      if (kind === 'PROVISION') count.provisions += 1;
    }
    for (const _ of this.edges) count.relations += 1;
    return count;
  }

  *#allNodes(): Generator<EntityNode> {
    yield* this.#core.nodes;
    for (const law of this.#laws) {
      const random = this.#randomOf('law', law.at);
      yield this.#instrument(law, random);
      for (const [index, provision] of law.pattern.provisions.entries()) yield this.#provision(law, index, provision, random);
    }
    for (const { id, pattern } of this.#changes) {
      yield { ...pattern, id, title: `${pattern.title} (${id.slice(id.lastIndexOf('-') + 1)})`, aliases: [], isDemo: false };
    }
  }

  *#allEdges(): Generator<Edge> {
    yield* this.#core.edges;
    for (const law of this.#laws) yield* once(this.#edgesOfLaw(law, this.#randomOf('edges', law.at)));
    for (const [at, change] of this.#changes.entries()) yield* once(this.#edgesOfChange(at, change, this.#randomOf('change', at)));
  }

  #instrument({ id, pattern: { law } }: Law, random: Random): InstrumentNode {
    const year = Number(id.split('/')[1]);
    const [first, second, third] = [random.pick(this.#words), random.pick(this.#words), random.pick(this.#words)];
    const noun = id.startsWith('asp') || id.startsWith('ukpga') ? 'Act' : 'Regulations';
    return {
      ...law,
      id,
      title: `${capital(first)} and ${capital(second)} (${capital(third)}) ${noun} ${year}`,
      aliases: [],
      instrumentClass: noun === 'Act' ? 'PRIMARY_ACT' : 'SECONDARY_INSTRUMENT',
      citation: `${year} ${id.split('/')[0]} ${id.split('/')[2]}`,
      shortTitle: null,
      year,
      number: id.split('/')[2] ?? null,
      officialUri: officialUri(id),
      membership: 'OUTSIDE',
      membershipBasis: null,
      listedBy: [],
    };
  }

  #provision(law: Law, index: number, provision: ProvisionNode, random: Random): ProvisionNode {
    const other = random.pick(random.pick(this.#patterns).provisions);
    const heading = `${provision.heading ?? provision.title} and ${random.pick(this.#words).toLowerCase()}`;
    const id = idOfProvision(law, index);
    return {
      ...provision,
      id,
      title: heading,
      heading,
      summary: other.summary && `${other.summary} ${capital(random.pick(this.#words))} ${random.pick(this.#words)}.`,
      aliases: [],
      instrument: law.id,
      number: id
        .slice(law.id.length + 1)
        .replace('section/', 's ')
        .replace('regulation/', 'reg '),
      officialUri: officialUri(id),
    };
  }

  *#edgesOfLaw(law: Law, random: Random): Generator<Edge> {
    for (const [index, provision] of law.pattern.provisions.entries()) {
      const id = idOfProvision(law, index);
      const contains = this.#inward.get(provision.id)?.find(({ kind }) => kind === 'CONTAINS');
      if (contains) yield joined(contains, law.id, id);
      yield* this.#drawn(provision.id, id, random);
    }
    yield* this.#drawn(law.pattern.law.id, law.id, random);
  }

  /** What leads out of a real piece of law, drawn again out of one of the book: to the same body, role or policy area, or to other law. */
  *#drawn(real: string, id: string, random: Random): Generator<Edge> {
    for (const edge of this.#outward.get(real) ?? []) {
      if (TO_OURS.has(edge.kind)) yield joined(edge, id, edge.to);
      else if (edge.kind === 'BEARS_ON' && random.chance(1 / BEARS_ON_ONE_IN)) yield joined(edge, id, edge.to);
      else if (LAW_ON_LAW.has(edge.kind))
        yield joined(edge, id, kindOfId(edge.to) === 'PROVISION' ? this.#anyProvision(random) : this.#anyLaw(random).id);
    }
  }

  /** Rules of the book for the rules of a real change; the bodies that lead it and hold its levers stay. */
  *#edgesOfChange(at: number, { id, pattern }: { id: string; pattern: ChangeNode }, random: Random): Generator<Edge> {
    const drawn = new Map<string, string>();
    const lawFor = (real: string): string => {
      const known = drawn.get(real) ?? this.#anyProvision(random);
      drawn.set(real, known);
      return known;
    };
    for (const edge of this.#inward.get(pattern.id) ?? []) {
      if (edge.kind === 'LEADS') yield joined(edge, edge.from, id);
      if (!RULES.has(edge.kind) || kindOfId(edge.from) === 'CLASH') continue;
      const { obstacle } = edge;
      const levers = obstacle?.levers.map((lever) => ({
        ...lever,
        under: lever.under && lawFor(lever.under),
        alreadyDoneBy: lever.alreadyDoneBy && lawFor(lever.alreadyDoneBy),
      }));
      yield joined({ ...edge, obstacle: obstacle && { ...obstacle, levers: levers ?? [] } }, lawFor(edge.from), id);
    }
    for (const edge of this.#outward.get(pattern.id) ?? []) {
      if (edge.kind !== 'DEPENDS_ON') yield joined(edge, id, edge.to);
      else if (at > 0) yield joined(edge, id, this.#changes[random.below(at)]!.id);
    }
  }

  /** Law is amended and referred to unevenly: the first of the book far more than the last. */
  #anyLaw(random: Random): Law {
    return this.#laws[Math.floor(random.next() ** 2 * this.#laws.length)]!;
  }

  #anyProvision(random: Random): string {
    const law = this.#anyLaw(random);
    return idOfProvision(law, random.below(law.pattern.provisions.length));
  }

  #randomOf(part: 'law' | 'edges' | 'change', at: number): Random {
    return randomOf(this.#seed * 31 + ['law', 'edges', 'change'].indexOf(part) * 1_000_003 + at * 7);
  }
}

const idOfProvision = ({ id }: Law, index: number): string => `${id}/${/^(asp|ukpga)/.test(id) ? 'section' : 'regulation'}/${index + 1}`;

/** An edge like another between other ends. */
const joined = (edge: Edge, from: string, to: string): Edge => ({ ...edge, id: edgeId(edge.kind, from, to, edge.phase), from, to });

/** Each edge once, and none from a thing to itself. */
function* once(edges: Iterable<Edge>): Generator<Edge> {
  const seen = new Set<string>();
  for (const edge of edges) {
    if (seen.has(edge.id) || edge.from === edge.to) continue;
    seen.add(edge.id);
    yield edge;
  }
}

function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
