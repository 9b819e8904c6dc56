/** The Neo4j store: answers the port from a database that a team shares. */
import type { EntityKind, EntityNode, ReleaseInfo, SeedTable } from '@rules/schema';
import { knownOf, lawsNear, nearestIds } from '../../search/nearest.ts';
import type {
  EdgesAnswer,
  EdgesRequest,
  Facet,
  FacetField,
  GraphStore,
  ListFilter,
  ListRequest,
  Page,
  PathsRequest,
  SearchAnswer,
  SearchRequest,
  StorePath,
} from '../port.ts';
import type { ReadableRelease } from '../derived.ts';
import { byId } from '../keys.ts';
import { workUntil } from '../time-left.ts';
import { readThing } from './compact.ts';
import { Database, whole } from './database.ts';
import type { DatabaseSettings } from './database.ts';
import { candidates, directoryOf } from './directory.ts';
import type { Directory } from './directory.ts';
import { edgesOfAll, NO_EDGES } from './edges.ts';
import { facets, list } from './list.ts';
import { loadRelease, prepareSchema } from './load.ts';
import type { Progress } from './load.ts';
import { paths } from './paths.ts';
import { FORMAT } from './record.ts';
import { search } from './search.ts';
import { cypher } from './statements.ts';

/** So long is a release taken to be the one readers see, before the database is asked again. */
const LOOK_AGAIN_MS = 1_000;
const NAMED_AT_ONCE = 5_000;
type NamedRow = { key: string; json: string; degree: number };

/** What readers meet before a release is loaded that this program can read; the message says what to do. */
export class NoReleaseError extends Error {
  override name = 'NoReleaseError';
}

const [ACTIVE, DIRECTORY, NODES, PROVISIONS_OF, TABLES] = ['active', 'directory', 'nodes', 'provisions-of', 'tables'].map(cypher) as [
  string,
  string,
  string,
  string,
  string,
];

export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly #database: Database;
  #directory: Directory | null = null;
  #lookAgainAt = 0;
  #looking: Promise<Directory> | null = null;

  constructor(settings: DatabaseSettings) {
    this.#database = new Database(settings);
  }

  async nodes(ids: readonly string[]): Promise<(EntityNode | null)[]> {
    const directory = await this.#current();
    const asked = ids.map((id) => candidates(directory, id));
    const found = await this.#read(directory, asked.flat());
    return asked.map((options) => {
      for (const id of options) {
        const node = found.get(id);
        if (node) return node;
      }
      return null;
    });
  }

  async edges(request: EdgesRequest): Promise<EdgesAnswer> {
    const [answer] = await this.edgesOfAll([request]);
    return answer ?? NO_EDGES;
  }

  async edgesOfAll(requests: readonly EdgesRequest[]): Promise<EdgesAnswer[]> {
    return edgesOfAll(this.#database, await this.#current(), requests);
  }

  async list(request: ListRequest): Promise<Page<EntityNode>> {
    return list(this.#database, () => this.#current(), request);
  }

  async facets(kind: EntityKind, filter: ListFilter, fields: readonly FacetField[]): Promise<Facet[]> {
    return facets(this.#database, (await this.#current()).slot, kind, filter, fields);
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    return search(
      this.#database,
      () => this.#current(),
      (directory, ids) => this.#read(directory, ids),
      request,
    );
  }

  async paths(request: PathsRequest): Promise<StorePath[]> {
    return paths(this.#database, (await this.#current()).slot, request);
  }

  async release(): Promise<ReleaseInfo> {
    return (await this.#current()).info;
  }

  async tables(): Promise<SeedTable[]> {
    const { slot } = await this.#current();
    const [row] = await this.#database.read<{ tables: string }>(TABLES, { slot });
    return row ? (JSON.parse(row.tables) as SeedTable[]) : [];
  }

  async nearest(id: string, limit: number): Promise<EntityNode[]> {
    const directory = await this.#current();
    const laws = lawsNear(
      id,
      [...directory.byId.values()].filter(({ kind }) => kind === 'INSTRUMENT').map((law) => law.id),
    );
    const rows = laws.length === 0 ? [] : await this.#database.read<{ json: string }>(PROVISIONS_OF, { slot: directory.slot, laws });
    const provisions = rows.map(({ json }) => readThing(json)).filter((node) => !directory.byId.has(node.id));
    const known = provisions.length === 0 ? directory.known : knownOf(inOrder([...directory.byId.values(), ...provisions]));
    const found = new Map(provisions.map((node) => [node.id, node]));
    return nearestIds(id, known, limit).flatMap((near) => directory.byId.get(near) ?? found.get(near) ?? []);
  }

  async replace(release: ReadableRelease, progress?: Progress): Promise<void> {
    await prepareSchema(this.#database);
    await loadRelease(this.#database, release, progress);
    this.#directory = null;
    this.#lookAgainAt = 0;
  }

  async close(): Promise<void> {
    await this.#database.close();
  }

  /** Things by the lower case of their ids. Those that have a name of their own are at hand. */
  async #read({ slot, byLowerId }: Directory, ids: readonly string[]): Promise<Map<string, EntityNode>> {
    const found = new Map<string, EntityNode>();
    const unread = new Set<string>();
    for (const id of ids) {
      const held = byLowerId.get(id);
      if (held) found.set(id, held);
      else unread.add(id);
    }
    if (unread.size === 0) return found;
    const rows = await this.#database.read<{ id: string; json: string }>(NODES, { slot, ids: [...unread] });
    for (const { id, json } of rows) found.set(id, readThing(json));
    return found;
  }

  /** The release that readers see. Those who ask while it is being looked up wait for the same answer. */
  async #current(): Promise<Directory> {
    if (this.#directory && performance.now() < this.#lookAgainAt) return this.#directory;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  /** What has a name, some thousand at a time: a statute book has more than can be read within the time of one reading. */
  async #named(slot: string): Promise<{ node: EntityNode; degree: number }[]> {
    const named: { node: EntityNode; degree: number }[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows: NamedRow[] = await this.#database.read<NamedRow>(DIRECTORY, { slot, after, most: whole(NAMED_AT_ONCE) });
      for (const { json, degree } of rows) named.push({ node: readThing(json), degree });
      after = rows.length < NAMED_AT_ONCE ? undefined : rows.at(-1)?.key;
    }
    return named;
  }

  async #look(): Promise<Directory> {
    const [active] = await this.#database.readFirst<{ slot: string; info: string; format: number | null }>(ACTIVE, {});
    if (!active) throw new NoReleaseError('The database holds no release yet. Load one with "npm run seed".');
    if (active.format !== FORMAT)
      throw new NoReleaseError(
        'The release in the database was loaded by another version of Rules Explorer. Load it once more with "npm run seed", or run the version that loaded it.',
      );
    // The same place may hold another release where the database was put back from a copy.
    const info = JSON.parse(active.info) as ReleaseInfo;
    if (this.#directory?.slot !== active.slot || this.#directory.info.hash !== info.hash) {
      // For all who wait, so it does not end with the time of the one who asked first.
      const named = await workUntil(Infinity, () => this.#named(active.slot));
      this.#directory = directoryOf(active.slot, info, named);
    }
    this.#lookAgainAt = performance.now() + LOOK_AGAIN_MS;
    return this.#directory;
  }
}

const inOrder = (nodes: EntityNode[]): EntityNode[] => nodes.sort((a, b) => byId(a.id, b.id));
