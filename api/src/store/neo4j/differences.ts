/** What loading a release would change, kind by kind. */
import { ENTITY_KINDS } from '@rules/schema';
import type { EntityKind, Release } from '@rules/schema';
import type { Database } from './database.ts';
import type { HeldRelease } from './load.ts';
import { digestOf } from './record.ts';
import { cypher } from './statements.ts';

/** A table in words: of each kind how many things are new, changed, gone and the same. `active`: the release that readers see. */
export async function differences(database: Database, active: HeldRelease | null, release: Release): Promise<string> {
  const rows = active
    ? await database.read<{ kind: EntityKind; id: string; digest: string }>(cypher('digests'), { slot: active.slot })
    : [];
  const held = new Map(rows.map(({ id, digest }) => [id, digest]));
  const coming = new Set(release.nodes.map(({ id }) => id));
  const lines = ENTITY_KINDS.map((kind) => {
    const nodes = release.nodes.filter((node) => node.kind === kind);
    const fresh = nodes.filter(({ id }) => !held.has(id)).length;
    const changed = nodes.filter((node) => held.has(node.id) && held.get(node.id) !== digestOf(node)).length;
    const gone = rows.filter((row) => row.kind === kind && !coming.has(row.id)).length;
    return row(kind.toLowerCase().replaceAll('_', ' '), fresh, changed, gone, nodes.length - fresh - changed);
  });
  const from = active ? `release ${active.id}` : 'an empty database';
  return [`From ${from} to release ${release.info.id}. Nothing was changed.`, row('', 'new', 'changed', 'gone', 'same'), ...lines].join(
    '\n',
  );
}

const row = (name: string, ...cells: (string | number)[]): string =>
  `  ${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
