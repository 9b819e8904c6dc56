/** npm run data:compile: checks the data and writes it as one release. Nothing is written where the check fails. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileData } from '../compile.ts';
import { RELEASE_FILE } from '../index.ts';
import { RULES } from '../rules/index.ts';
import { DATA_FOLDER, main, optionsOf, report } from './common.ts';

const HELP = `Compiles the data of Rules Explorer into one release.

  npm run data:compile [-- --data <folder>] [--out <file>]

  --data <folder>   folder to compile; by default graph-seed/data
  --out <file>      file to write; by default graph-seed/dist/release.json
  --help            this text

The same data gives the same bytes. Data with errors is not compiled.`;

/** Writes a whole file or nothing: under another name first, then renamed. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const table = (title: string, counts: Record<string, number>): string => {
  const rows = Object.entries(counts).map(([kind, count]) => `  ${kind.padEnd(20)}${String(count).padStart(6)}`);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [title, ...rows, `  ${'all'.padEnd(20)}${String(all).padStart(6)}`].join('\n');
};

main(() => {
  const { data, out } = optionsOf(HELP, 'data and out', { data: DATA_FOLDER, out: RELEASE_FILE });
  const { release, check } = compileData(data);
  report(check, RULES.length);
  if (!release) {
    console.error('Nothing was compiled.');
    return 1;
  }
  writeWhole(out, `${JSON.stringify(release)}\n`);
  console.log(`${table('Entries', release.info.counts.nodes)}\n${table('Relations', release.info.counts.edges)}`);
  console.log(`Release ${release.info.id} written to ${out}.`);
  return 0;
});
