/** The SDL: all files of schema/graphql as one text, in the order of their names. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../schema/graphql/', import.meta.url);

export const readSdl = (): string =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
