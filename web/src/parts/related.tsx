import './related.css';
import { useMemo, type ReactElement } from 'react';
import type { RelationPartsFragment } from '../generated/graphql.ts';
import { capital } from '../words/plural.ts';
import { relationWords } from '../words/relations.ts';
import { DataTable, type Column } from './data-table.tsx';
import { EntityLink } from './entity-link.tsx';
import { EvidenceList } from './evidence.tsx';
import { LinkMark } from './marks.tsx';

export type RelationLike = RelationPartsFragment;

/** Everything said of a link beside its kind: effect, how, why, place, remark; each once. */
export function RelationRemarks({ relation }: { relation: RelationLike }): ReactElement | null {
  const { effect, how, why, locator, note } = relation;
  const parts = [effect && capital(effect), how && capital(how), why, locator && `At ${locator}.`, note].filter((part): part is string =>
    Boolean(part),
  );
  if (parts.length === 0) return null;
  return (
    <span className="relation-remarks">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}

const columnsFor = (here: string): Column<RelationLike>[] => [
  {
    id: 'link',
    head: 'Link',
    className: 'related-link',
    sort: ({ kind }) => kind,
    text: ({ kind, from }) => relationWords(kind, from.id === here ? 'start' : 'end'),
    cell: ({ kind, from, bindsToday }) => (
      <>
        <LinkMark kind={kind} notInForce={bindsToday === false} /> {relationWords(kind, from.id === here ? 'start' : 'end')}
      </>
    ),
  },
  {
    id: 'with',
    head: 'With',
    names: true,
    sort: ({ from, to }) => (from.id === here ? to : from).label,
    text: ({ from, to }) => (from.id === here ? to : from).label,
    cell: ({ from, to }) => <EntityLink entity={from.id === here ? to : from} full />,
  },
  {
    id: 'why',
    head: 'Why',
    cell: (relation) => <RelationRemarks relation={relation} />,
    text: ({ why, how, effect }) => [effect, how, why].filter(Boolean).join('. '),
  },
  { id: 'evidence', head: 'Evidence', cell: ({ evidence }) => <EvidenceList evidence={evidence} /> },
];

/** The links of a thing, in a table, read from the thing named by `here`. */
export function Related({
  here,
  caption,
  relations,
  inAll,
}: {
  here: string;
  caption: string;
  relations: readonly RelationLike[];
  inAll?: number;
}): ReactElement {
  const columns = useMemo(() => columnsFor(here), [here]);
  return <DataTable caption={caption} columns={columns} rows={relations} rowKey={({ id }) => id} inAll={inAll} />;
}
