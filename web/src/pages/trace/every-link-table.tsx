import { useMemo, useState, type PointerEvent, type ReactElement } from 'react';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { light, unlight } from '../../picture/lit.ts';
import { strengthOf } from '../../picture/strength.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DataTable, type Column, type Sort } from '../../parts/data-table.tsx';
import { ConfidenceBars } from '../../parts/evidence.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink, OutLink } from '../../parts/link.tsx';
import { BasisSeal, LinkMark } from '../../parts/marks.tsx';
import { Section } from '../../parts/page.tsx';
import { basisWords, confidenceWords } from '../../words/evidence.ts';
import { count } from '../../words/plural.ts';
import { jump } from './jump.ts';
import { evidenceText, isAway, timeWords, type LinkRow } from './links.ts';
import { Lit } from './lit.tsx';
import { shortName, type Named } from './names.ts';
import { sourceName } from '../../words/sources.ts';

const SURE = { HIGH: 0, MEDIUM: 1, LOW: 2 } as const;
/** The thing a link starts or ends at; the change asked about is only called that. */
const Name = ({ entity, asked }: { entity: Named; asked: string }): ReactElement => (
  <Lit id={entity.id}>
    <EntityLink
      entity={{
        kind: entity.kind,
        address: entity.address,
        title: entity.id === asked ? 'This change' : shortName(entity),
        instrumentClass: 'instrumentClass' in entity ? entity.instrumentClass : null,
      }}
    />
  </Lit>
);

/** So many sources of a link are shown at once; a link on many texts would push the next one off the screen. */
const SOURCES_SHOWN = 2;

/** Sources of a link, one a line: seal, name as a link to the place, kind of ground. Confidence stands in its own column. On paper all are there. */
function Sources({ row: { link, sources } }: { row: LinkRow }): ReactElement {
  const [open, setOpen] = useState(false);
  const more = link.evidence.length - SOURCES_SHOWN;
  return (
    <ul className="links-sources">
      {link.evidence.map(({ source, url, locator, basis, note }, index) => {
        const name = [source?.title ?? (url ? sourceName(url, note) : note), locator].filter(Boolean).join(', ');
        return (
          <li key={`${url ?? ''} ${index}`} className={!open && index >= SOURCES_SHOWN ? 'links-folded' : undefined}>
            <BasisSeal basis={basis} />
            {sources[index] && <span className="on-paper">[{sources[index]}]</span>}
            <span className={sources[index] ? 'screen-only' : undefined}>
              {url ? <OutLink href={url}>{name}</OutLink> : source ? <AppLink href={source.address}>{name}</AppLink> : name}
              {name && ', '}
              {basisWords(basis)}
            </span>
          </li>
        );
      })}
      {more > 0 && (
        <li className="links-more screen-only">
          <button type="button" className="btn quiet sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Fewer sources' : `and ${more} more`}
            <span className="vh">{open ? '' : more === 1 ? ' source' : ' sources'}</span>
          </button>
        </li>
      )}
    </ul>
  );
}

