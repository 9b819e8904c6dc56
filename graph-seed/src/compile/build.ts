/** From sound data files to the whole graph. */
import type { EntityNode, SeedTable, StatementNode } from '@rules/schema';
import type { ReleaseFile } from '../format/source.ts';
import { contentOf, type DataFile } from '../read.ts';
import { addBody, addFunctions, addRole } from './body.ts';
import { GraphBuilder, type Origin } from './builder.ts';
import { addChange } from './change.ts';
import { addInstrument } from './law.ts';
import { addAction, addFoundation, addPlan, addPlanArea, addPolicyArea } from './promise.ts';
import { addClash, addSource, addStatements } from './statement.ts';

/** The graph with where each part of it comes from. */
export interface Built {
  graph: GraphBuilder;
  tables: SeedTable[];
  release: ReleaseFile | null;
}

const root = (path: string): Origin => ({ file: path, path: [] });
const item = (path: string, index: number): Origin => ({ file: path, path: [index] });

/** Notes at each statement the changes it speaks to. A change names its statements; this is the same from the other end. */
function addSpeaksTo(nodes: ReadonlyMap<string, EntityNode>): void {
  const changes = [...nodes.values()].filter((node) => node.kind === 'CHANGE').sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const change of changes)
    for (const [links, role] of [
      [change.practice.barriers, 'barrier'],
      [change.practice.supports, 'support'],
      [change.practice.contradicts, 'contradiction'],
    ] as const)
      for (const link of links) {
        const statement = nodes.get(link.statement) as StatementNode | undefined;
        if (statement?.kind === 'STATEMENT') statement.speaksTo.push({ change: change.id, role, why: link.why });
      }
}

/** Builds the graph from the files that are sound. Law comes first, for rules rest on its entries; functions last, for they add to what provisions say. */
export function buildGraph(files: readonly DataFile[]): Built {
  const graph = new GraphBuilder();
  for (const { path, content } of contentOf(files, 'instrument')) addInstrument(graph, content, root(path));
  for (const { path, content } of contentOf(files, 'body')) addBody(graph, content, root(path));
  for (const { path, content } of contentOf(files, 'role')) addRole(graph, content, root(path));
  for (const { path, content } of contentOf(files, 'body')) addFunctions(graph, content, root(path));
  for (const { path, content } of contentOf(files, 'foundations'))
    content.forEach((each, index) => addFoundation(graph, each, item(path, index)));
  for (const { path, content } of contentOf(files, 'plans')) content.forEach((each, index) => addPlan(graph, each, item(path, index)));
  for (const { path, content } of contentOf(files, 'planAreas'))
    content.forEach((each, index) => addPlanArea(graph, each, item(path, index)));
  for (const { path, content } of contentOf(files, 'actions')) content.forEach((each, index) => addAction(graph, each, item(path, index)));
  for (const { path, content } of contentOf(files, 'policyAreas'))
    content.forEach((each, index) => addPolicyArea(graph, each, item(path, index)));
  for (const { path, content } of contentOf(files, 'sources')) content.forEach((each, index) => addSource(graph, each, item(path, index)));
  const themes = new Map(contentOf(files, 'themes').flatMap(({ content }) => content.map((theme) => [theme.id, theme] as const)));
  for (const { path, content } of contentOf(files, 'statements')) addStatements(graph, content, themes, root(path));
  for (const { path, content } of contentOf(files, 'change')) addChange(graph, content, root(path));
  for (const { path, content } of contentOf(files, 'clash')) addClash(graph, content, root(path));
  addSpeaksTo(graph.nodes);
  return { graph, tables: tablesOf(files), release: contentOf(files, 'release')[0]?.content ?? null };
}

function tablesOf(files: readonly DataFile[]): SeedTable[] {
  return contentOf(files, 'table')
    .map(({ content }) => ({
      id: content.id,
      source: content.source,
      locator: content.at,
      title: content.title,
      unit: content.unit,
      rows: content.rows,
      note: content.note ?? null,
      url: content.url ?? null,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
