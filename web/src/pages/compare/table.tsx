import type { ReactElement } from 'react';
import { sortOf, sortText, useSearchState } from '../../app/search-state.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import type { CsvColumn } from '../../parts/csv.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ConfidenceBars } from '../../parts/evidence.tsx';
import { leastSure, type KnownLink } from '../../parts/links/link.ts';
import { kindWord } from '../../words/kinds.ts';
import { CONFIDENCES, confidenceWords } from '../../words/evidence.ts';
import { evidenceText } from '../trace/links.ts';
import { linksOf, PLACES, placeWords, thingsAt, type Comparison, type Thing } from './comparison.ts';

interface Row {
  key: string;
  thing: Thing;
  relation: string;
  place: string;
  links: readonly KnownLink[];
}

const kindOf = ({ thing: { entity } }: Row): string => kindWord(entity.kind, 'instrumentClass' in entity ? entity.instrumentClass : null);

/** How the links stand today, each way once: "in force; does not bind today". */
const standing = ({ links }: Row): string => [...new Set(links.map(({ time }) => time).filter((words) => words !== ''))].join('; ');

/** Basis and confidence, each pair once. */
const grounds = ({ links }: Row): string => [...new Set(links.map(({ sureness }) => sureness))].join('; ');

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'thing',
    head: 'Thing',
    names: true,
    cell: ({ thing }) => <EntityLink entity={thing.entity} full />,
    sort: ({ thing }) => thing.entity.label,
    text: ({ thing }) => thing.entity.label,
  },
  { id: 'kind', head: 'Kind', cell: kindOf, sort: kindOf, text: kindOf },
  {
    id: 'relation',
    head: 'Tied how',
    cell: ({ relation }) => relation,
    sort: ({ relation }) => relation,
    text: ({ relation }) => relation,
  },
  { id: 'place', head: 'Left, right or both', cell: ({ place }) => place, sort: ({ place }) => place, text: ({ place }) => place },
  {
    id: 'links',
    head: 'Links',
    figure: true,
    cell: ({ links }) => links.length,
    sort: ({ links }) => links.length,
    text: ({ links }) => String(links.length),
  },
  {
    id: 'stands',
    head: 'Stands today',
    cell: (row) => standing(row) || 'no date bears on it',
    sort: (row) => standing(row) || null,
    text: standing,
  },
  {
    id: 'sure',
    head: 'How sure',
    cell: ({ thing: { confidence } }) => (
      <span className="table-sure">
        {confidenceWords(confidence)} <ConfidenceBars confidence={confidence} />
      </span>
    ),
    sort: ({ thing: { confidence } }) => CONFIDENCES.indexOf(confidence),
    text: ({ thing: { confidence } }) => confidenceWords(confidence),
  },
  { id: 'rests', head: 'What it rests on', cell: grounds, sort: grounds, text: grounds },
];

/** What a file holds beside the columns of the page. */
const ONLY_IN_FILE: readonly CsvColumn<Row>[] = [
  { head: 'Id', text: ({ thing }) => thing.entity.id },
  { head: 'Links of the left', text: ({ thing }) => idsOf(thing.left) },
  { head: 'Links of the right', text: ({ thing }) => idsOf(thing.right) },
  { head: 'Least sure link', text: ({ links }) => leastSure(links)?.id ?? '' },
  { head: 'Evidence', text: ({ links }) => [...new Set(links.map(({ relation }) => evidenceText(relation)))].join(' | ') },
];
const idsOf = (links: Thing['left']): string => links.map(({ id }) => id).join(' ');

/** Everything the sides are tied to, a row for each thing and way. */
export const rowsOf = (comparison: Comparison): Row[] =>
  comparison.groups.flatMap((group) =>
    PLACES.flatMap((place) =>
      thingsAt(group, place).map((thing): Row => ({
        key: `${group.id} ${thing.entity.id}`,
        thing,
        relation: group.title,
        place: placeWords(place, comparison),
        links: linksOf(thing),
      })),
    ),
  );

/** The rows as a table that sorts and can be saved. */
export function ComparedTable({
  comparison,
  rows,
  release,
  atFirst,
}: {
  comparison: Comparison;
  rows: readonly Row[];
  /** See DataTable. */
  atFirst?: number;
  release: { id: string; licence: string };
}): ReactElement {
  const [search, set] = useSearchState();
  const title = `${comparison.left.name} and ${comparison.right.name}`;
  return (
    <>
      <div className="btn-row links-save">
        <CsvButton
          filename="comparison"
          columns={[...COLUMNS, ...ONLY_IN_FILE]}
          rows={rows}
          meta={{
            title: `Comparison of ${title}`,
            shown: `all that ${title} are tied to`,
            release: release.id,
            licence: release.licence,
            address: location.href,
          }}
        />
      </div>
      <DataTable
        caption={`What ${title} are tied to`}
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={({ key }) => key}
        atFirst={atFirst}
        sort={sortOf(search, COLUMNS, null)}
        onSort={(next) => set({ sort: sortText(next, null) })}
      />
    </>
  );
}
