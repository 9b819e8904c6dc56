/** From the graph to one release: sorted, counted, hashed. The same data gives the same bytes. */
import { createHash } from 'node:crypto';
import { Release, type EntityNode, type Edge } from '@rules/schema';
import type { Built } from './build.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function countByKind(things: readonly (EntityNode | Edge)[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The statement of what is certain of the list, with the counts of this data in the places kept for them. */
function fillCounts(statement: string, nodes: readonly EntityNode[]): string {
  const held = nodes.filter((node) => node.kind === 'INSTRUMENT' && node.membership !== 'OUTSIDE');
  const confirmed = held.filter((node) => node.kind === 'INSTRUMENT' && node.membership === 'CONFIRMED').length;
  return statement
    .replaceAll('{held}', String(held.length))
    .replaceAll('{confirmed}', String(confirmed))
    .replaceAll('{reconstructed}', String(held.length - confirmed));
}

/** The release, checked against the model. Throws where the graph does not fit the model, which no data that passed the check can cause. */
export function releaseOf({ graph, tables, release }: Built): Release {
  if (!release) throw new Error('The data has no sound release.yaml.');
  const nodes = [...graph.nodes.values()].sort(byId);
  const edges = [...graph.edges.values()].sort(byId);
  const { headline } = release;
  const info = {
    date: release.date,
    lawAsRead: release.law_as_read,
    licence: release.licence,
    counts: { nodes: countByKind(nodes), edges: countByKind(edges) },
    headline: {
      primary: headline.primary,
      secondary: headline.secondary,
      conventions: headline.conventions,
      policyAreasStraddled: headline.policy_areas_straddled,
      policyAreasInAll: headline.policy_areas_in_all,
    },
    headlineSources: release.headline_sources,
    membershipStatement: fillCounts(release.membership_statement, nodes),
  };
  const hash = createHash('sha256').update(JSON.stringify({ info, nodes, edges, tables })).digest('hex');
  return Release.parse({ info: { id: `${release.date}-${hash.slice(0, 12)}`, hash, ...info }, nodes, edges, tables });
}
