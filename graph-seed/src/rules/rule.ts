/** What a lint rule is, and what it sees. */
import { kindOfId } from '@rules/schema';
import type { Built } from '../compile/build.ts';
import type { Origin } from '../compile/builder.ts';
import { lineOf, type DataFile } from '../read.ts';
import type { Problem } from './problem.ts';

/** All a rule may look at. */
export interface Context {
  files: readonly DataFile[];
  built: Built;
  /** Every id that some file of the data declares, sound or not, so that a broken file does not make the others look wrong. */
  declared: ReadonlySet<string>;
}

/** What a rule says of one place; file and line come from the place. */
export interface Finding {
  at: Origin;
  value: string;
  what: string;
  fix: string;
}

export interface Rule {
  name: string;
  /** What the rule asks, in one sentence, for the documentation. */
  asks: string;
  level?: 'error' | 'note';
  find: (context: Context) => Iterable<Finding | Problem>;
}

const isProblem = (found: Finding | Problem): found is Problem => 'line' in found;

/** Runs one rule and gives each finding its file and line. */
export function run(rule: Rule, context: Context): Problem[] {
  const byPath = new Map(context.files.map((file) => [file.path, file]));
  return [...rule.find(context)].map((found) => {
    if (isProblem(found)) return found;
    const file = byPath.get(found.at.file);
    return {
      file: found.at.file,
      line: file ? lineOf(file, found.at.path) : 1,
      rule: rule.name,
      value: found.value,
      what: found.what,
      fix: found.fix,
      level: rule.level ?? 'error',
    };
  });
}

/** Ids that the files declare: each `id` of an entry, sought in the plain values so that form errors do not hide it. */
export function declaredIds(files: readonly DataFile[]): Set<string> {
  const ids = new Set<string>();
  const seek = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(seek);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'id' && typeof inner === 'string') ids.add(inner);
        else seek(inner);
      }
  };
  for (const file of files) {
    seek(file.raw);
    // A file that cannot be parsed still says its ids to the eye.
    if (file.syntaxIssues.length > 0)
      for (const [, id] of file.text.matchAll(/^[\s-]*id: ['"]?([^\s'"]+)/gm)) if (id && kindOfId(id)) ids.add(id);
  }
  return ids;
}
