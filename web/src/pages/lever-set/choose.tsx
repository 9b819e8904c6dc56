import { useId, type ReactElement } from 'react';
import type { LeverSetChangesQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Finder } from '../../parts/find/finder.tsx';
import { VERDICTS, verdictText } from '../../words/verdict.ts';
import { MOST_CHANGES } from './asked.ts';

type Choosable = LeverSetChangesQuery['changes']['nodes'][number];

/** The changes to be freed: one by one by their names, or all that bear on a foundation or have a verdict. */
export function Choose({
  all,
  chosen,
  onChange,
}: {
  all: readonly Choosable[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}): ReactElement {
  const head = useId();
  const named = new Map(all.map((change) => [change.id, change]));
  const foundations = [
    ...new Map(all.flatMap(({ foundations: some }) => some.map(({ foundation }) => [foundation.id, foundation.title]))).entries(),
  ];
  const groups = [
    ...VERDICTS.map((verdict) => ({
      name: verdictText(verdict).short,
      ids: all.filter((one) => one.verdict === verdict).map(({ id }) => id),
    })),
    ...foundations.map(([id, title]) => ({
      name: `Bear on ${title.toLowerCase()}`,
      ids: all.filter(({ foundations: some }) => some.some(({ foundation }) => foundation.id === id)).map((one) => one.id),
    })),
  ].filter(({ ids }) => ids.length > 0);
  const add = (ids: readonly string[]): void => onChange([...new Set([...chosen, ...ids])].slice(0, MOST_CHANGES));
  return (
    <section className="set-choose" aria-labelledby={head}>
      <h2 id={head}>Changes to free{chosen.length > 0 && <span className="count"> {chosen.length}</span>}</h2>
      {chosen.length > 0 && (
        <ul className="set-chosen">
          {chosen.map((id) => {
            const change = named.get(id);
            return (
              <li key={id}>
                {change ? <EntityLink entity={change} /> : <span>Nothing in this release has the id “{id}”.</span>}
                <button type="button" className="btn sm" onClick={() => onChange(chosen.filter((one) => one !== id))}>
                  Remove<span className="vh"> {change?.title ?? id}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {chosen.length > 1 && (
        <button type="button" className="btn sm" onClick={() => onChange([])}>
          Remove all {chosen.length}
        </button>
      )}
      {chosen.length < MOST_CHANGES ? (
        <Finder label="Add a change" kinds={['CHANGE']} placeholder="Words of the change" onPick={(id) => add([id])} />
      ) : (
        <p className="note">{MOST_CHANGES} changes are the most that are freed at once.</p>
      )}
      <fieldset className="set-groups">
        <legend>Or add all that…</legend>
        {groups.map(({ name, ids }) => (
          <button key={name} type="button" className="btn sm" onClick={() => add(ids)}>
            {name} ({ids.length})
          </button>
        ))}
      </fieldset>
    </section>
  );
}
