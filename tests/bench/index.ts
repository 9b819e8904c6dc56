/**
 * `npm run bench`: the figures of the product, measured on this machine, with the target beside each where there is one.
 * Ends with code 1 where a figure is over its target. `--json` for a program to read.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchBundle } from './bundle.ts';
import { benchExplore } from './explore.ts';
import type { Figure } from './figure.ts';
import { benchHttp } from './http.ts';
import { benchLevers } from './levers.ts';
import { benchMotion } from './motion/index.ts';
import { benchNeo4j } from './neo4j.ts';
import { benchPages } from './pages.ts';
import { benchStartup } from './startup.ts';
import { benchStore } from './store.ts';
import { benchTrace } from './trace.ts';

const GROUPS: [title: string, measure: () => Figure[] | Promise<Figure[]>][] = [
  ['Start', benchStartup],
  ['Store in process', benchStore],
  ['Trace in process', benchTrace],
  ['Levers in process', benchLevers],
  ['Trace over HTTP', benchHttp],
  ['Neo4j 5.26', benchNeo4j],
  ['Pages', benchPages],
  ['Explorer', benchExplore],
  ['Motion', benchMotion],
  ['Bundle', benchBundle],
];

const HELP = `Measures the product on this machine, and names what is over its target.

  npm run bench                       everything, some three minutes: ${GROUPS.map(([title]) => title).join(', ')}
  npm run bench -- --only Pages       one group
  npm run bench -- --json             for a program to read`;

const { json: asJson, only } = options();
const wanted = GROUPS.filter(([title]) => only === undefined || title.toLowerCase() === only.toLowerCase());
if (wanted.length === 0) refuse(`There is no group "${only}".`);

/** What the machine did before this began: figures of time are too high where it was busy. */
const load = loadavg()[0] ?? 0;
const results: (Figure & { group: string })[] = [];
for (const [group, measure] of wanted) {
  if (!asJson) console.log(`\n${group}`);
  for (const figure of await measure()) {
    results.push({ group, ...figure });
    if (!asJson) console.log(row(figure));
  }
}
const over = results.filter(({ value, under }) => under !== undefined && value >= under);
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${load.toFixed(1)} at the start`;
if (asJson) console.log(JSON.stringify({ machine, measured: new Date().toISOString(), figures: results }, null, 2));
else {
  console.log(`\nMeasured with ${machine}.`);
  for (const { group, name, value, under, unit } of over)
    console.log(`Over its target: ${group}, ${name}: ${Math.round(value)} ${unit}, not under ${under} ${unit}.`);
}
process.exitCode = over.length === 0 ? 0 : 1;

function row({ name, value, unit, under }: Figure): string {
  const target = under === undefined ? '' : `  ${value < under ? 'under' : 'OVER '} ${under} ${unit}`;
  return `  ${name.padEnd(52)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}${target}`;
}

function options(): { json: boolean; only: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help) return { json: values.json, only: values.only };
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  console.log(HELP);
  process.exit(0);
}

function refuse(reason: string): never {
  console.error(`${reason}\n\n${HELP}`);
  process.exit(1);
}
