/** The documents that people read, and what can be tested in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/server.ts';

export interface Document {
  /** Path from the root. */
  path: string;
  text: string;
}

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file).replaceAll('\\', '/'));

export const documents: Document[] = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('docs/adr')].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

/** Fenced blocks of one language, without what indents them. */
export const blocks = ({ text }: Document, language: string): string[] =>
  [...text.matchAll(new RegExp('^( *)```' + language + '\\n([\\s\\S]*?)^ *```', 'gm'))].map(([, indent = '', body = '']) =>
    body.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trim(),
  );

/** Targets of links and pictures, fenced blocks left out. */
export const links = ({ text }: Document): string[] =>
  [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** A relative link as a path from the root. */
export const resolveLink = (document: Document, target: string): string => join(dirname(document.path), target.replace(/#.*$/, ''));
