/** The kinds of data file: where they stand, and the strict form each must have. */
import type { z } from 'zod';
import { body, role } from './body.ts';
import { change } from './change.ts';
import { clash } from './clash.ts';
import { instrument } from './instrument.ts';
import { actions, foundations, planAreas, plans, policyAreas } from './promise.ts';
import { releaseFile, sourceList, table } from './source.ts';
import { statements, themes } from './statement.ts';

export const FORMATS = {
  release: { where: /^release\.yaml$/, schema: releaseFile },
  instrument: { where: /^instruments\/[^/]+\.yaml$/, schema: instrument },
  change: { where: /^changes\/[^/]+\.yaml$/, schema: change },
  body: { where: /^bodies\/[^/]+\.yaml$/, schema: body },
  role: { where: /^roles\/[^/]+\.yaml$/, schema: role },
  clash: { where: /^clashes\/[^/]+\.yaml$/, schema: clash },
  foundations: { where: /^promise\/foundations\.yaml$/, schema: foundations },
  plans: { where: /^promise\/plans\.yaml$/, schema: plans },
  planAreas: { where: /^promise\/plan-areas\.yaml$/, schema: planAreas },
  actions: { where: /^promise\/actions\.yaml$/, schema: actions },
  policyAreas: { where: /^policy-areas\.yaml$/, schema: policyAreas },
  themes: { where: /^statements\/themes\.yaml$/, schema: themes },
  statements: { where: /^statements\/[^/]+\.yaml$/, schema: statements },
  sources: { where: /^sources\/[^/]+\.yaml$/, schema: sourceList },
  table: { where: /^tables\/[^/]+\.yaml$/, schema: table },
} as const;
export type FileKind = keyof typeof FORMATS;
/** The content of a file of one kind, once it has passed its form. */
export type Content<K extends FileKind> = z.infer<(typeof FORMATS)[K]['schema']>;

/** The kind of a data file by its path under the data folder, with forward slashes; null for a path no kind has. */
export const kindOfFile = (path: string): FileKind | null =>
  (Object.keys(FORMATS) as FileKind[]).find((kind) => FORMATS[kind].where.test(path)) ?? null;
