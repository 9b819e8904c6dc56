import type { ReactElement } from 'react';
import type { TieFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Section } from '../../parts/page.tsx';
import { dateWords } from '../../words/dates.ts';
import { EdgeEvidence } from '../entity/edge-evidence.tsx';
import { sentence } from '../entity/edge-words.ts';
import { historyOf, type HistoryEntry } from './history.ts';
import { edgeVerb } from '../../words/relations.ts';

const when = ({ date, progress }: HistoryEntry<TieFragment>): string =>
  date ? dateWords(date) : progress === 'WAITING' ? 'No date set' : progress === 'UNKNOWN' ? 'Not established' : 'Day not known';

const actor = (edge: TieFragment) => ('instrument' in edge.from ? edge.from.instrument : edge.from);

/** "s 7 repeals s 29": the two places as links, the verb between; "would" where the acting law has not started. */
function Deed({ edge, waiting, law }: { edge: TieFragment; waiting: boolean; law: string }): ReactElement {
  const verb = edgeVerb(edge.kind, { inForce: !waiting });
  const remarks = [edge.why, edge.note !== edge.why ? edge.note : null].filter((text): text is string => !!text).map(sentence);
  return (
    <li className="tie">
      <p className="tie-remark deed">
        {'number' in edge.from ? <EntityLink entity={{ ...edge.from, title: edge.from.number }} bare /> : 'It'} {verb}
        {edge.how === 'in part' && ' part of'}{' '}
        {'number' in edge.to ? <EntityLink entity={{ ...edge.to, title: edge.to.number }} bare /> : law}. {remarks.join(' ')}
      </p>
      <EdgeEvidence edge={edge} />
    </li>
  );
}

/** How other law has changed an instrument (`law`: "this Act") and its provisions, and will. `edges` all end at it or at one of its provisions. */
export function HistorySection({ edges, law }: { edges: readonly TieFragment[]; law: string }): ReactElement | null {
  if (edges.length === 0) return null;
  return (
    <Section
      id="history"
      title="How it has changed, and will"
      count={edges.length}
      lede="Only what is recorded here, not every change ever made to it. A date is the day the acting law came into force, where that day is known."
    >
      <ol className="history">
        {historyOf(edges).map((entry) => {
          const [first] = entry.edges;
          const waiting = entry.progress === 'WAITING';
          return (
            <li key={`${entry.by} ${entry.date} ${entry.progress}`} className={waiting ? 'waiting' : undefined}>
              <p className="when">{when(entry)}</p>
              <div className="what">
                {first && (
                  <h3>
                    <EntityLink entity={actor(first)} />
                  </h3>
                )}
                <ul className="ties">
                  {entry.edges.map((edge) => (
                    <Deed key={edge.id} edge={edge} waiting={waiting} law={law} />
                  ))}
                </ul>
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
