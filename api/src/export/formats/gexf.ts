/** GEXF 1.3, the format of Gephi. Written here, so that the library that reads it back in the tests is not the one that wrote it (docs/adr/0082). */
import { headOf } from '../head.ts';
import type { Subject, Taking } from '../subject.ts';
import { flatLinks, flatThings, typesOf } from './flat.ts';
import type { Flat } from './flat.ts';
import { element, xmlDocument, xmlText } from './xml.ts';
import type { Xml } from './xml.ts';

const TYPES = { string: 'string', boolean: 'boolean', whole: 'integer', number: 'double' };

/** The fields of all things, or of all links. */
const declared = (part: 'node' | 'edge', rows: readonly Flat[]): Xml =>
  element(
    'attributes',
    { class: part },
    ...[...typesOf(rows)].map(([name, type]) => element('attribute', { id: name, title: name, type: TYPES[type] })),
  );

const values = (row: Flat): Xml =>
  element('attvalues', {}, ...Object.entries(row).map(([name, value]) => element('attvalue', { for: name, value: String(value) })));

const text = (value: Flat[string] | undefined): string | undefined => (value === undefined ? undefined : String(value));

/** A label is one line. */
const label = (value: Flat[string] | undefined): string | undefined => text(value)?.replace(/\s+/g, ' ').trim();

export function gexf(subject: Subject, taking: Taking): string {
  const { lines } = headOf(subject, taking);
  const things = flatThings(subject, taking).map(({ id, label: name, x, y, ...data }) => ({ id, name, x, y, data }));
  // `kind` of GEXF keeps links of several kinds between the same two things apart; tools that do not know it find the same under `relation`.
  const links = flatLinks(subject, taking).map(({ id, source, target, kind = '', verb = '', ...data }) => ({
    own: { id: text(id), source: text(source), target: text(target), kind: text(kind), label: label(verb) },
    data: { relation: kind, verb, ...data },
  }));
  const nodes = things.map(({ id, name, x, y, data }) =>
    element(
      'node',
      { id: text(id), label: label(name) },
      values(data),
      // The picture counts downwards, Gephi upwards.
      ...(x === undefined ? [] : [element('viz:position', { x: String(x), y: String(-Number(y)) })]),
    ),
  );
  const edges = links.map(({ own, data }) => element('edge', own, values(data)));
  return xmlDocument(
    element(
      'gexf',
      {
        xmlns: 'http://gexf.net/1.3',
        'xmlns:viz': 'http://gexf.net/1.3/viz',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
        version: '1.3',
      },
      // No more than these is allowed in its head.
      element(
        'meta',
        { lastmodifieddate: taking.today },
        element('creator', {}, xmlText('Rules Explorer')),
        element('keywords', {}, xmlText(`Rules Explorer, release ${subject.release.id}, CC BY 4.0`)),
        element('description', {}, xmlText(lines.map(({ name, text: said }) => `${name}: ${said}`).join('\n'))),
      ),
      element(
        'graph',
        { defaultedgetype: 'directed', mode: 'static' },
        declared(
          'node',
          things.map(({ data }) => data),
        ),
        declared(
          'edge',
          links.map(({ data }) => data),
        ),
        element('nodes', { count: String(nodes.length) }, ...nodes),
        element('edges', { count: String(edges.length) }, ...edges),
      ),
    ),
  );
}
