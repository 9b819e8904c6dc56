/** npm run seed: loads the compiled release into Neo4j, says what that would change, or goes back to the release before. */
import { parseArgs } from 'node:util';
import { readRelease } from '@rules/graph-seed';
import { Database } from '../store/neo4j/database.ts';
import { differences } from '../store/neo4j/differences.ts';
import { goBack, heldReleases, loadRelease, LoadRefusedError, prepareSchema, refuseStrangers } from '../store/neo4j/load.ts';
import { FORMAT } from '../store/neo4j/record.ts';
import { databaseTrouble } from '../store/neo4j/trouble.ts';
import { DatabaseSettingsError, Neo4jEnvironment, neo4jSettings } from '../store/neo4j/settings.ts';
import { progressBar } from '../store/neo4j/progress.ts';

const HELP = `Loads the compiled release into the Neo4j database that NEO4J_URI names.

  npm run seed                 loads it; readers see the old graph until the new one is whole
  npm run seed -- --dry-run    says what would change, kind by kind, and changes nothing
  npm run seed -- --again      loads a release that is loaded already once more
  npm run seed -- --back       shows readers the release before again
  npm run seed -- --beside     loads into a database that holds other data too, under labels of its own

  NEO4J_URI                    neo4j://localhost:7687, neo4j+s://name.databases.neo4j.io ...
  NEO4J_USER                   a user who may write; "neo4j" unless given
  NEO4J_PASSWORD               or NEO4J_PASSWORD_FILE, the path of a file that holds it
  NEO4J_DATABASE               the user's own database unless given`;

class UsageError extends Error {}

function options(): { dryRun: boolean; back: boolean; beside: boolean; again: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        'dry-run': { type: 'boolean' },
        back: { type: 'boolean' },
        again: { type: 'boolean' },
        beside: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    return { dryRun: values['dry-run'] ?? false, back: values.back ?? false, beside: values.beside ?? false, again: values.again ?? false };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

async function main(): Promise<void> {
  const { dryRun, back, beside, again } = options();
  const read = Neo4jEnvironment.safeParse(process.env);
  if (!read.success) throw new UsageError(read.error.issues.map(({ message }) => message).join('\n'));
  const settings = neo4jSettings(read.data);
  if (!settings) throw new UsageError('NEO4J_URI is not set: name the database to load into. See npm run seed -- --help.');
  const database = new Database(settings);
  try {
    if (back) return console.log(`Readers see release ${await goBack(database)} again.`);
    const release = readRelease();
    const active = (await heldReleases(database)).find((held) => held.active);
    if (dryRun) return console.log(await differences(database, active ?? null, release));
    if (active?.id === release.info.id && active.format === FORMAT && !again)
      return console.log(`Release ${release.info.id} is loaded already, and readers see it. To load it once more: npm run seed -- --again`);
    if (!beside) await refuseStrangers(database);
    await prepareSchema(database);
    console.log(
      `Loading release ${release.info.id}: ${release.nodes.length.toLocaleString('en-GB')} things and ${release.edges.length.toLocaleString('en-GB')} relations.`,
    );
    await loadRelease(database, release, progressBar());
    console.log(`Readers see release ${release.info.id}.${active ? ` To go back to ${active.id}: npm run seed -- --back` : ''}`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  if ([UsageError, LoadRefusedError, DatabaseSettingsError].some((known) => error instanceof known))
    console.error((error as Error).message);
  else console.error(databaseTrouble(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exit(1);
});
