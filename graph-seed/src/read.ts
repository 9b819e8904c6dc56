/** Reads the data folder: every YAML file with its line positions, checked against the strict form of its kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { FORMATS, kindOfFile, type Content, type FileKind } from './format/index.ts';

/** A place where a file does not have the form it must have. `path` are keys and positions from the root. */
export interface FormIssue {
  path: (string | number)[];
  issue: z.core.$ZodIssue;
}
export interface SyntaxIssue {
  line: number;
  message: string;
}

/** One file of the data folder. */
export interface DataFile {
  /** Path under the data folder, with forward slashes. */
  path: string;
  /** Null where the folder has no such kind of file. */
  kind: FileKind | null;
  text: string;
  document: Document;
  lines: LineCounter;
  /** The content as plain values; meaningless where there are syntax issues. */
  raw: unknown;
  /** The content in its checked form; null where anything is wrong with it. */
  content: unknown;
  syntaxIssues: SyntaxIssue[];
  formIssues: FormIssue[];
}

/** Paths of all YAML files under a folder, in order of their names. Throws where the folder cannot be read. */
function yamlFilesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort();
}

/** Issues of a value that may have several forms: those of the form it comes closest to. */
function flatten(issue: z.core.$ZodIssue): FormIssue[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  if (issue.code !== 'invalid_union') return [{ path, issue }];
  const closest =
    issue.errors.find((errors) => errors.length > 0 && !errors.some((each) => each.path.length === 0 && each.code === 'invalid_type')) ??
    issue.errors.at(-1) ??
    [];
  return closest.flatMap((each) => flatten({ ...each, path: [...issue.path, ...each.path] } as z.core.$ZodIssue));
}

/** Reads one file; `path` is its path under the folder. */
export function readFile(folder: string, path: string): DataFile {
  const text = readFileSync(join(folder, path), 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', prettyErrors: false });
  const syntaxIssues = [...document.errors, ...document.warnings].map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: error.message.split('\n')[0] ?? error.message,
  }));
  const kind = kindOfFile(path);
  const raw: unknown = syntaxIssues.length > 0 ? null : document.toJS();
  const checked = kind && syntaxIssues.length === 0 ? FORMATS[kind].schema.safeParse(raw, { reportInput: true }) : null;
  return {
    path,
    kind,
    text,
    document,
    lines,
    raw,
    syntaxIssues,
    content: checked?.success ? checked.data : null,
    formIssues: checked && !checked.success ? checked.error.issues.flatMap(flatten) : [],
  };
}

/** Reads every file of a data folder. Throws where the folder cannot be read. */
export const readData = (folder: string): DataFile[] => yamlFilesUnder(folder).map((path) => readFile(folder, path));

/** The content of all sound files of one kind, with their paths. */
export const contentOf = <K extends FileKind>(files: readonly DataFile[], kind: K): { path: string; content: Content<K> }[] =>
  files
    .filter((file) => file.kind === kind && file.content !== null)
    .map((file) => ({ path: file.path, content: file.content as Content<K> }));

/** The line of a place in a file, from 1: that of its key, of its item, or of the nearest thing around it that exists. */
export function lineOf(file: DataFile, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const last = path[length - 1];
    const around = length === 1 ? file.document.contents : file.document.getIn(path.slice(0, length - 1), true);
    let offset: number | undefined;
    if (isNode(around)) {
      visit(around, {
        Pair: (_, pair) => {
          if (isNode(pair.key) && String((pair.key as { value?: unknown }).value) === String(last)) {
            offset = pair.key.range?.[0];
            return visit.BREAK;
          }
          return visit.SKIP;
        },
        Map: (_, map) => (map === around ? undefined : visit.SKIP),
        Seq: (_, seq) => {
          if (seq !== around) return visit.SKIP;
          const item = typeof last === 'number' ? seq.items[last] : undefined;
          offset = isNode(item) ? item.range?.[0] : undefined;
          return visit.BREAK;
        },
      });
    }
    if (offset !== undefined) return file.lines.linePos(offset).line;
  }
  return 1;
}
