/** One thing wrong with the data, where it is, and what to do about it. */
export interface Problem {
  /** Path under the data folder. */
  file: string;
  /** Line from 1. */
  line: number;
  /** Name of the lint rule. */
  rule: string;
  /** The value that is wrong, as written; empty where something is missing. */
  value: string;
  /** What is wrong, as the end of a sentence that starts with the value. */
  what: string;
  fix: string;
  /** A note informs and does not fail the check. */
  level: 'error' | 'note';
}

/** Longest value shown, in characters. */
const SHOWN = 80;
const shown = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value).replaceAll('\n', ' ');

/** The problem on one line: `file:line  rule  "value"  what is wrong. Fix: what to do.` */
export const problemLine = ({ file, line, rule, value, what, fix }: Problem): string =>
  `${file}:${line}  ${rule}  "${shown(value)}"  ${what}. Fix: ${fix}.`;
