/** npm run map: gives every thing of the overview its place, and keeps the places that are stored. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { arrange } from '../domain/overview/arrange.ts';
import { groupsOf } from '../domain/overview/groups.ts';
import { STORED_PLACES } from '../domain/overview/index.ts';
import { overviewFacts } from '../domain/overview/read.ts';
import { placesText } from '../domain/overview/places-text.ts';
import { openStore } from '../store/open.ts';

const FILE = new URL('../domain/overview/places.json', import.meta.url);
const HELP = `Gives every thing of the overview map its place, in api/src/domain/overview/places.json.

  npm run map                what has a place keeps it; what is new takes a free place in its region
  npm run map -- --anew      arranges everything anew: readers will have to find their way again`;

const { values } = parseArgs({
  options: { anew: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
});
if (values.help) console.log(HELP);
else {
  const store = await openStore();
  const regions = arrange(await groupsOf(overviewFacts(store)), values.anew ? [] : STORED_PLACES);
  writeFileSync(FILE, placesText(regions));
  const places = regions.reduce((sum, { things }) => sum + things.filter((thing) => thing !== null).length, 0);
  console.log(`Wrote ${places} places in ${regions.length} regions.`);
  await store.close();
}
