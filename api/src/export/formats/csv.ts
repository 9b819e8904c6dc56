/**
 * Three tables as CSV: things, links, and the evidence of both, one row a piece. What the file says of itself stands above the table in lines that
 * begin with "#", which R and pandas leave out when they are told so; every cell is quoted, so that no "#" in an address is taken for one.
 */
import papaparse from 'papaparse';
import {
  addressIn,
  evidenceOf,
  evidenceWords,
  leversOf,
  LINK_FIELDS,
  linkFacts,
  PATH_FIELDS,
  PLACE_FIELDS,
  SIDE_FIELDS,
  THING_FIELDS,
  thingFacts,
} from '../facts-of.ts';
import type { Value } from '../facts-of.ts';
import { headOf } from '../head.ts';
import type { Subject, Taking } from '../subject.ts';

/** A cell that a spreadsheet could take for a formula is written as text (a leading apostrophe). */
const safe = (value: Value | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
};

/** UTF-8 with a byte order mark, so that Excel reads it. A table without rows still has its heads. */
function csv<Name extends string>(
  names: readonly Name[],
  rows: readonly Partial<Record<Name, Value>>[],
  subject: Subject,
  taking: Taking,
): string {
  const head = headOf(subject, taking).lines.map(({ name, text }) => `# ${name}: ${text.replace(/\s+/g, ' ')}\r\n`);
  const cells = rows.map((row) => names.map((name) => safe(row[name])));
  return `\uFEFF${head.join('')}${papaparse.unparse([[...names], ...cells], { quotes: true, newline: '\r\n' })}\r\n`;
}

/** Ends first: tools that draw graphs take the first two columns of a table of links as these. */
const ENDS = ['source', 'target'] as const;
const BESIDE_LINK = ['id', 'source_address', 'target_address', 'evidence', 'levers'] as const;

export function linksCsv(subject: Subject, taking: Taking): string {
  const own = [...LINK_FIELDS, ...(subject.paths ? PATH_FIELDS : [])].filter((name) => name !== 'id' && !isEnd(name));
  const rows = subject.links.map((link) => {
    const levers = leversOf(link);
    return {
      ...linkFacts(link, subject),
      source_address: addressIn(taking.origin, link.from),
      target_address: addressIn(taking.origin, link.to),
      evidence: evidenceWords(subject.facts, link.evidence),
      levers: levers && JSON.stringify(levers),
    };
  });
  return csv([...ENDS, ...own, ...BESIDE_LINK], rows, subject, taking);
}

const isEnd = (name: string): boolean => (ENDS as readonly string[]).includes(name);

export const thingsCsv = (subject: Subject, taking: Taking): string =>
  csv(
    [...THING_FIELDS, ...(subject.places ? PLACE_FIELDS : []), ...(subject.sideOf ? SIDE_FIELDS : []), 'evidence'] as const,
    subject.things.map((thing) => ({
      ...thingFacts(thing, subject, taking),
      evidence: evidenceWords(subject.facts, thing.evidence),
    })),
    subject,
    taking,
  );

const EVIDENCE = ['of', 'id', 'source', 'source_title', 'locator', 'url', 'basis', 'confidence', 'note', 'as_read'] as const;

export const evidenceCsv = (subject: Subject, taking: Taking): string => {
  const rowsOf = (of: string, all: Subject['links'] | Subject['things']): Record<(typeof EVIDENCE)[number], Value>[] =>
    all.flatMap(({ id, evidence }) =>
      evidenceOf(subject.facts, evidence).map(({ sourceTitle, asRead, ...rest }) => ({
        of,
        id,
        ...rest,
        source_title: sourceTitle,
        as_read: asRead,
      })),
    );
  return csv(EVIDENCE, [...rowsOf('link', subject.links), ...rowsOf('thing', subject.things)], subject, taking);
};
