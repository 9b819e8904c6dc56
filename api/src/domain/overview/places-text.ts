/** The places as they are stored: one region after the other, so that a change reads well, in the format that the checks ask for. */
import type { StoredRegion } from './arrange.ts';

/** Longest line. */
const WIDTH = 140;

export const placesText = (regions: readonly StoredRegion[]): string => `[\n${regions.map(regionText).join(',\n')}\n]\n`;

function regionText({ id, things, ...place }: StoredRegion): string {
  const lines = [`"id": ${JSON.stringify(id)}`, ...Object.entries(place).map(([name, value]) => `"${name}": ${value}`)];
  const names = things.map((thing) => JSON.stringify(thing));
  const short = `    "things": [${names.join(', ')}]`;
  const list = short.length <= WIDTH ? short.trim() : `"things": [\n${names.map((name) => `      ${name}`).join(',\n')}\n    ]`;
  return `  {\n${[...lines, list].map((line) => `    ${line}`).join(',\n')}\n  }`;
}
