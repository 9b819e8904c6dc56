/** The memory store: answers the port from one release held in memory. The default, with nothing to install. */
import type { EntityKind, EntityNode, Release, ReleaseInfo, SeedTable } from '@rules/schema';
import { nearestIds } from '../../search/nearest.ts';
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
import { build, resolve } from './build.ts';
import type { Built } from './build.ts';
import { edges } from './edges.ts';
import { facets } from './facets.ts';
import { list } from './list.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';

export class MemoryStore implements GraphStore {
  readonly kind = 'memory';
  /** Replaced whole; each call reads it once, so that no answer mixes two releases. */
  #built: Built;

  /** Throws where the release names a node twice or has an edge to nothing. */
  constructor(release: Release) {
    this.#built = build(release);
  }

  async nodes(ids: readonly string[]): Promise<(EntityNode | null)[]> {
    const built = this.#built;
    return ids.map((id) => resolve(built, id));
  }

  async edges(request: EdgesRequest): Promise<EdgesAnswer> {
    return edges(this.#built, request);
  }

  async edgesOfAll(requests: readonly EdgesRequest[]): Promise<EdgesAnswer[]> {
    const built = this.#built;
    return requests.map((request) => edges(built, request));
  }

  async list(request: ListRequest): Promise<Page<EntityNode>> {
    return list(this.#built, request);
  }

  async facets(kind: EntityKind, filter: ListFilter, fields: readonly FacetField[]): Promise<Facet[]> {
    return facets(this.#built, kind, filter, fields);
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    return search(this.#built, request);
  }

  async paths(request: PathsRequest): Promise<StorePath[]> {
    return paths(this.#built, request);
  }

  async release(): Promise<ReleaseInfo> {
    return this.#built.release.info;
  }

  async tables(): Promise<SeedTable[]> {
    return this.#built.release.tables;
  }

  async nearest(id: string, limit: number): Promise<EntityNode[]> {
    const { graph, known } = this.#built;
    return nearestIds(id, known, limit).map((found) => graph.getNodeAttributes(found));
  }

  async replace(release: Release): Promise<void> {
    this.#built = build(release);
  }

  async close(): Promise<void> {
    // Nothing is held open.
  }
}
