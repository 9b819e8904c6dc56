/** Checks a data folder: every lint rule over every file, all problems in one go. */
import { buildGraph, type Built } from './compile/build.ts';
import { readData, type DataFile } from './read.ts';
import { RULES } from './rules/index.ts';
import type { Problem } from './rules/problem.ts';
import { declaredIds, run } from './rules/rule.ts';

export interface CheckResult {
  /** Problems that fail the check, by file and line. */
  errors: Problem[];
  /** Problems that only inform. */
  notes: Problem[];
  files: readonly DataFile[];
  /** The graph of the files that are sound. */
  built: Built;
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.rule < b.rule ? -1 : 1);

/** Checks all files of a data folder. Throws where the folder cannot be read. */
export function checkData(folder: string): CheckResult {
  const files = readData(folder);
  const context = { files, built: buildGraph(files), declared: declaredIds(files) };
  const problems = RULES.flatMap((rule) => run(rule, context)).sort(byPlace);
  return {
    files,
    built: context.built,
    errors: problems.filter(({ level }) => level === 'error'),
    notes: problems.filter(({ level }) => level === 'note'),
  };
}
