/** What a reader's browser fetches, as gzip sizes of the built files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../support/server.ts';
import type { Figure } from './figure.ts';

interface Chunk {
  file: string;
  name?: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const dist = join(root, 'web', 'dist');

/** The first load (page, entry, what it imports, styles), the fonts, and each chunk that loads later and is 5 kB or more. */
export function benchBundle(): Figure[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const chunks = Object.values(manifest);
  const first = new Set(['index.html']);
  const add = (chunk: Chunk | undefined): void => {
    if (!chunk || first.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) first.add(file);
    for (const key of chunk.imports ?? []) add(manifest[key]);
  };
  for (const chunk of chunks.filter((one) => one.isEntry)) add(chunk);
  const later = new Map(
    chunks
      .filter((chunk) => !first.has(chunk.file) && /\.(js|css)$/.test(chunk.file))
      .map((chunk) => [chunk.file, chunk.name ?? chunk.file]),
  );
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const fonts = [...page.matchAll(/href="\/([^"]+\.woff2)"/g)].map((match) => readFileSync(join(dist, match[1] ?? '')).length);
  return [
    { name: 'first load, gzip', value: sum([...first].map(gzipped)), unit: 'kB', under: 200 },
    { name: 'fonts preloaded beside it', value: sum(fonts) / 1000, unit: 'kB' },
    ...[...later]
      .map(([file, name]): Figure => ({ name: `loaded later: ${name}`, value: gzipped(file), unit: 'kB' }))
      .filter((figure) => figure.value >= 5)
      .sort((a, b) => b.value - a.value),
  ];
}

const gzipped = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
