import { useMemo, type ReactElement } from 'react';
import type { ChokePointsQuery } from '../../generated/graphql.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink, EntityLinks } from '../../parts/entity-link.tsx';
import { Section } from '../../parts/page.tsx';
import { changesOf } from './columns.tsx';

type Share = ChokePointsQuery['chokePoints']['holders'][number];

/** From the side of those who hold the levers: what each could free without anybody else. */
export function Holders({ holders, onShow }: { holders: readonly Share[]; onShow: (holder: string) => void }): ReactElement {
  const columns = useMemo(
    (): Column<Share>[] => [
      {
        id: 'holder',
        head: 'Holder',
        names: true,
        cell: ({ holder }) => (holder ? <EntityLink entity={holder} /> : <span className="muted">Not known</span>),
      },
      {
        id: 'which',
        head: 'Which changes',
        cell: ({ frees, lifts }) =>
          frees.length + lifts.length === 0 ? (
            <span className="muted">It eases some</span>
          ) : (
            <details className="holder-changes">
              <summary>
                {frees.length > 0 ? `Frees ${frees.length}` : `Lifts a rule in ${lifts.length}`}
                {frees.length > 0 && lifts.length > 0 && `, lifts a rule in ${lifts.length} more`}
              </summary>
              {frees.length > 0 && (
                <p>
                  Frees <EntityLinks entities={frees} bare />.
                </p>
              )}
              {lifts.length > 0 && (
                <p>
                  Lifts a rule in <EntityLinks entities={lifts} bare />.
                </p>
              )}
            </details>
          ),
      },
      { id: 'levers', head: 'Levers', figure: true, cell: ({ levers }) => levers },
      { id: 'frees', head: 'Frees alone', figure: true, cell: ({ frees }) => frees.length },
      { id: 'lifts', head: 'Lifts a rule in', figure: true, cell: ({ frees, lifts }) => frees.length + lifts.length },
      { id: 'changes', head: 'Lifts or eases in', figure: true, cell: (share) => changesOf(share) },
      {
        id: 'show',
        head: 'Its levers',
        cell: ({ holder }) =>
          holder && (
            <button type="button" className="btn sm" onClick={() => onShow(holder.id)}>
              Show them<span className="vh"> of {holder.title}</span>
            </button>
          ),
      },
    ],
    [onShow],
  );
  return (
    <Section
      id="holders"
      title="Who could free what"
      count={`${holders.length} holders`}
      lede="The same from the side of those who hold the levers. “Frees alone” counts changes against which nothing would stand if this holder used all it has, and nobody else did anything."
    >
      <DataTable
        caption="Holders of levers"
        captionHidden
        columns={columns}
        rows={holders}
        rowKey={({ holder }) => holder?.id ?? 'nobody'}
      />
    </Section>
  );
}
