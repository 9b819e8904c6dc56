/** Files to take away: each format is valid, and read back by the tool of somebody else it holds what the API says, evidence included. */
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '@rules/api/export/formats/index.ts';
import { serviceHere } from './service.ts';
import { csvRows, fromCytoscape, fromGexf, fromGraphml, fromJsonLd } from './take-away/readers.ts';
import { ordered, takeAway, VIEWS } from './take-away/views.ts';
import type { ReadBack } from './take-away/readers.ts';
import { problemsOf } from './take-away/xsd.ts';

const api = serviceHere();

async function file(address: string, ending: string): Promise<{ text: string; name: string; type: string | null }> {
  const answer = await fetch(api.url() + takeAway(address, ending));
  const text = await answer.text();
  expect({ status: answer.status, text: text.slice(0, 200) }).toMatchObject({ status: 200 });
  const name = /^attachment; filename="([\w.-]+)"$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';
  return { text, name, type: answer.headers.get('content-type') };
}

interface Release {
  release: { id: string; lawAsRead: string; licence: string; counts: { kind: string; count: number }[] };
}
let release: Release['release'];
beforeAll(async () => {
  ({ release } = await api.data<Release>('{ release { id lawAsRead licence counts { kind count } } }'));
});

describe.each(VIEWS)('$name', ({ address, told }) => {
  let expected: ReadBack;
  beforeAll(async () => {
    expected = ordered(await told(api));
  });

  it('is more than a few links', () => expect(expected.links.length).toBeGreaterThan(3));

  it('as GEXF is valid and holds the same', async () => {
    const { text } = await file(address, 'gexf');
    expect(await problemsOf('gexf', text)).toEqual([]);
    expect(ordered(fromGexf(text))).toEqual(expected);
  });
  it('as GraphML is valid and holds the same', async () => {
    const { text } = await file(address, 'graphml');
    expect(await problemsOf('graphml', text)).toEqual([]);
    expect(ordered(fromGraphml(text))).toEqual(expected);
  });
  it('as JSON-LD holds the same once expanded', async () => {
    expect(ordered(await fromJsonLd((await file(address, 'jsonld')).text))).toMatchObject(expected);
  });
  it('as Cytoscape JSON holds the same', async () => {
    expect(ordered(fromCytoscape((await file(address, 'cyjs')).text))).toEqual(expected);
  });
  it('as three tables holds the same', async () => {
    const [links, things, evidence] = await Promise.all(
      ['links.csv', 'things.csv', 'evidence.csv'].map(async (ending) => csvRows((await file(address, ending)).text)),
    );
    const rowsOf = (id: string | undefined) => (evidence ?? []).filter((row) => row.id === id);
    expect(
      ordered({
        things: (things ?? []).map(({ id = '', kind = '', label = '' }) => ({ id, kind, label, evidence: rowsOf(id).length })),
        links: (links ?? []).map(({ id = '', source: from = '', target: to = '', kind = '', confidence = '' }) => ({
          id,
          from,
          to,
          kind,
          confidence,
          urls: rowsOf(id).map(({ url }) => url || null),
        })),
      }),
    ).toEqual(expected);
    expect(Object.keys(links?.[0] ?? {}).slice(0, 2)).toEqual(['source', 'target']);
    expect(Object.keys(things?.[0] ?? {}).slice(0, 2)).toEqual(['id', 'label']);
  });
});

