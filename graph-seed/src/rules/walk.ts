/** Steps through the content of data files. */
import type { Origin } from '../compile/builder.ts';
import type { DataFile } from '../read.ts';

export interface Step {
  value: unknown;
  at: Origin;
  /** Name of the field it is in, whatever the depth of lists. */ field: string;
}

function* within(value: unknown, at: Origin, field: string): Generator<Step> {
  yield { value, at, field };
  if (Array.isArray(value))
    for (const [index, inner] of value.entries()) yield* within(inner, { file: at.file, path: [...at.path, index] }, field);
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* within(inner, { file: at.file, path: [...at.path, key] }, key);
}

/** Every value with its place, of all files that are YAML: what is wrong with the form of one value must not hide what is wrong with another. */
export function* everyValue(files: readonly DataFile[]): Generator<Step> {
  for (const file of files) if (file.syntaxIssues.length === 0) yield* within(file.content ?? file.raw, { file: file.path, path: [] }, '');
}
