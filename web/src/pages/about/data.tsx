import type { ReactElement } from 'react';
import type { AboutQuery } from '../../generated/graphql.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { AppLink } from '../../parts/link.tsx';
import { Section } from '../../parts/page.tsx';
import { dateWords } from '../../words/dates.ts';
import { isEntityKind, kindWords } from '../../words/kinds.ts';
import { number } from '../../words/plural.ts';

type Release = AboutQuery['release'];

const EXAMPLE =
  '{ trace(change: "change/aftercare-for-early-leavers") { sentence blockers { rule { label } levers { what holder { title } } } } }';

/** One line for a terminal that asks the example. */
const curl = (origin: string): string =>
  `curl -s ${origin}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`;

/** "Rules Explorer data, release 2026-11-21-ab12cd34 (25 November 2026), address." */
export const citeData = ({ id, date }: Pick<Release, 'id' | 'date'>, origin: string): string =>
  `Rules Explorer data, release ${id} (${dateWords(date)}), ${origin}.`;

const columns: Column<Release['counts'][number]>[] = [
  { id: 'kind', head: 'Kind', cell: ({ kind }) => (isEntityKind(kind) ? kindWords(kind) : kind) },
  { id: 'count', head: 'How many', figure: true, cell: ({ count }) => number(count) },
];

/** The researcher's door: endpoint, schema, the whole release to take away, limits, citation. */
export function DataAndApi({ release, limits }: { release: Release | undefined; limits: AboutQuery['limits'] | undefined }): ReactElement {
  const { origin } = location;
  const things = release?.counts.filter(({ kind }) => isEntityKind(kind)) ?? [];
  const links = release?.counts.filter(({ kind }) => !isEntityKind(kind)).reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <Section
      id="data"
      title="Data and API"
      lede="Everything the pages show comes from one public GraphQL endpoint. It needs no key, and you may ask it for its own schema."
    >
      <dl className="about-ways">
        <div>
          <dt>Endpoint</dt>
          <dd>
            <code className="id">{origin}/graphql</code>{' '}
            <CopyButton className="btn sm" text={`${origin}/graphql`} label="Copy the endpoint" />
          </dd>
        </div>
        <div>
          <dt>Ask it here</dt>
          <dd>
            <AppLink href="/query">Query desk</AppLink>, with worked examples
          </dd>
        </div>
        <div>
          <dt>Schema, every field described</dt>
          <dd>
            <a href="/schema.graphql">schema.graphql</a>
          </dd>
        </div>
        <div>
          <dt>The whole data, to take away</dt>
          <dd>
            <a href="/data/release.json" download>
              release.json
            </a>
            ; as a graph: <a href="/take-away/release.gexf">GEXF</a>, <a href="/take-away/release.graphml">GraphML</a>,{' '}
            <a href="/take-away/release.jsonld">JSON-LD</a>
            {release && (
              <>
                , release <span className="id">{release.id}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>Any view, to take away</dt>
          <dd>
            “Take it away” beside a picture saves it, or its data as CSV, GEXF, GraphML, JSON-LD or Cytoscape JSON; “Save as CSV” beside a
            table saves what it shows. Licence, release and sources are inside
          </dd>
        </div>
        <div>
          <dt>The same by address</dt>
          <dd>
            Put <code className="id">/take-away</code> before the address of a page, and <code className="id">.gexf</code> or another ending
            after its path: <code className="id">{origin}/take-away/body/sssc.gexf</code>
          </dd>
        </div>
        {release && (
          <div>
            <dt>Fingerprint of the data</dt>
            <dd>
              <span className="id">{release.hash}</span>
            </dd>
          </div>
        )}
        {release && (
          <div>
            <dt>How to cite</dt>
            <dd>
              {citeData(release, origin)}{' '}
              <CopyButton className="btn sm" text={citeData(release, origin)} label="Copy the citation" icon="cite" />
            </dd>
          </div>
        )}
      </dl>
      <h3 className="about-sub">Ask from a terminal</h3>
      <pre className="about-code">
        <code>{curl(origin)}</code>
      </pre>
      <div className="btn-row">
        <CopyButton text={() => curl(origin)} label="Copy the request" />
      </div>
      {limits && (
        <p className="note about-limits">
          Limits for each request: {limits.depth} levels deep, {number(limits.tokens)} tokens, pages of at most {limits.pageSize},{' '}
          {limits.timeMs / 1000} seconds, and a cost of {number(limits.cost)}. Each answer says what it cost, in{' '}
          <span className="id">extensions.cost</span>.
        </p>
      )}
      {release && things.length > 0 && (
        <>
          <h3 className="about-sub">What this release holds</h3>
          <p className="small muted">
            {links > 0 && `${number(links)} links between them, each with its evidence. `}Stored in{' '}
            {release.store === 'memory' ? 'memory' : 'Neo4j'}.
          </p>
          <div className="about-counts">
            <DataTable caption="Kinds of thing" columns={columns} rows={things} rowKey={({ kind }) => kind} />
          </div>
        </>
      )}
    </Section>
  );
}
