/** What things are called in a text that reads aloud: an Act in full at its first mention, "the 1995 Act" after that. */
import { instrumentOf, kindOfId } from '@rules/schema';
import type { BodyNode, EntityNode, InstrumentNode, RoleNode } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { properTitle } from './citation.ts';
import { listWords, quoted } from './lists.ts';
import { placeWords } from './provisions.ts';

/** A part of an answer that can be said only once it is known what was named before it. */
export type Clause = (names: Names) => string;

/** The names of one text. Make a new one, or a fresh copy, for each text that must stand alone. */
export class Names {
  readonly #facts: Facts;
  readonly #thisChange: string | null;
  readonly #ambiguous: ReadonlySet<string>;
  readonly #said = new Set<string>();

  /**
   * `among`: the law the text may name, all that was read unless told. Two instruments that would share a short form keep their full titles.
   * `thisChange`: the change that the text is about and calls "this change"; without it, changes are called by their titles.
   */
  constructor(facts: Facts, among?: Iterable<string>, thisChange: string | null = null) {
    this.#facts = facts;
    this.#thisChange = thisChange;
    this.#ambiguous = ambiguousAmong(among ? [...among].map((id) => facts.instrument(id)) : facts.instruments());
  }

  /** "section 29(1) of the Children (Scotland) Act 1995", and from the second time "section 29(1) of the 1995 Act". */
  law(id: string, subsections: string | null = null): string {
    const place = placeWords(id, subsections);
    return place === '' ? this.instrument(id) : `${place} of ${this.instrument(id)}`;
  }

  /** Several pieces of law as a list, those of one instrument together: "sections 29(1) and 30 of the 1995 Act and the 2003 Regulations". */
  laws(all: readonly { id: string; subsections?: string | null }[]): string {
    const groups = new Map<string, { id: string; subsections?: string | null }[]>();
    for (const law of all) {
      const instrument = this.#facts.instrument(law.id)?.id ?? instrumentOf(law.id);
      groups.set(instrument, [...(groups.get(instrument) ?? []), law]);
    }
    return listWords(
      [...groups].map(([instrument, members]) => {
        const places = members.map(({ id, subsections }) => placeWords(id, subsections ?? null)).filter((place) => place !== '');
        if (places.length === 0) return this.instrument(instrument);
        const together = placesTogether(places);
        return places.length < members.length
          ? `${this.instrument(instrument)} and ${together} of it`
          : `${together} of ${this.instrument(instrument)}`;
      }),
    );
  }

