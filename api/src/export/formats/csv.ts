/**
 * Three tables as CSV: things, links, and the evidence of both, one row a piece. What the file says of itself stands above the table in lines that
 * begin with "#", which R and pandas leave out when they are told so; every cell is quoted, so that no "#" in an address is taken for one.
 */
import papaparse from 'papaparse';
import { addressIn, evidenceOf, evidenceWords, leversOf, linkFacts, thingFacts } from '../facts-of.ts';
import type { Value } from '../facts-of.ts';
import { headOf } from '../head.ts';
import type { Subject, Taking } from '../subject.ts';

type Row = Record<string, Value>;

/** A cell that a spreadsheet could take for a formula is written as text (a leading apostrophe). */
const safe = (value: Value | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
};

/** UTF-8 with a byte order mark, so that Excel reads it. */
function csv(rows: readonly Row[], subject: Subject, taking: Taking): string {
  const head = headOf(subject, taking).lines.map(({ name, text }) => `# ${name}: ${text.replace(/\s+/g, ' ')}\r\n`);
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => names.map((name) => safe(row[name])));
  return `\uFEFF${head.join('')}${papaparse.unparse([names, ...cells], { quotes: true, newline: '\r\n' })}\r\n`;
}

/** Ends first: tools that draw graphs take the first two columns of a table of links as these. */
export const linksCsv = (subject: Subject, taking: Taking): string =>
  csv(
    subject.links.map((link) => {
      const { id, source = null, target = null, ...rest } = linkFacts(link, subject);
      const levers = leversOf(link);
      return {
        source,
        target,
        ...rest,
        id: id ?? null,
        source_address: addressIn(taking.origin, link.from),
        target_address: addressIn(taking.origin, link.to),
        evidence: evidenceWords(subject.facts, link.evidence),
        levers: levers && JSON.stringify(levers),
      };
    }),
    subject,
    taking,
  );

export const thingsCsv = (subject: Subject, taking: Taking): string =>
  csv(
    subject.things.map((thing) => ({
      ...thingFacts(thing, subject, taking),
      evidence: evidenceWords(subject.facts, thing.evidence),
    })),
    subject,
    taking,
  );

export const evidenceCsv = (subject: Subject, taking: Taking): string => {
  const rowsOf = (of: string, all: Subject['links'] | Subject['things']): Row[] =>
    all.flatMap(({ id, evidence }) =>
      evidenceOf(subject.facts, evidence).map(({ source, sourceTitle, asRead, ...rest }) => ({
        of,
        id,
        source,
        source_title: sourceTitle,
        ...rest,
        as_read: asRead,
      })),
    );
  return csv([...rowsOf('link', subject.links), ...rowsOf('thing', subject.things)], subject, taking);
};
