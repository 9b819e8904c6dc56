/** Which rule a departure from the form of a file breaks. Each departure breaks exactly one. */
import type { DataFile, FormIssue } from '../read.ts';
import type { Context, Finding } from './rule.ts';

export type FormRule = 'unknown-field' | 'missing-field' | 'wrong-type' | 'unknown-word' | 'date-form' | 'id-form' | 'source-form';

/** The rule that one departure from the form breaks. */
export function ruleOf({ issue }: FormIssue): FormRule {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing-field';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_key')
    return issue.code === 'invalid_value' && issue.input === undefined ? 'missing-field' : 'unknown-word';
  if (issue.code === 'custom' && issue.params?.rule === 'id-form') return 'id-form';
  if (/write a date|no such day/.test(issue.message)) return 'date-form';
  return /^is not (a source|an address)/.test(issue.message) ? 'source-form' : 'wrong-type';
}

/** The departures that break one rule, over all files, each turned into a finding. */
export function* departures(
  context: Context,
  rule: FormRule,
  finding: (issue: FormIssue, file: DataFile) => Omit<Finding, 'at'>,
): Generator<Finding> {
  for (const file of context.files)
    for (const issue of file.formIssues)
      if (ruleOf(issue) === rule) yield { at: { file: file.path, path: issue.path }, ...finding(issue, file) };
}

/** A value as a message shows it. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '');
/** Name of the field a path ends in. */
export const fieldOf = (path: readonly (string | number)[]): string =>
  String([...path].reverse().find((part) => typeof part === 'string') ?? 'the file');
