import type { ReactElement } from 'react';
import type { EntityKind } from '@rules/schema';
import type { OverviewChartsQuery } from '../../../generated/graphql.ts';
import { DataTable, type Column } from '../../../parts/data-table.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { listWords, number } from '../../../words/plural.ts';
import { Cell } from '../cell.tsx';
import { Bars } from './bars.tsx';
import { ChartFrame } from './frame.tsx';

type Foundation = OverviewChartsQuery['overview']['foundations'][number];

const countOf = ({ counts }: Foundation, kind: EntityKind): number => counts.find((one) => one.kind === kind)?.count ?? 0;
const rules = (one: Foundation): number => countOf(one, 'PROVISION') + countOf(one, 'INSTRUMENT');

/** Each with the section of a foundation's page that lists them. */
const KINDS: readonly (readonly [kind: EntityKind, head: string, section: string])[] = [
  ['PROVISION', 'Provisions', 'provisions'],
  ['INSTRUMENT', 'Whole instruments', 'instruments'],
  ['BODY', 'Bodies', 'bodies'],
  ['CHANGE', 'Changes', 'changes'],
];

const COLUMNS: readonly Column<Foundation>[] = [
  { id: 'foundation', head: 'Foundation', names: true, cell: (one) => <EntityLink entity={one} /> },
  ...KINDS.map(([kind, head, section]): Column<Foundation> => ({
    id: kind.toLowerCase(),
    head,
    figure: true,
    cell: (one) => (
      <Cell many={countOf(one, kind)} href={`${one.address}#${section}`} what={`${head.toLowerCase()} that bear on ${one.title}`} />
    ),
  })),
];

/** How many rules bear on each foundation of the Promise. */
export function FoundationsChart({ foundations }: { foundations: readonly Foundation[] }): ReactElement {
  const ranked = foundations.toSorted((a, b) => rules(b) - rules(a));
  return (
    <ChartFrame
      id="foundations"
      title="Rules that bear on each foundation"
      words={`Rules are provisions, and instruments as a whole: ${listWords(ranked.map((one) => `${one.title} ${number(rules(one))}`))}. That a rule bears on a foundation is our reading, with its reason on the page of each. A rule can bear on several.`}
      table={<DataTable caption="Foundations and what bears on them" columns={COLUMNS} rows={ranked} rowKey={({ id }) => id} />}
      drawing={
        <>
          <div>
            <Bars
              name="Rules that bear on each foundation"
              description="The table beside it holds the same figures. Whole instruments are outlined."
              bars={ranked.map((one) => ({
                id: one.id,
                label: one.title,
                parts: [
                  { many: countOf(one, 'PROVISION'), className: 'bar-provision' },
                  { many: countOf(one, 'INSTRUMENT'), className: 'bar-act' },
                ],
              }))}
            />
            <ul className="chart-key">
              <li>
                <span className="key bar-provision" /> provisions
              </li>
              <li>
                <span className="key bar-act" /> whole instruments
              </li>
            </ul>
          </div>
        </>
      }
    />
  );
}
