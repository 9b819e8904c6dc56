/**
 * Gzip sizes of the built explorer. The first load is index.html, the entry with all it imports at once, and their styles and fonts;
 * pages, the picture and the search list load later. Exits 1 above the budget. `--json` prints figures for a machine.
 * Run after `vite build`: node web/scripts/sizes.mjs [--json]
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 200;
const DIST = join(dirname(fileURLToPath(import.meta.url)), '../dist');
const FONT = /\.woff2$/;

let manifest;
try {
  manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
} catch {
  console.error('There is no build to measure. Run the build first: cd web && npx vite build');
  process.exit(1);
}

const kb = (bytes) => Math.round(bytes / 100) / 10;
/** Fonts are compressed already and travel as they are. */
const sizeOf = (file) => {
  const content = readFileSync(join(DIST, file));
  return FONT.test(file) ? content.length : gzipSync(content, { level: 9 }).length;
};

/** The chunk with everything it imports at once. */
function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((other) => filesOf(other, seen))];
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const first = [...new Set(filesOf(entry))];
const code = ['index.html', ...first].map((file) => [file, kb(sizeOf(file))]);
const fonts = [...new Set(Object.values(manifest).flatMap((chunk) => [...(chunk.assets ?? []), chunk.file]))].filter((file) => FONT.test(file)).map((file) => [file, kb(sizeOf(file))]);
const later = Object.values(manifest)
  .filter((chunk) => chunk.isDynamicEntry)
  .map((chunk) => [chunk.src ?? chunk.name, kb(sizeOf(chunk.file) + (chunk.css ?? []).reduce((sum, file) => sum + sizeOf(file), 0))])
  .sort((a, b) => b[1] - a[1]);
const total = (list) => kb(list.reduce((sum, [, size]) => sum + size * 1000, 0));
const result = {
  budgetKb: BUDGET_KB, firstLoadKb: total(code), fontsKb: total(fonts), within: total(code) <= BUDGET_KB,
  firstLoad: Object.fromEntries(code), fonts: Object.fromEntries(fonts), later: Object.fromEntries(later),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  console.log(`First load ${result.firstLoadKb} kB gzip (budget ${BUDGET_KB}), fonts ${result.fontsKb} kB beside it`);
  for (const [file, size] of [...code, ...fonts]) console.log(`  ${String(size).padStart(7)}  ${file}`);
  console.log('Later, each when it is wanted:');
  for (const [file, size] of later) console.log(`  ${String(size).padStart(7)}  ${file}`);
}
process.exitCode = result.within ? 0 : 1;
