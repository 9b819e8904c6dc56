/** Names of things on this page: whole at first, short on cards and in tables. */
import type { EntityRefFragment, RuleNameFragment } from '../../generated/graphql.ts';

/** A thing with what RuleName adds for law. */
export type Named = EntityRefFragment & Partial<RuleNameFragment>;

/** "s 29, 1995 Act"; the short title of an instrument; otherwise the title. */
export function shortName(entity: Named): string {
  if ('number' in entity && entity.instrument) {
    const { shortTitle, numberCitation, title } = entity.instrument;
    return `${entity.number}, ${shortTitle ?? numberCitation ?? title}`;
  }
  if (entity.kind === 'INSTRUMENT' && 'shortTitle' in entity)
    return entity.title.length > 42 ? (entity.shortTitle ?? entity.numberCitation ?? entity.title) : entity.title;
  return entity.title;
}

/** "(1)" or "(1)(b)": a subsection as it follows the number of a section; empty where the locator is something else. */
export function subsectionWords(locator: string | null | undefined): string {
  const [, subsection, paragraph = ''] = /^(\d+[A-Z]*)(\([a-z]+\))?$/.exec(locator?.trim() ?? '') ?? [];
  return subsection ? `(${subsection})${paragraph}` : '';
}

/** For headings: a number stays on the line of the word before it ("s 103"). */
export const unbroken = (citation: string): string => citation.replace(/\b(ss?|regs?|arts?|rr?|sch|Pt|ch|para) (?=\d)/g, '$1\u00a0');

/** The rule of a card as a citation, with its subsections and its heading: "Children (Scotland) Act 1995, s 29(1): After-care". */
export function ruleTitle(entity: Named, locator?: string | null): string {
  const cited = ('citation' in entity && entity.citation) || entity.label;
  const isProvision = 'number' in entity;
  const heading = isProvision && 'heading' in entity && entity.heading ? `: ${entity.heading}` : '';
  return `${cited}${isProvision ? subsectionWords(locator) : ''}${heading}`;
}
