/** Reads each format back with the tool of somebody else, into one form: ids of things, ends and kinds of links, and what they rest on. */
import cytoscape from 'cytoscape';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';

export interface ReadThing {
  id: string;
  kind: string;
  label: string;
  evidence: number;
}
export interface ReadLink {
  id: string;
  from: string;
  to: string;
  kind: string;
  confidence: string;
  /** Addresses of its evidence, in order. */
  urls: (string | null)[];
}
export interface ReadBack {
  things: ReadThing[];
  links: ReadLink[];
}

type Fields = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const evidenceOf = (fields: Fields): { url: string | null }[] =>
  (typeof fields.evidence === 'string' ? JSON.parse(fields.evidence) : (fields.evidence ?? [])) as { url: string | null }[];

const thing = (id: string, fields: Fields): ReadThing => ({
  id,
  kind: text(fields.kind),
  label: text(fields.label),
  evidence: evidenceOf(fields).length,
});
const link = (id: string, from: string, to: string, kind: unknown, fields: Fields): ReadLink => ({
  id,
  from,
  to,
  kind: text(kind),
  confidence: text(fields.confidence),
  urls: evidenceOf(fields).map(({ url }) => url),
});

export function fromGexf(file: string): ReadBack & { positions: Record<string, [number, number]> } {
  const graph = gexf.parse(MultiDirectedGraph, file);
  return {
    things: graph.mapNodes((id, fields) => thing(id, fields)),
    links: graph.mapEdges((id, fields, from, to) => link(id, from, to, fields.relation, fields)),
    positions: Object.fromEntries(
      graph.mapNodes((id, { x, y }): [string, [number, number]] => [id, [Number(x), Number(y)]]).filter(([, [x]]) => !Number.isNaN(x)),
    ),
  };
}

export function fromGraphml(file: string): ReadBack {
  const graph = graphml.parse(MultiDirectedGraph, file);
  const idOfNode = (key: string): string => text(graph.getNodeAttribute(key, 'public_id'));
  return {
    things: graph.mapNodes((key, fields) => thing(idOfNode(key), fields)),
    links: graph.mapEdges((_key, fields, from, to) => link(text(fields.public_id), idOfNode(from), idOfNode(to), fields.relation, fields)),
  };
}

export function fromCytoscape(
  file: string,
): ReadBack & { positions: Record<string, [number, number]>; about: Fields; holds: Record<string, unknown> } {
  const json = JSON.parse(file) as { data: Fields; elements: cytoscape.ElementsDefinition };
  const cy = cytoscape({ headless: true, layout: { name: 'preset' }, elements: json.elements });
  return {
    things: cy.nodes().map((node) => thing(node.id(), node.data() as Fields)),
    links: cy.edges().map((edge) => link(edge.id(), edge.source().id(), edge.target().id(), edge.data('kind'), edge.data() as Fields)),
    positions: Object.fromEntries(
      cy.nodes().map((node): [string, [number, number]] => [node.id(), [node.position('x'), node.position('y')]]),
    ),
    about: json.data,
    holds: Object.fromEntries(cy.edges().map((edge): [string, unknown] => [edge.id(), edge.data('holds')])),
  };
}

/** The rows of a table; lines that begin with "#" are no rows. */
export const csvRows = (file: string): Record<string, string>[] =>
  parseCsv(file, { columns: true, bom: true, comment: '#', comment_no_infix: true }) as Record<string, string>[];

const RULES = /\/schema\.graphql#/;
const idOf = (value: unknown): string => text((value as { '@id'?: unknown } | undefined)?.['@id']);
const first = (node: Fields, name: RegExp): Fields | undefined => {
  const found = Object.entries(node).find(([key]) => name.test(key));
  return (found?.[1] as Fields[] | undefined)?.[0];
};
const plain = (node: Fields, name: RegExp): string => text(first(node, name)?.['@value']);

/** By expansion: every name in full, so that what is compared are the terms of the vocabularies and not our short forms. */
export async function fromJsonLd(file: string): Promise<ReadBack & { about: Fields; nodes: Fields[] }> {
  const nodes = (await jsonld.expand(JSON.parse(file) as jsonld.JsonLdDocument)) as unknown as Fields[];
  const typed = (end: string) => nodes.filter((node) => ((node['@type'] as string[] | undefined) ?? []).some((type) => type.endsWith(end)));
  const statements = typed('rdf-syntax-ns#Statement');
  const about = typed('schema.org/Dataset')[0] ?? {};
  const things = nodes.filter((node) => 'http://purl.org/dc/terms/identifier' in node && !statements.includes(node));
  const idByUri = new Map(things.map((node) => [text(node['@id']), plain(node, /terms\/identifier$/)]));
  const evidence = (node: Fields): Fields[] =>
    (Object.entries(node).find(([key]) => /#evidence$/.test(key))?.[1] as { '@list'?: Fields[] }[] | undefined)?.flatMap(
      (one) => one['@list'] ?? [one as Fields],
    ) ?? [];
  return {
    about,
    nodes,
    things: things.map((node) => ({
      id: plain(node, /terms\/identifier$/),
      kind: (node['@type'] as string[]).find((type) => RULES.test(type))?.split('#')[1] ?? '',
      label: plain(node, /schema\.org\/name$/),
      evidence: evidence(node).length,
    })),
    links: statements.map((node) => ({
      id: plain(node, /terms\/identifier$/),
      from: idByUri.get(idOf(first(node, /#subject$/))) ?? '',
      to: idByUri.get(idOf(first(node, /#object$/))) ?? '',
      kind: plain(node, /#kind$/),
      confidence: plain(node, /#confidence$/),
      urls: evidence(node).map((one) => plain(one, /schema\.org\/url$/) || null),
    })),
  };
}
