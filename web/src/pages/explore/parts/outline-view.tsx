import { memo, useMemo, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { AppLink } from '../../../parts/link.tsx';
import { KindShape, LinkMark } from '../../../parts/marks.tsx';
import { verbColour } from '../../../words/relations.ts';
import { count, number } from '../../../words/plural.ts';
import { EdgeEvidence } from '../../entity/edge-evidence.tsx';
import { sentence } from '../../entity/edge-words.ts';
import type { KnownLink } from '../../../parts/links/link.ts';
import { usePrinting } from '../../entity/fold.tsx';
import type { KnownThing } from '../known.ts';
import { outlineOf, type OutlinePart } from '../outline.ts';
import type { Shown } from '../view/graph.ts';
import { Pick, type Picking } from './pick.tsx';

type Names = ReadonlyMap<string, KnownThing>;

/** One link as a sentence, what it rests on, and a way to the page of the other end. */
function LinkSentence({
  link,
  of,
  things,
  picking,
}: {
  link: KnownLink;
  of: string;
  things: Names;
  picking: Picking;
}): ReactElement | null {
  const from = things.get(link.from);
  const to = things.get(link.to);
  if (!from || !to) return null;
  const other = link.from === of ? to : from;
  // In its own part a thing goes by its short name: its whole one stands above.
  const name = (thing: KnownThing): ReactElement => (thing.id === of ? <b>{thing.short}</b> : <Pick thing={thing} picking={picking} />);
  const time = link.time;
  const { why } = link.relation;
  return (
    <li className="told" data-selected={picking.selected.has(other.id) || undefined}>
      <p>
        {name(from)}{' '}
        <span className="verb" style={{ color: verbColour(link.kind) }}>
          {link.verb}
        </span>{' '}
        {name(to)}
        {/[?!]$/.test(to.id === of ? to.short : to.name) ? '' : '.'}
        {time !== '' && time !== 'in force' && <span className="tag tag-waiting"> {time}</span>}
        {why && <span className="told-why"> {sentence(why)}</span>}
      </p>
      <div className="told-ground">
        <EdgeEvidence edge={link.relation} />
        <AppLink className="small" href={other.entity.address}>
          Page<span className="vh"> of {other.name}</span>
        </AppLink>
      </div>
    </li>
  );
}

/** From so many links on, what is further out tells its links when asked. */
const TOLD_AT_ONCE = 40;

/** Ids of the parts whose links are not told yet: those after the first of the outline, unless selected or opened by the reader. */
function foldedOf(
  parts: readonly OutlinePart<KnownThing, KnownLink>[],
  opened: ReadonlySet<string>,
  selected: ReadonlySet<string>,
): Set<string> {
  const folded = new Set<string>();
  let told = 0;
  for (const { thing, groups } of parts) {
    if (told >= TOLD_AT_ONCE && !opened.has(thing.id) && !selected.has(thing.id)) folded.add(thing.id);
    told += linksOf(groups);
  }
  return folded;
}

const linksOf = (groups: OutlinePart<KnownThing, KnownLink>['groups']): number => groups.reduce((sum, { links }) => sum + links.length, 0);

/** The view in words: thing by thing from the middle outwards, by kind of link, each link once. A long one is folded; on paper all is told. */
export const OutlineView = memo(function OutlineView({
  centre,
  shown,
  picking,
}: {
  centre: string | null;
  shown: Shown<KnownThing, KnownLink>;
  picking: Picking;
}): ReactElement {
  const things = useMemo(() => new Map(shown.things.map((thing) => [thing.id, thing])), [shown]);
  const { parts, alone } = useMemo(() => outlineOf(centre, shown), [centre, shown]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const printing = usePrinting();
  const folded = printing ? new Set<string>() : foldedOf(parts, opened, picking.selected);
  /** The button goes with what it opens: the focus goes on to what is told. */
  const open = (ids: Iterable<string>, at: string): void => {
    flushSync(() => setOpened(new Set([...opened, ...ids])));
    document.querySelector<HTMLElement>(`[id="told-${at}"] button`)?.focus({ preventScroll: true });
  };
  return (
    <div className="outline">
      {folded.size > 0 && (
        <p className="small muted">
          {count(folded.size, 'thing')} further out {folded.size === 1 ? 'tells its' : 'tell their'} links when asked.{' '}
          <button type="button" className="btn quiet sm" onClick={() => open(folded, parts[0]?.thing.id ?? '')}>
            Tell all links
          </button>
        </p>
      )}
      {parts.map(({ thing, groups }) => (
        <section key={thing.id} aria-labelledby={`told-${thing.id}`} data-selected={picking.selected.has(thing.id) || undefined}>
          <h3 id={`told-${thing.id}`}>
            <KindShape kind={thing.kind} instrumentClass={'instrumentClass' in thing.entity ? thing.entity.instrumentClass : null} />
            <Pick thing={thing} picking={picking} />
          </h3>
          {folded.has(thing.id) && (
            <button type="button" className="btn quiet sm" onClick={() => open([thing.id], thing.id)}>
              Tell its {count(linksOf(groups), 'link')}
              <span className="vh">: {thing.name}</span>
            </button>
          )}
          {(folded.has(thing.id) ? [] : groups).map((group) => (
            <div key={`${group.kind} ${group.side}`} className="told-group">
              <h4>
                <LinkMark kind={group.kind} />
                {group.heading} <span className="count">{number(group.links.length)}</span>
              </h4>
              <ul>
                {group.links.map((link) => (
                  <LinkSentence key={link.id} link={link} of={thing.id} things={things} picking={picking} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {alone.length > 0 && (
        <section aria-labelledby="told-alone">
          <h3 id="told-alone">{parts.length > 0 ? 'Without a link shown' : 'No link is shown yet'}</h3>
          <ul className="alone">
            {alone.map((thing) => (
              <li key={thing.id}>
                <KindShape kind={thing.kind} instrumentClass={'instrumentClass' in thing.entity ? thing.entity.instrumentClass : null} />{' '}
                <Pick thing={thing} picking={picking} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
});
