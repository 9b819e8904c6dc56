/** The whole compiled release, read once for the tests of a file. */
import { readFile } from 'node:fs/promises';
import { Release } from '@rules/schema';

let whole: Promise<Release> | undefined;

const read = async (): Promise<Release> => Release.parse(JSON.parse(await readFile(new URL('../../graph-seed/dist/release.json', import.meta.url), 'utf8')));

export const wholeRelease = (): Promise<Release> => (whole ??= read());
