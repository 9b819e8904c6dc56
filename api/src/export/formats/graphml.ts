/** GraphML 1.1, read by yEd, R's igraph, NetworkX, Cytoscape and Neo4j. Written here: no library that is kept up writes it. */
import { headOf } from '../head.ts';
import type { Subject, Taking } from '../subject.ts';
import { flatLinks, flatThings, typesOf } from './flat.ts';
import type { Flat } from './flat.ts';
import { element, xmlDocument, xmlText } from './xml.ts';
import type { Xml } from './xml.ts';

type For = 'graph' | 'node' | 'edge';

const TYPES = { string: 'string', boolean: 'boolean', whole: 'int', number: 'double' };
const keyOf = (part: For, name: string): string => `${part}-${name}`;

/** The fields of the graph, of all things, or of all links. */
const declared = (part: For, rows: readonly Flat[]): Xml[] =>
  [...typesOf(rows)].map(([name, type]) =>
    element('key', { id: keyOf(part, name), for: part, 'attr.name': name, 'attr.type': TYPES[type] }),
  );

const dataOf = (part: For, row: Flat): Xml[] =>
  Object.entries(row).map(([name, value]) => element('data', { key: keyOf(part, name) }, xmlText(String(value))));

/** GraphML takes no stroke in an id; ours have no colon. The true id stands beside it. */
const token = (id: Flat[string]): string => String(id).replaceAll('/', ':');

export function graphml(subject: Subject, taking: Taking): string {
  const { lines } = headOf(subject, taking);
  const about: Flat = Object.fromEntries(lines.map(({ name, text }) => [name.toLowerCase().replaceAll(' ', '_'), text]));
  const things = flatThings(subject, taking).map(({ id = '', ...data }) => ({ id: token(id), data: { public_id: id, ...data } }));
  // The kind goes by a name that other tools do not use for something else.
  const links = flatLinks(subject, taking).map(({ id = '', source = '', target = '', kind = '', ...data }) => ({
    own: { source: token(source), target: token(target) },
    data: { relation: kind, public_id: id, source_id: source, target_id: target, ...data },
  }));
  return xmlDocument(
    element(
      'graphml',
      {
        xmlns: 'http://graphml.graphdrawing.org/xmlns',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd',
      },
      element('desc', {}, xmlText(lines.map(({ name, text }) => `${name}: ${text}`).join('\n'))),
      ...declared('graph', [about]),
      ...declared(
        'node',
        things.map(({ data }) => data),
      ),
      ...declared(
        'edge',
        links.map(({ data }) => data),
      ),
      element(
        'graph',
        { id: 'rules-explorer', edgedefault: 'directed' },
        ...dataOf('graph', about),
        ...things.map(({ id, data }) => element('node', { id }, ...dataOf('node', data))),
        ...links.map(({ own, data }) => element('edge', own, ...dataOf('edge', data))),
      ),
    ),
  );
}
