import type { ReactElement } from 'react';
import { EvidenceList } from '../../../parts/evidence.tsx';
import { AppLink } from '../../../parts/link.tsx';
import { KindShape, LinkMark } from '../../../parts/marks.tsx';
import { InForceTag } from '../../../parts/tags.tsx';
import { ConfidenceTag } from '../../../parts/evidence.tsx';
import { VerdictTag } from '../../../parts/marks.tsx';
import { kindWord } from '../../../words/kinds.ts';
import { explainError } from '../../../app/errors.ts';
import type { Command } from '../commands.ts';
import { groupWords, type LinkGroup } from '../groups.ts';
import type { KnownThing } from '../known.ts';
import type { Groups } from '../use-groups.ts';

/** Commands that have a button of their own kind in the panel. */
const ELSEWHERE: readonly string[] = ['open', 'expand'];

/** The selected thing: what it is, how sure, its links by kind with their counts, and what can be done with it. */
export function Details({
  thing,
  commands,
  groups,
  state,
}: {
  thing: KnownThing | undefined;
  commands: readonly Command[];
  groups: readonly LinkGroup[];
  state: Groups;
}): ReactElement {
  if (!thing) {
    return (
      <aside className="details" aria-label="Details">
        <p className="muted">Choose a thing in the picture, the words or the table: what it is and what it is tied to stands here.</p>
      </aside>
    );
  }
  const { entity } = thing;
  const ofClass = 'instrumentClass' in entity ? entity.instrumentClass : null;
  return (
    <aside className="details" aria-labelledby="details-title" id="details">
      <p className="eyebrow">
        <KindShape kind={entity.kind} instrumentClass={ofClass} silent /> {kindWord(entity.kind, ofClass)}
        {'status' in entity && thing.standing === null && <InForceTag status={entity.status} />}
      </p>
      <h2 id="details-title" tabIndex={-1}>
        {entity.label}
        {entity.kind === 'PROVISION' && entity.title !== entity.label && <>: {entity.title}</>}
      </h2>
      {'verdict' in entity && <VerdictTag verdict={entity.verdict} />}
      {thing.standing !== null && (
        <p className="small">
          On the day chosen: {thing.inForce === null ? 'not known whether in force' : thing.inForce ? 'in force' : 'not in force'} (
          {thing.standing}).
        </p>
      )}
      {entity.summary && <p className="details-summary">{entity.summary}</p>}
      <AppLink className="btn primary" href={entity.address}>
        Open its page
      </AppLink>
      <LinkGroups thing={thing} groups={groups} state={state} />
      <div className="details-acts" role="group" aria-label={`What to do with ${thing.name}`}>
        {commands
          .filter(({ id }) => !ELSEWHERE.includes(id))
          .map(({ id, name, not, run }) => (
            <button
              key={id}
              type="button"
              className="btn sm"
              aria-disabled={not !== undefined}
              title={not}
              onClick={not === undefined ? run : undefined}
            >
              {name}
            </button>
          ))}
      </div>
      <section aria-labelledby="details-sure">
        <h3 id="details-sure">What it rests on</h3>
        {entity.evidence.length > 0 ? <EvidenceList evidence={entity.evidence} /> : <ConfidenceTag confidence={entity.confidence} />}
      </section>
    </aside>
  );
}

function LinkGroups({ thing, groups, state }: { thing: KnownThing; groups: readonly LinkGroup[]; state: Groups }): ReactElement {
  return (
    <section aria-labelledby="groups-title" className="groups">
      <h3 id="groups-title" tabIndex={-1}>
        Its links, by kind
      </h3>
      {groups.length === 0 && <p className="muted small">It has no links in the data.</p>}
      <ul>
        {groups.map((group) => {
          const now = state.stateOf(thing.id, group);
          const isOpen = group.open >= group.count;
          return (
            <li key={`${group.kind} ${group.side}`}>
              {/* The button stays when all is open: the focus must not be lost. */}
              <button
                type="button"
                className="group-more"
                aria-busy={now?.state === 'loading' || undefined}
                aria-disabled={isOpen}
                onClick={isOpen ? undefined : () => state.open(thing.id, thing.name, [group])}
              >
                <LinkMark kind={group.kind} /> <span>{groupWords(group)}</span>
              </button>
              {now?.state === 'failed' && (
                <p className="group-failed" role="alert">
                  {explainError(now.error, navigator.onLine).title}. What is open stays.{' '}
                  <button
                    type="button"
                    className="btn quiet sm"
                    onClick={(event) => {
                      event.currentTarget.closest('li')?.querySelector<HTMLElement>('.group-more')?.focus();
                      state.open(thing.id, thing.name, [group]);
                    }}
                  >
                    Try again
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
