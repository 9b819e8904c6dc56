/**
 * Prints where the verdicts of the rules and of the reviewers differ, or writes it to docs/verdict-differences.md with --write.
 * The day is that of the release, so that the same data gives the same report.
 */
import { writeFileSync } from 'node:fs';
import { reportText, verdictReport } from '../domain/report.ts';
import { openStore } from '../store/open.ts';

const FILE = new URL('../../../docs/verdict-differences.md', import.meta.url);

const store = await openStore();
const { date } = await store.release();
const text = reportText(await verdictReport(store, date));
if (process.argv.includes('--write')) {
  writeFileSync(FILE, text);
  console.log('Wrote docs/verdict-differences.md.');
} else {
  process.stdout.write(text);
}
await store.close();
