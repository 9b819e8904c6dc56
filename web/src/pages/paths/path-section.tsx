import type { ReactElement } from 'react';
import { stringifySearch } from '../../app/address.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { LinkMark } from '../../parts/marks.tsx';
import { capital, count, countWords } from '../../words/plural.ts';
import { EdgeEvidence } from '../entity/edge-evidence.tsx';
import { linkWords } from '../../parts/links/link.ts';
import { writeView } from '../explore/view/address.ts';
import { openThings, startAt } from '../explore/view/view.ts';
import type { Path } from './path.ts';

/** One path: each step a sentence with what it rests on, then its weakest link. */
export function PathSection({ path, release, lit }: { path: Path; release: string; lit: boolean }): ReactElement {
  const { number, stops, links, weakest } = path;
  const things = new Map(stops.map((stop) => [stop.id, stop]));
  const nameOf = (id: string): string => things.get(id)?.label ?? id;
  const [first] = stops;
  const view = openThings(
    startAt(first?.id ?? ''),
    stops.map(({ id }) => id),
  ).view;
  return (
    <li className="path" data-through={lit || undefined}>
      <h3>
        {capital(countWords(links.length, 'step'))}
        <span className="vh">, path {number}</span>
        {lit && <span className="path-lit">goes through it</span>}
      </h3>
      <ol className="path-steps">
        {links.map((link) => {
          const [from, to] = [things.get(link.from), things.get(link.to)];
          const time = link.time;
          return (
            <li key={link.id}>
              <p className="path-sentence">
                {from && <EntityLink entity={from} full />} <LinkMark kind={link.kind} notInForce={link.holds === false} /> {link.verb}{' '}
                {to && <EntityLink entity={to} full />}
                {time && <span className="small muted"> ({time})</span>}
              </p>
              {link.relation.why && <p className="path-why">{link.relation.why}</p>}
              <EdgeEvidence edge={link.relation} />
            </li>
          );
        })}
      </ol>
      {weakest && (
        <p className="path-weakest">
          <b>Weakest link:</b> {linkWords(weakest, nameOf)} ({weakest.sureness}).
        </p>
      )}
      <AppLink className="btn sm" href={`/explore${stringifySearch(writeView(view, release))}`}>
        Open in the explorer
        <span className="vh">
          : path {number}, {count(stops.length, 'thing')}
        </span>
      </AppLink>
    </li>
  );
}
