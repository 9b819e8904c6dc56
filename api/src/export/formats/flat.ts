/** Things and links as flat rows with their evidence inside as JSON, for the formats that hold one text a field. */
import { addressIn, evidenceOf, evidenceWords, leversOf, linkFacts, thingFacts } from '../facts-of.ts';
import type { Value } from '../facts-of.ts';
import type { Subject, Taking } from '../subject.ts';

export type Flat = Record<string, Exclude<Value, null>>;

const filled = (row: Record<string, Value>): Flat =>
  Object.fromEntries(Object.entries(row).filter((entry): entry is [string, Exclude<Value, null>] => entry[1] !== null && entry[1] !== ''));

export const flatThings = (subject: Subject, taking: Taking): Flat[] =>
  subject.things.map((thing) =>
    filled({
      ...thingFacts(thing, subject, taking),
      evidence_words: evidenceWords(subject.facts, thing.evidence),
      evidence: JSON.stringify(evidenceOf(subject.facts, thing.evidence)),
    }),
  );

export const flatLinks = (subject: Subject, taking: Taking): Flat[] =>
  subject.links.map((link) => {
    const levers = leversOf(link);
    return filled({
      ...linkFacts(link, subject),
      source_address: addressIn(taking.origin, link.from),
      target_address: addressIn(taking.origin, link.to),
      evidence_words: evidenceWords(subject.facts, link.evidence),
      evidence: JSON.stringify(evidenceOf(subject.facts, link.evidence)),
      levers: levers && JSON.stringify(levers),
    });
  });

/** Name and type of every field that occurs, in the order in which they first do. */
export function typesOf(rows: readonly Flat[]): Map<string, 'string' | 'boolean' | 'whole' | 'number'> {
  const types = new Map<string, 'string' | 'boolean' | 'whole' | 'number'>();
  for (const row of rows) {
    for (const name in row) {
      if (types.has(name)) continue;
      const value = row[name];
      types.set(
        name,
        typeof value === 'number' ? (Number.isInteger(value) ? 'whole' : 'number') : typeof value === 'boolean' ? 'boolean' : 'string',
      );
    }
  }
  return types;
}
