/** The words of docs/CONTEXT.md are the words that readers meet: none of the words to avoid stands in the pages, the schema or the documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/server.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Rows of the glossary's tables: the word, its meaning, and the words to avoid that are wrong wherever they stand. */
const rows = read('docs/CONTEXT.md')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .map((line) => line.slice(2, -2).split(' | '))
  .map(([word = '', meaning = '', avoid = '']) => ({
    word: word.replaceAll('*', ''),
    meaning,
    avoid: avoid
      .replace(/\([^)]*\)/g, '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one && !one.startsWith('*')),
  }));

const avoided = rows.flatMap(({ word, avoid }) => avoid.map((text) => ({ text, instead: word })));

/** Files under a folder (from the root) whose name ends in one of these. */
const filesIn = (folder: string, endings: string[], recursive = false): string[] =>
  readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.includes('/generated/'));

const readersMeet = [
  ...filesIn('web/src', ['.ts', '.tsx'], true),
  ...filesIn('schema/graphql', ['.graphql']),
  ...filesIn('.', ['.md']),
  ...filesIn('docs', ['.md']).filter((path) => path !== 'docs/CONTEXT.md'),
];

describe('the glossary', () => {
  it('gives each word a meaning, once', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
    expect(rows.map(({ word }) => word).filter((word, at, all) => all.indexOf(word) !== at)).toEqual([]);
  });

  it.each(readersMeet)('%s keeps to it', (path) => {
    const lines = read(path).split('\n');
    const found = avoided.flatMap(({ text, instead }) => {
      const pattern = new RegExp(`\\b${text}\\b`, text === text.toUpperCase() ? '' : 'i');
      return lines.flatMap((line, at) => (pattern.test(line) ? [`line ${at + 1}: "${text}" (say "${instead}"): ${line.trim()}`] : []));
    });
    expect(found).toEqual([]);
  });
});
