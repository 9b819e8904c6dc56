import { useMemo, type ReactElement } from 'react';
import { sortOf, sortText, useSearchState } from '../../app/search-state.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import type { CsvColumn } from '../../parts/csv.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ConfidenceBars } from '../../parts/evidence.tsx';
import { BasisSeal, LinkMark } from '../../parts/marks.tsx';
import { CONFIDENCES } from '../../words/evidence.ts';
import type { KnownLink } from '../../parts/links/link.ts';
import { evidenceText } from '../trace/links.ts';
import type { Path } from './path.ts';

interface Step {
  path: number;
  step: number;
  link: KnownLink;
}

const COLUMNS: readonly Column<Step>[] = [
  {
    id: 'path',
    head: 'Path',
    figure: true,
    names: true,
    cell: ({ path }) => path,
    sort: ({ path }) => path,
    text: ({ path }) => String(path),
  },
  { id: 'step', head: 'Step', figure: true, cell: ({ step }) => step, sort: ({ step }) => step, text: ({ step }) => String(step) },
  {
    id: 'from',
    head: 'From',
    cell: ({ link }) => <EntityLink entity={link.relation.from} full />,
    sort: ({ link }) => link.relation.from.label,
    text: ({ link }) => link.relation.from.label,
  },
  {
    id: 'link',
    head: 'Link',
    cell: ({ link }) => (
      <span className="table-link">
        <LinkMark kind={link.kind} notInForce={link.holds === false} /> {link.verb}
      </span>
    ),
    sort: ({ link }) => link.verb,
    text: ({ link }) => link.verb,
  },
  {
    id: 'to',
    head: 'To',
    cell: ({ link }) => <EntityLink entity={link.relation.to} full />,
    sort: ({ link }) => link.relation.to.label,
    text: ({ link }) => link.relation.to.label,
  },
  {
    id: 'stands',
    head: 'Stands today',
    cell: ({ link }) => link.time || 'no date bears on it',
    sort: ({ link }) => link.time || null,
    text: ({ link }) => link.time,
  },
  {
    id: 'sure',
    head: 'What it rests on',
    cell: ({ link }) => (
      <span className="table-sure">
        <BasisSeal basis={link.basis} /> {link.sureness} <ConfidenceBars confidence={link.confidence} />
      </span>
    ),
    sort: ({ link }) => `${CONFIDENCES.indexOf(link.confidence)} ${link.sureness}`,
    text: ({ link }) => link.sureness,
  },
];

/** What a file holds beside the columns of the page. */
const ONLY_IN_FILE: readonly CsvColumn<Step>[] = [
  { head: 'Why', text: ({ link }) => link.relation.why ?? '' },
  { head: 'Evidence', text: ({ link }) => evidenceText(link.relation) },
  { head: 'From id', text: ({ link }) => link.from },
  { head: 'To id', text: ({ link }) => link.to },
];

/** Every step of every path as a row. */
export function StepsTable({
  paths,
  title,
  release,
}: {
  paths: readonly Path[];
  title: string;
  release: { id: string; licence: string };
}): ReactElement {
  const [search, set] = useSearchState();
  const rows = useMemo(
    () => paths.flatMap(({ number, links }) => links.map((link, at): Step => ({ path: number, step: at + 1, link }))),
    [paths],
  );
  return (
    <>
      <div className="btn-row links-save">
        <CsvButton
          filename="paths"
          columns={[...COLUMNS, ...ONLY_IN_FILE]}
          rows={rows}
          meta={{ title, shown: 'every step of the paths shown', release: release.id, licence: release.licence, address: location.href }}
        />
      </div>
      <DataTable
        caption="Steps of these paths"
        captionHidden
        columns={COLUMNS}
        rows={rows}
        rowKey={({ path, link }) => `${path} ${link.id}`}
        sort={sortOf(search, COLUMNS, null)}
        onSort={(next) => set({ sort: sortText(next, null) })}
      />
    </>
  );
}
