/** How the sides and the things tied to them are called in a text, and which law it has named. */
import type { Edge, EntityNode } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { listWords, quoted } from '../words/lists.ts';
import { agree, isPluralLaw, Names } from '../words/names.ts';
import { wayOf } from './kinds.ts';
import type { Side, Sides } from './read.ts';
import type { ComparedThing } from './types.ts';

/** So many things are named in a list; one more is named rather than counted. */
const NAMED = 3;

/** Nouns for what is counted and not named. */
const NOUNS: Partial<Record<EntityNode['kind'], [one: string, many: string]>> = {
  PROVISION: ['provision', 'provisions'],
  INSTRUMENT: ['instrument', 'instruments'],
  BODY: ['body', 'bodies'],
  ROLE: ['role', 'roles'],
  CHANGE: ['change', 'changes'],
  FOUNDATION: ['foundation', 'foundations'],
  POLICY_AREA: ['policy area', 'policy areas'],
  PLAN_AREA: ['plan area', 'plan areas'],
  PLAN: ['plan', 'plans'],
  ACTION: ['action', 'actions'],
  CLASH: ['clash', 'clashes'],
  STATEMENT: ['statement', 'statements'],
  SOURCE: ['source', 'sources'],
};
/** Kinds whose titles need the noun before them: "the foundations Care and Voice". */
const WITH_NOUN: readonly EntityNode['kind'][] = ['FOUNDATION', 'POLICY_AREA', 'PLAN_AREA', 'PLAN', 'ACTION'];

/** "no longer binding", "not in force", "repealed": why a link does not hold as last read; null where it does, or may. */
export function notStanding(facts: Facts, { from, obstacle }: Edge): string | null {
  const law = facts.node(from);
  const status = law?.kind === 'PROVISION' || law?.kind === 'INSTRUMENT' ? law.inForce.status : null;
  if (obstacle?.bindsToday === true) return null;
  if (status === 'not_commenced') return 'not in force';
  if (status === 'repealed') return 'repealed';
  return obstacle?.bindsToday === false ? 'no longer binding' : null;
}

export class Telling {
  readonly facts: Facts;
  readonly sides: Sides;
  /** Ids of the law that was named. */
  readonly named = new Set<string>();
  readonly #names: Names;
  readonly #introduced = new Set<Side>();

  /** `among`: the law that the text will name; all that was read where that is not known yet. */
  constructor(sides: Sides, among?: Iterable<string>) {
    this.sides = sides;
    this.facts = sides.facts;
    this.#names = new Names(sides.facts, among);
  }

  /** A side by its name. A change by its title at first, then as the change, or the first and the second; several things as the left or the right side. */
  side(side: Side): string {
    const [only, ...others] = side.entities;
    const isLeft = side === this.sides.left;
    if (!only || others.length > 0) return isLeft ? 'the left side' : 'the right side';
    if (only.kind !== 'CHANGE') return this.thing(only);
    if (this.#introduced.has(side)) {
      const other = isLeft ? this.sides.right : this.sides.left;
      const alone = other.entities.length > 1 || other.entities[0]?.kind !== 'CHANGE';
      return alone ? 'the change' : isLeft ? 'the first change' : 'the second change';
    }
    this.#introduced.add(side);
    return this.thing(only);
  }

  /** The form of a verb that agrees with a side. */
  agree(side: Side, one: string, many: string): string {
    const [only, ...others] = side.entities;
    if (!only || others.length > 0) return one;
    return isPluralLaw(only) ? many : agree(only, one, many);
  }

  thing(entity: EntityNode): string {
    if (entity.kind === 'INSTRUMENT' || entity.kind === 'PROVISION') this.named.add(entity.id);
    if (WITH_NOUN.includes(entity.kind)) return `the ${NOUNS[entity.kind]?.[0]} ${entity.title}`;
    return entity.kind === 'STATEMENT' ? quoted(entity.title) : this.#names.any(entity.id);
  }

  /** The place alone where its instrument is the one thing of the side, otherwise the whole name. */
  placeIn(side: Side, entity: EntityNode): string {
    const [only, ...others] = side.entities;
    if (only?.kind === 'INSTRUMENT' && others.length === 0 && entity.kind === 'PROVISION') return this.#names.place(entity.id);
    return this.thing(entity);
  }

