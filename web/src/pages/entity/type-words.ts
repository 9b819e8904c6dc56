/** Types of things as a reader meets them: effects of provisions, types of bodies, statements and sources, forms of what is no legislation. */
import { capital, count } from '../../words/plural.ts';

const EFFECTS: Record<string, [one: string, many: string]> = {
  duty: ['duty', 'duties'],
  power: ['power', 'powers'],
  right: ['right', 'rights'],
  prohibition: ['prohibition', 'prohibitions'],
  principle: ['principle', 'principles'],
  definition: ['definition', 'definitions'],
  procedure: ['rule of procedure', 'rules of procedure'],
  plan_or_report: ['plan or report', 'plans or reports'],
  offence: ['offence', 'offences'],
  establishes_body: ['setting up of a body', 'bodies set up'],
  instrument: ['whole instrument', 'whole instruments'],
  container: ['Part or Chapter', 'Parts or Chapters'],
  function: ['function', 'functions'],
};

/** A code as plain words: "plan_or_report" to "plan or report", "third-sector" to "third sector". */
export const plainWords = (code: string): string => code.replace(/[_-]+/g, ' ').trim();

/** "Duty", "Plan or report"; what the data does not say is said to be not stated. */
export const effectWords = (effect: string | null | undefined): string =>
  effect ? capital(EFFECTS[effect]?.[0] ?? plainWords(effect)) : 'Not stated';

/** "15 duties, 6 powers and 1 right": how many of each effect, most first; what has none is left out. */
export function effectCounts(effects: readonly (string | null | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const effect of effects) if (effect) counts.set(effect, (counts.get(effect) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([effect, many]) => count(many, ...(EFFECTS[effect] ?? [plainWords(effect), plainWords(effect)])));
}

const BODY_TYPES: Record<string, string> = {
  local: 'Local body',
  ministerial: 'Ministers and their offices',
  partnership: 'Partnership',
  'third-sector': 'Third sector body',
  inspectorate: 'Inspectorate',
  advisory: 'Advisory body',
  commissioner: 'Commissioner',
  tribunal: 'Tribunal',
  regulator: 'Regulator',
  role: 'Office',
  court: 'Court',
  union: 'Trade union',
  company: 'Company',
};

/** "Regulator", "Third sector body". */
export const bodyTypeWords = (type: string): string => BODY_TYPES[type] ?? capital(plainWords(type));

/** "Barrier", "Survey report": types of statements and sources are plain words already. */
export const typeWords = (type: string): string => capital(plainWords(type));

const FORMS: Record<string, string> = { case: 'a court ruling', policy: 'a policy', draft: 'a draft', guidance: 'guidance' };

/** "a court ruling, not legislation". */
export const formWords = (form: string | null | undefined): string => `${(form && FORMS[form]) ?? 'a document'}, not legislation`;
