import { useMemo, type ReactElement } from 'react';
import { sortOf, sortText } from '../../../app/search-state.ts';
import { CsvButton } from '../../../parts/csv-button.tsx';
import type { CsvColumn } from '../../../parts/csv.ts';
import { DataTable, type Column } from '../../../parts/data-table.tsx';
import { ConfidenceBars } from '../../../parts/evidence.tsx';
import { BasisSeal, LinkMark } from '../../../parts/marks.tsx';
import { strengthOf } from '../../../picture/strength.ts';
import { CONFIDENCES } from '../../../words/evidence.ts';
import { evidenceText } from '../../trace/links.ts';
import type { KnownLink } from '../../../parts/links/link.ts';
import type { KnownThing } from '../known.ts';
import type { Shown } from '../view/graph.ts';
import { useViewSearch } from '../use-view-search.ts';
import { Pick, type Picking } from './pick.tsx';

/** What a file holds beside the columns of the page. */
const ONLY_IN_FILE: readonly CsvColumn<KnownLink>[] = [
  { head: 'Why', text: ({ relation }) => relation.why ?? '' },
  { head: 'Evidence', text: ({ relation }) => evidenceText(relation) },
  { head: 'From id', text: ({ from }) => from },
  { head: 'To id', text: ({ to }) => to },
];

/** Every link of the view as a row. The order is in the address. */
export function LinksTable({
  shown,
  picking,
  title,
  release,
}: {
  shown: Shown<KnownThing, KnownLink>;
  picking: Picking;
  /** What the view is of: "around the Care Inspectorate"; empty where it has no middle. */
  title: string;
  release: { id: string; licence: string };
}): ReactElement {
  const [search, set] = useViewSearch();
  const columns = useMemo((): Column<KnownLink>[] => {
    const things = new Map(shown.things.map((thing) => [thing.id, thing]));
    const nameOf = (id: string): string => things.get(id)?.name ?? id;
    const end = (id: string): ReactElement => {
      const thing = things.get(id);
      return thing ? <Pick thing={thing} picking={picking} /> : <>{id}</>;
    };
    return [
      {
        id: 'from',
        head: 'From',
        names: true,
        cell: ({ from }) => end(from),
        sort: ({ from }) => nameOf(from),
        text: ({ from }) => nameOf(from),
      },
      {
        id: 'link',
        head: 'Link',
        cell: ({ kind, verb, holds }) => (
          <span className="table-link">
            <LinkMark kind={kind} notInForce={holds === false} /> {verb}
          </span>
        ),
        sort: ({ kind }) => strengthOf(kind),
        text: ({ verb }) => verb,
      },
      { id: 'to', head: 'To', cell: ({ to }) => end(to), sort: ({ to }) => nameOf(to), text: ({ to }) => nameOf(to) },
      {
        id: 'stands',
        head: 'Stands today',
        cell: (link) => link.time || 'no date bears on it',
        sort: (link) => link.time || null,
        text: ({ time }) => time,
      },
      {
        id: 'sure',
        head: 'What it rests on',
        cell: ({ basis, confidence, sureness }) => (
          <span className="table-sure">
            <BasisSeal basis={basis} /> {sureness} <ConfidenceBars confidence={confidence} />
          </span>
        ),
        sort: ({ confidence, sureness }) => `${CONFIDENCES.indexOf(confidence)} ${sureness}`,
        text: ({ sureness }) => sureness,
      },
    ];
  }, [shown, picking]);
  const sort = sortOf(search, columns, null);
  return (
    <>
      <div className="btn-row links-save">
        <CsvButton
          filename="explorer"
          columns={[...columns, ...ONLY_IN_FILE]}
          rows={shown.links}
          meta={{
            title: `Links of a view of the explorer${title && `, ${title}`}`,
            shown: 'the links shown, hardest first',
            release: release.id,
            licence: release.licence,
            address: location.href,
          }}
        />
      </div>
      <DataTable
        caption="Links of this view"
        captionHidden
        columns={columns}
        rows={shown.links}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={(next) => set({ sort: sortText(next, null) })}
        empty={<p className="table-empty">No link is shown yet. Open some links of the thing in the middle.</p>}
      />
    </>
  );
}
