import { isId, kindOfId } from '@rules/schema';
import { contentOf } from '../read.ts';
import { nearest } from './nearest.ts';
import type { Context, Finding, Rule } from './rule.ts';
import { everyValue } from './walk.ts';

/** Fields whose ids declare or remember a name and refer to nothing. */
const NOT_REFERENCES = new Set(['id', 'aliases']);

function missing(value: string, at: Finding['at'], names: Iterable<string>): Finding {
  const meant = nearest(value, names);
  return {
    at,
    value,
    what: 'names nothing in the data',
    fix: meant ? `write ${meant}, or add an entry for it` : 'correct it, or add an entry for it',
  };
}

/** Themes and tables have names of their own, without a kind. */
function* ownNames({ files }: Context): Generator<Finding> {
  const themes = new Set(contentOf(files, 'themes').flatMap(({ content }) => content.map(({ id }) => id)));
  const tables = new Set(contentOf(files, 'table').map(({ content }) => content.id));
  for (const { path, content } of contentOf(files, 'statements'))
    for (const [index, { themes: named, table }] of content.statements.entries()) {
      for (const [position, theme] of (named ?? []).entries())
        if (!themes.has(theme)) yield missing(theme, { file: path, path: ['statements', index, 'themes', position] }, themes);
      if (table && !tables.has(table.id)) yield missing(table.id, { file: path, path: ['statements', index, 'table', 'id'] }, tables);
    }
}

export const danglingReference: Rule = {
  name: 'dangling-reference',
  asks: 'Every id that an entry names has an entry of its own.',
  *find(context) {
    for (const { value, at, field } of everyValue(context.files)) {
      if (typeof value !== 'string' || NOT_REFERENCES.has(field) || !isId(value) || context.declared.has(value)) continue;
      const kind = kindOfId(value);
      yield missing(
        value,
        at,
        [...context.declared].filter((id) => kindOfId(id) === kind),
      );
    }
    yield* ownNames(context);
  },
};