const COLUMNS: Column<LinkRow>[] = [
  {
    id: 'number',
    head: 'No',
    figure: true,
    cell: ({ number }) => number,
    sort: ({ number }) => number,
    text: ({ number }) => String(number),
  },
  {
    id: 'from',
    head: 'From',
    names: true,
    cell: ({ from, asked }) => <Name entity={from} asked={asked} />,
    sort: ({ from }) => shortName(from),
    text: ({ from }) => from.label || from.title,
  },
  {
    id: 'link',
    head: 'Link',
    className: 'links-verb',
    cell: ({ id, kind, verb, inForce, binds }) => (
      <Lit id={id} className="links-link">
        <LinkMark kind={kind} notInForce={isAway({ inForce, binds })} /> {verb}
      </Lit>
    ),
    sort: ({ kind }) => strengthOf(kind),
    text: ({ verb }) => verb,
  },
  {
    id: 'to',
    head: 'To',
    cell: ({ to, asked }) => <Name entity={to} asked={asked} />,
    sort: ({ to }) => shortName(to),
    text: ({ to }) => to.label || to.title,
  },
  {
    id: 'inForce',
    head: 'In force',
    cell: (row) => (timeWords(row) === 'not in force' ? <span className="tag tag-waiting">not in force</span> : timeWords(row) || '–'),
    sort: (row) => timeWords(row) || null,
    text: timeWords,
  },
  {
    id: 'basis',
    head: 'Basis',
    cell: ({ link }) => basisWords(link.basis),
    sort: ({ link }) => basisWords(link.basis),
    text: ({ link }) => basisWords(link.basis),
  },
  {
    id: 'confidence',
    head: 'How sure',
    cell: ({ link }) => (
      <span className="nb">
        {confidenceWords(link.confidence).replace(' confidence', '')} <ConfidenceBars confidence={link.confidence} />
      </span>
    ),
    sort: ({ link }) => SURE[link.confidence],
    text: ({ link }) => confidenceWords(link.confidence),
  },
  { id: 'evidence', head: 'Evidence', cell: (row) => <Sources row={row} />, text: ({ link }) => evidenceText(link) },
];
const WHY: Column<LinkRow> = { id: 'why', head: 'Why', cell: () => null, text: ({ link }) => link.why ?? '' };
const IDS: Column<LinkRow>[] = [
  { id: 'fromId', head: 'From id', cell: () => null, text: ({ from }) => from.id },
  { id: 'toId', head: 'To id', cell: () => null, text: ({ to }) => to.id },
];

/** Lights the link of the row that is pointed at; names inside it light themselves. */
function rowOf(event: PointerEvent): string | null {
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  return row?.querySelector<HTMLElement>('.links-link')?.dataset.thing ?? null;
}

/** On paper: the addresses that the numbers in the table stand for, each once. */
function PaperSources({ rows }: { rows: readonly LinkRow[] }): ReactElement {
  const urls = new Map(
    rows.flatMap(({ link, sources }) =>
      link.evidence.flatMap(({ url }, index) => (url && sources[index] ? [[sources[index], url] as const] : [])),
    ),
  );
  return (
    <div className="on-paper paper-sources">
      <h3>Sources of the links</h3>
      <ol>
        {[...urls]
          .sort(([a], [b]) => a - b)
          .map(([number, url]) => (
            <li key={number} value={number}>
              {url}
            </li>
          ))}
      </ol>
    </div>
  );
}

/** Every link of the answer as a table that sorts and can be taken away. */
export function EveryLink({
  rows,
  title,
  head,
  address,
  release,
}: {
  rows: readonly LinkRow[];
  title: string;
  head: string;
  address: string;
  release: TraceAnswerQuery['trace']['release'];
}): ReactElement {
  const [sort, setSort] = useState<Sort>({ by: 'number', descending: false });
  const csvColumns = useMemo(() => [...COLUMNS, WHY, ...IDS], []);
  const judged = rows.filter(({ link }) => link.basis === 'JUDGEMENT' || link.basis === 'OWN_KNOWLEDGE').length;
  return (
    <Section
      id="links"
      title="Every link"
      count={`${count(rows.length, 'link')}, ${judged} by judgement`}
      lede="All that the answer stands on, hardest first. The picture below draws the same links."
    >
      <div className="btn-row links-tools">
        <a className="skip-part" href="#picture" onClick={jump}>
          Skip the table, to the picture
        </a>
        <CsvButton
          filename={`trace-${address.split('/').pop()?.split('?')[0] ?? 'links'}`}
          columns={csvColumns}
          rows={rows}
          meta={{
            title: `Links of the trace of “${title}”`,
            shown: `all; ${head}`,
            release: release.id,
            licence: release.licence,
            address,
          }}
        />
      </div>
      <div
        className="links-table"
        onPointerOver={(event) => {
          const id = event.pointerType === 'touch' ? null : rowOf(event);
          if (id) light(id);
        }}
        onPointerLeave={(event) => {
          const id = rowOf(event);
          if (id) unlight(id);
          else light(null);
        }}
      >
        <DataTable
          caption="Every link of the answer"
          captionHidden
          columns={COLUMNS}
          rows={rows}
          rowKey={({ id }) => id}
          sort={sort}
          onSort={setSort}
        />
      </div>
      <PaperSources rows={rows} />
    </Section>
  );
}