  /** An edge as a clause, from its start to its end. */
  edge(edge: Edge): string {
    const [from, to] = [this.facts.node(edge.from), this.facts.node(edge.to)];
    if (!from || !to) return '';
    const way = wayOf(edge.kind, 'OUT', edge.effect);
    const remark = notStanding(this.facts, edge);
    const verb = isPluralLaw(from) || agree(from, 'one', 'many') === 'many' ? way.many : way.one;
    return `${this.thing(from)} ${verb} ${this.thing(to)}${remark === null ? '' : ` (${remark})`}`;
  }

  /** "local authorities, a court and 4 other bodies and roles": the first by name, the rest counted; a remark that is true of all of them once. */
  list(things: readonly ComparedThing[]): string {
    const named = things.length <= NAMED + 1 ? things : things.slice(0, NAMED);
    const rest = things.slice(named.length).map(({ entity }) => entity);
    const counts = rest.length === 0 ? [] : [`${rest.length} other ${nounOf(rest)}`];
    const remarks = things.map((thing) => this.remark(thing));
    const [shared = ''] = remarks;
    if (things.length > 1 && shared !== '' && remarks.every((remark) => remark === shared))
      return `${listWords([...this.#namesOf(named, () => ''), ...counts])} (${things.length === 2 ? 'both' : 'all'} ${shared.slice(2)}`;
    return listWords([...this.#namesOf(named, (thing) => this.remark(thing)), ...counts]);
  }

  #namesOf(things: readonly ComparedThing[], remarkOf: (thing: ComparedThing) => string): string[] {
    const remarks = things.map(remarkOf);
    const [first] = things;
    const kind = things.every(({ entity }) => entity.kind === first?.entity.kind) ? first?.entity.kind : undefined;
    if (kind === 'PROVISION' && remarks.every((remark) => remark === '')) {
      things.forEach(({ entity }) => this.named.add(entity.id));
      return [this.#names.laws(things.map(({ entity }) => ({ id: entity.id })))];
    }
    if (kind !== undefined && things.length > 1 && WITH_NOUN.includes(kind)) {
      const [head = '', ...others] = things.map(({ entity }, at) => `${entity.title}${remarks[at]}`);
      return [`the ${NOUNS[kind]?.[1]} ${head}`, ...others];
    }
    return things.map(({ entity }, at) => `${this.thing(entity)}${remarks[at]}`);
  }

  /** " (not in force)" where no link of a side holds as last read; of both sides, with whose it is where they differ. */
  remark({ left, right }: ComparedThing): string {
    const [ofLeft, ofRight] = [this.#remarkOf(left), this.#remarkOf(right)];
    if (left.length === 0 || right.length === 0 || ofLeft === ofRight) {
      const one = left.length === 0 ? ofRight : ofLeft;
      return one === null ? '' : ` (${one})`;
    }
    const told = [
      ofLeft === null ? null : `${ofLeft} on the part of ${this.side(this.sides.left)}`,
      ofRight === null ? null : `${ofRight} on the part of ${this.side(this.sides.right)}`,
    ].filter((words) => words !== null);
    return ` (${told.join(', ')})`;
  }

  #remarkOf(edges: readonly Edge[]): string | null {
    const remarks = edges.map((edge) => notStanding(this.facts, edge));
    const [first = null] = remarks;
    if (remarks.includes(null)) return null;
    return new Set(remarks).size === 1 ? first : 'not binding today';
  }
}

/** "provisions", "bodies and roles", "things": what the rest of a list is. */
export function nounOf(entities: readonly EntityNode[]): string {
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  if (kinds.length > 2) return entities.length === 1 ? 'thing' : 'things';
  return listWords(kinds.map((kind) => NOUNS[kind]?.[entities.length === 1 ? 0 : 1] ?? 'things'));
}

/**
 * A text in which an instrument keeps its full title only where another one that is named could be taken for it: it is told once to see which law it
 * names, and then again.
 */
export function told(sides: Sides, tell: (telling: Telling) => string): string {
  const rehearsal = new Telling(sides);
  tell(rehearsal);
  return tell(new Telling(sides, rehearsal.named));
}