describe('every file', () => {
  it.each(Object.keys(FORMATS))(
    '.%s carries release, date, licence, sources, membership, address and “not legal advice”',
    async (ending) => {
      const { text, name, type } = await file('change/aftercare-for-early-leavers?asAt=2020-02-05', ending);
      expect(type).toMatch(/^(text|application)\//);
      expect(name).toBe(
        `rules-explorer-trace-aftercare-for-early-leavers-as-at-2020-02-05-${release.id}-law-read-${release.lawAsRead.toLowerCase().replace(' ', '-')}.${ending}`,
      );
      const said = text.replaceAll(/&#10;|\\n/g, ' ');
      for (const part of [
        release.id,
        'The law as at 5 February 2020',
        `law as read in ${release.lawAsRead}`,
        release.licence,
        'Open Government Licence v3.0',
        'Sources: ',
        'reconstructed',
        'not legal advice',
        `${api.url()}/change/aftercare-for-early-leavers?asAt=2020-02-05`,
      ])
        expect(said, part).toContain(part);
    },
  );

  it('says of law its official address, membership, state and dates', async () => {
    const { text } = await file('law/asp/2014/8/section/58', 'things.csv');
    const row = csvRows(text).find(({ id }) => id === 'asp/2014/8/section/58');
    const { entity } = await api.data<{ entity: Record<string, string> & { instrument: { membership: string } } }>(
      '{ entity(id: "asp/2014/8/section/58") { label citation ... on Provision { status inForceFrom officialUri instrument { membership } } } }',
    );
    expect(row).toMatchObject({
      label: entity.label,
      citation: entity.citation,
      official_uri: 'https://www.legislation.gov.uk/id/asp/2014/8/section/58',
      membership: entity.instrument.membership,
      status: entity.status,
      in_force_from: entity.inForceFrom ?? '',
      address: `${api.url()}/law/asp/2014/8/section/58`,
    });
  });

  it('of law in JSON-LD is in the terms of ELI and schema.org', async () => {
    const { nodes, about } = await fromJsonLd((await file('law/asp/2014/8/section/58', 'jsonld')).text);
    const law = nodes.find((node) => node['@id'] === 'https://www.legislation.gov.uk/id/asp/2014/8/section/58' && '@type' in node);
    expect(law).toMatchObject({
      '@type': expect.arrayContaining([
        'http://data.europa.eu/eli/ontology#LegalResourceSubdivision',
        'https://schema.org/Legislation',
      ]) as unknown,
      'http://data.europa.eu/eli/ontology#is_part_of': [{ '@id': 'https://www.legislation.gov.uk/id/asp/2014/8' }],
      'http://data.europa.eu/eli/ontology#in_force': [{ '@id': 'http://data.europa.eu/eli/ontology#InForce-inForce' }],
      'https://schema.org/legislationLegalForce': [{ '@id': 'https://schema.org/InForce' }],
    });
    expect(about).toMatchObject({
      'https://schema.org/license': [{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }],
      'https://schema.org/version': [{ '@value': release.id }],
    });
    // Nothing falls out of the expansion for want of a name.
    expect(JSON.stringify(nodes)).not.toMatch(/"(eli|schema|rules|dcterms):/);
  });
});

describe('what cannot be given', () => {
  it.each([
    ['explore.pdf?at=body/sssc', 404, 'There is no format “pdf” to take away.'],
    ['explore', 404, 'There is no format “/explore” to take away.'],
    ['explore.gexf', 400, 'The address names nothing to take away.'],
    ['explore.gexf?at=body/ssc', 404, 'Did you mean "body/sssc"'],
    ['explore.gexf?at=body/sssc&off=BLOKS', 400, 'off=BLOKS is not known.'],
    ['explore.gexf?pack=!!!', 400, 'pack is damaged'],
    ['paths.gexf?from=body/sssc', 400, 'to is missing.'],
    ['paths.gexf?from=body/sssc&to=body/sssc&most=9', 400, 'Give a number from 1 to 8.'],
    ['paths.gexf?from=body/sssc&to=foundation/voice&kind=LIKES', 400, 'kind=LIKES is no kind of link.'],
    ['change/none.csv', 404, 'There is no format “csv” to take away.'],
    ['change/nonesuch.gexf', 404, 'There is no change with the id "change/nonesuch".'],
    ['change/aftercare-for-early-leavers.gexf?asAt=2020-02-31', 400, 'asAt=2020-02-31 is not a date.'],
    ['nothing.gexf', 404, 'There is nothing to take away at “nothing”.'],
    ['%E0%A4%A.gexf', 400, 'The address or the request could not be read.'],
    ['..%2f..%2fpackage.gexf', 404, 'There is no format'],
    ['constructor', 404, 'There is no format'],
    ['release.constructor', 404, 'There is no format'],
  ])('%s', async (address, status, message) => {
    const answer = await fetch(`${api.url()}/take-away/${address}`);
    expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({ status, type: 'text/plain; charset=utf-8' });
    const text = await answer.text();
    expect(text).toContain(message);
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it('a method that there is none of', async () => {
    const { status, headers } = await fetch(`${api.url()}/take-away/release.cyjs`, { method: 'DELETE' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
  it('a body that is too large', async () => {
    const answer = await fetch(`${api.url()}/take-away/explore.cyjs`, {
      method: 'POST',
      body: new URLSearchParams({ at: 'x'.repeat(300_000) }),
    });
    expect({ status: answer.status, text: await answer.text() }).toEqual({
      status: 413,
      text: 'The request is larger than 256 kB. Name fewer things, or take the whole release.\n',
    });
  });
  it('is nowhere a fault of ours', () => expect(api.written()).toBe(''));
});

it.each([
  ['explore?at=body/sssc&select=body/sssc', 'links.csv', '"source","target","kind"', '1 thing and 0 links.'],
  [
    'paths?from=body/sssc&to=policy-area/justice&most=1',
    'evidence.csv',
    '"of","id","source"',
    'There is no path with at most 1 step and links of any kind.',
  ],
])('%s has few rows or none, and its heads: %s', async (address, ending, heads, said) => {
  const { text } = await file(address, ending);
  expect(text.split('\r\n').find((line) => line.startsWith('"'))).toContain(heads);
  expect(text).toContain(said);
});

it('a long view goes by POST, and gives what GET gives', async () => {
  const params = new URLSearchParams([['at', 'body/sssc'], ...['body/care-inspectorate', 'foundation/voice'].map((id) => ['open', id])]);
  const byPost = await fetch(`${api.url()}/take-away/explore.links.csv`, { method: 'POST', body: params });
  expect(await byPost.text()).toBe(await (await fetch(`${api.url()}/take-away/explore.links.csv?${params}`)).text());

  const tooMany = new URLSearchParams(Array.from({ length: 1_501 }, (_, at) => ['open', `body/b${at}`]));
  const refused = await fetch(`${api.url()}/take-away/explore.gexf`, { method: 'POST', body: tooMany });
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('1500 is the most') as string]);
});

it('what a reader typed into an address cannot break the file', async () => {
  const odd = encodeURIComponent("body/\"><x a='1'>\u0000\u0007\n=1+1 & more");
  const address = `explore?at=body/sssc&open=${odd}&open=foundation/voice`;
  const graph = await file(address, 'graphml');
  expect(await problemsOf('graphml', graph.text)).toEqual([]);
  expect(await problemsOf('gexf', (await file(address, 'gexf')).text)).toEqual([]);
  expect(csvRows((await file(address, 'links.csv')).text).length).toBe(fromGraphml(graph.text).links.length);
});

it('the whole release holds every thing and every link', async () => {
  const { elements } = JSON.parse((await file('release', 'cyjs')).text) as {
    elements: Record<'nodes' | 'edges', { data: { kind: string } }[]>;
  };
  const counts = new Map<string, number>();
  for (const { data } of [...elements.nodes, ...elements.edges]) counts.set(data.kind, (counts.get(data.kind) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(release.counts.map(({ kind, count }) => [kind, count])));
});
