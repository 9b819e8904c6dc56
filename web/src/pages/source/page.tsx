import './source.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { SourcePageQuery } from '../../generated/graphql.ts';
import { OutLink } from '../../parts/link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { Crumbs } from '../entity/crumbs.tsx';
import { sentence } from '../entity/edge-words.ts';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { spanWords } from '../entity/span-words.ts';
import { FactBox } from '../entity/fact-box.tsx';
import { FactsSection } from '../entity/facts-section.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { typeWords } from '../entity/type-words.ts';
import { SourcePage } from './query.ts';
import { figureTable } from './seed-table.ts';
import { StatementsSection } from './statements-section.tsx';

type Source = Extract<NonNullable<SourcePageQuery['entity']>, { __typename: 'Source' }>;

/** A table of figures as the source prints it. */
function Figures({ table }: { table: Source['tables'][number] }): ReactElement {
  const { heads, rows } = figureTable(table.rows);
  return (
    <div className="figures">
      <table className="table">
        <caption>
          {sentence(table.title)} {table.unit.startsWith('%') ? `In ${table.unit}` : `Unit: ${table.unit}`}.{' '}
          {sentence(`At “${table.locator}”`)}
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, index) => (
                <td key={heads[index]} className="figure" data-head={heads[index]}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note && <p className="note">{table.note}</p>}
    </div>
  );
}

function SourceView({ source, release }: { source: Source; release: SourcePageQuery['release'] }): ReactElement {
  const { id, title, summary, sourceType, publisher, date, url, covers, facts, statements, tables, said, evidence, note } = source;
  return (
    <>
      <Crumbs trail={[]} here={title} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="SOURCE" silent /> Source
            </span>
            {sourceType && <span>{typeWords(sourceType)}</span>}
          </>
        }
        title={title}
        lede={summary ?? covers ?? undefined}
      >
        {url && (
          <p>
            <OutLink href={url} rel="external noreferrer" className="btn">
              Open the source<span className="vh"> (leaves Rules Explorer)</span>
            </OutLink>
          </p>
        )}
      </PageHead>
      <FactBox
        facts={[
          { term: 'Publisher', value: publisher ?? 'Not recorded' },
          { term: 'Date', value: date ? spanWords(date) : 'Not recorded', remark: 'as written in our record' },
          { term: 'Statements found in it', value: String(statements.totalCount) },
          summary !== null && covers !== null && { term: 'Covers', value: covers },
          url === null && { term: 'Address', value: 'No public address is recorded' },
        ]}
      />
      <Columns
        margin={
          <EntityMargin
            entity={source}
            contents={[
              { id: 'tables', title: 'Tables of figures', count: tables.length },
              { id: 'statements', title: 'Statements found in it', count: statements.totalCount },
              { id: 'said', title: 'What sources say about it', count: said.totalCount },
              { id: 'facts', title: 'More about it', count: facts === '{}' ? 0 : null },
              { id: 'evidence', title: 'What this page rests on', count: evidence.length },
            ]}
          />
        }
      >
        {note && (
          <div className="remarks">
            <p className="note">{note}</p>
          </div>
        )}
        {tables.length > 0 && (
          <Section id="tables" title="Tables of figures" count={tables.length} lede="Carried whole, values as written in the source.">
            {tables.map((table) => (
              <Figures key={table.id} table={table} />
            ))}
          </Section>
        )}
        <StatementsSection source={source} page={statements} release={release} />
        <SaidSection of={id} page={said} />
        <FactsSection facts={facts} />
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a source. */
export default function SourceAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={SourcePage} id={`source/${slug}`} types={['Source']} what="this source">
      {(source, { release }) => <SourceView source={source} release={release} />}
    </EntityScreen>
  );
}