  /** The instrument alone, in full at first and short after that. */
  instrument(lawId: string): string {
    const instrument = this.#facts.instrument(lawId);
    if (!instrument) return 'an instrument that is not in the data';
    const short = shortForm(instrument);
    if (short === null || this.#ambiguous.has(short)) return fullName(instrument);
    if (this.#said.has(instrument.id)) return short;
    this.#said.add(instrument.id);
    return fullName(instrument);
  }

  /** The place alone, for a text that has just named the instrument: "section 29(1)"; an instrument by its name. */
  place(id: string, subsections: string | null = null): string {
    return placeWords(id, subsections) || this.instrument(id);
  }

  /** Anything by its id, as it is called inside a sentence. */
  any(id: string): string {
    if (id === this.#thisChange) return 'this change';
    const kind = kindOfId(id);
    if (kind === 'INSTRUMENT' || kind === 'PROVISION') return this.law(id);
    const node = this.#facts.node(id);
    return node ? thingName(node) : 'something that is not in the data';
  }
}

/** Short forms that more than one of the instruments would have. */
function ambiguousAmong(instruments: readonly (InstrumentNode | undefined)[]): Set<string> {
  const owner = new Map<string, string>();
  const twice = new Set<string>();
  for (const instrument of instruments) {
    const short = instrument ? shortForm(instrument) : null;
    if (!instrument || short === null) continue;
    const first = owner.get(short);
    if (first === undefined) owner.set(short, instrument.id);
    else if (first !== instrument.id) twice.add(short);
  }
  return twice;
}

/** 73 before 103, 26A after 26. */
const byNumber = new Intl.Collator('en', { numeric: true }).compare;

/** "section 2", "section 1" as "sections 1 and 2"; places of different kinds are listed as they are. */
function placesTogether(places: readonly string[]): string {
  const split = places.map((place) => place.match(/^(section|regulation|article|Part|schedule) (\S+)$/));
  const kind = split[0]?.[1];
  if (places.length > 1 && kind !== undefined && split.every((match) => match?.[1] === kind))
    return `${kind}s ${listWords(split.map((match) => match?.[2] ?? '').sort(byNumber))}`;
  return listWords(places);
}

const SHORT_FORMS = new WeakMap<InstrumentNode, string | null>();

/** "the 1995 Act", "the 2009 Regulations", "the UNCRC"; null where nothing short is settled. Worked out once for each instrument. */
function shortForm(instrument: InstrumentNode): string | null {
  const known = SHORT_FORMS.get(instrument);
  if (known !== undefined) return known;
  const found = findShortForm(instrument);
  SHORT_FORMS.set(instrument, found);
  return found;
}

function findShortForm(instrument: InstrumentNode): string | null {
  const [type, year] = instrument.id.split('/');
  if (type === 'case') return `the ${year === 'uksc' ? instrument.year : year} ruling`;
  if (instrument.shortTitle !== null) return `the ${instrument.shortTitle}`;
  const noun = properTitle(instrument).match(/\b(Act|Regulations|Order|Rules|Code|Scheme) (\d{4})$/);
  return noun && noun[2] === year ? `the ${year} ${noun[1]}` : null;
}

/** An instrument in full, with its article. */
function fullName(instrument: InstrumentNode): string {
  const title = properTitle(instrument).replace(/^The /, '');
  const [type, year, number] = instrument.id.split('/');
  if (/title not seen/.test(title))
    return `${type === 'asp' || type === 'ukpga' ? 'an Act' : 'an instrument'} of ${year} whose title was not seen (number ${number})`;
  if (type === 'case') return `the ruling in ${title}`;
  if (type === 'draft') return `the draft ${title}`;
  if (type === 'policy' || type === 'guidance') return quoted(title);
  const known = type === 'treaty' ? title.match(/\(([^()]*Convention[^()]*)\)$/)?.[1] : undefined;
  return `the ${known ?? title}`;
}

const THING_NAMES = new WeakMap<EntityNode, string>();

/** A body, role or other thing that is no law, inside a sentence: "the Care Inspectorate", "local authorities", "a court". Worked out once for each. */
export function thingName(node: EntityNode): string {
  const known = THING_NAMES.get(node);
  if (known !== undefined) return known;
  const found = findThingName(node);
  THING_NAMES.set(node, found);
  return found;
}

function findThingName(node: EntityNode): string {
  if (node.kind === 'BODY') return bodyName(node);
  if (node.kind === 'ROLE') return roleName(node);
  return node.kind === 'CHANGE' || node.kind === 'CLASH' || node.kind === 'SOURCE' ? quoted(node.title) : node.title;
}

/** Titles without the remark in brackets at the end, the list after a colon, or the name in full after its letters. */
const bare = (title: string): string =>
  title
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/:.*$/, '')
    .replace(/^([A-Z]{3,}), .*$/, '$1')
    .replace(/ as defined by .*$/, '');

/** Proper names that take no article: those that end in "Scotland" itself, councils of a place, and those known by their letters. */
const takesNoArticle = (name: string): boolean =>
  (/ Scotland$/.test(name) && !/ (for|of|in) (.* )?Scotland$|Commissioner Scotland$/.test(name)) ||
  (/ Council$/.test(name) && !/^Scottish /.test(name)) ||
  /^(NHS Education|HM |His Majesty|National Records|Child and Adolescent|Clan |Inverclyde )/.test(name) ||
  /^[A-Z][A-Za-z]+$/.test(name);

function bodyName(body: BodyNode): string {
  const name = bare(body.title);
  if (name === 'The Promise Scotland') return name;
  if (/^The /.test(name)) return `the ${name.slice(4)}`;
  if (takesNoArticle(name)) return name;
  if (body.isClass && !/^NHS|^Children's Panel/.test(name)) return plainNoun(name);
  if (/^NHS/.test(name)) return name;
  return /[a-z] [A-Z]|^\d/.test(name) || / [A-Z]/.test(name) ? `the ${name}` : `the ${plainNoun(name)}`;
}

/** Common nouns start small; capitals further on are kept, and names of places keep theirs. */
const plainNoun = (name: string): string =>
  /^(Scottish|UK|NHS|United Kingdom)\b/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** The role itself, without an article: "public authority". */
export const roleTitle = (role: RoleNode): string => plainNoun(bare(role.title).replace(/^The /, ''));

/** "Managers of a school": the noun that decides number, before any "of". */
const headNoun = (name: string): string => bare(name).split(/ (?:of|in|as|for) /)[0] ?? name;
const isPluralRole = (role: RoleNode): boolean => /([^s]s|staff|[Mm]edia)$/.test(headNoun(role.title));

function roleName(role: RoleNode): string {
  const name = bare(role.title);
  if (isPluralRole(role) || name === 'Anyone') return plainNoun(name);
  if (/^The /.test(name)) return `the ${name.slice(4)}`;
  if (/ [A-Z]|electorate$|judiciary$/.test(headNoun(name)))
    return `the ${plainNoun(name) === name || / [A-Z]/.test(headNoun(name)) ? name : plainNoun(name)}`;
  return `${/^[AEIOU]/.test(name) && !/^(UK|Uni)/.test(name) ? 'an' : 'a'} ${plainNoun(name)}`;
}

/** Whether an instrument's name takes a plural verb: "the 2009 Regulations are". */
export const isPluralInstrument = (title: string): boolean => /\b(Regulations|Rules)\b( \d{4})?$|\bCodes of Practice\b/.test(title);

/** Whether a piece of law takes a plural verb: Regulations taken as a whole, and not a provision of them. */
export const isPluralLaw = (law: EntityNode | undefined): boolean => law?.kind === 'INSTRUMENT' && isPluralInstrument(properTitle(law));

/** The verb that agrees with a body or role: "the Scottish Ministers lead", "the Care Inspectorate leads". */
export function agree(node: EntityNode | undefined, one: string, many: string): string {
  if (node?.kind === 'BODY') return node.isClass || /(Ministers|Inspectors)$/.test(bare(node.title)) ? many : one;
  return node?.kind === 'ROLE' && isPluralRole(node) ? many : one;
}
