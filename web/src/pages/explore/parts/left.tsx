import type { ReactElement } from 'react';
import { count } from '../../../words/plural.ts';
import type { KnownLink } from '../../../parts/links/link.ts';
import type { KnownThing } from '../known.ts';
import type { Explorer } from '../use-explorer.ts';
import type { Shown } from '../view/graph.ts';
import { NOTHING_OFF, showThings, type View } from '../view/view.ts';

/** What is open and not shown: hidden by the reader, each with a way back, and how much the filters leave out. */
export function Left({ explorer, shown }: { explorer: Explorer; shown: Shown<KnownThing, KnownLink> }): ReactElement | null {
  const { act } = explorer;
  const { hidden, filtered } = shown;
  /** The button goes with what it brings back: the focus goes on to the details. */
  const back = (name: string, change: (view: View) => View): void => {
    act(name, change);
    document.getElementById('details-title')?.focus();
  };
  if (hidden.length + filtered.length === 0) return null;
  return (
    <section className="left" aria-labelledby="left-title">
      <h2 id="left-title">Not shown</h2>
      <ul>
        {hidden.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <button type="button" className="btn quiet sm" onClick={() => back(`showed ${name}`, (now) => showThings(now, [id]))}>
              Show<span className="vh"> {name}</span>
            </button>
          </li>
        ))}
        {filtered.length > 0 && (
          <li>
            {count(filtered.length, 'thing')} left out by filters{' '}
            <button
              type="button"
              className="btn quiet sm"
              onClick={() => back('switched all filters off', (now) => ({ ...now, without: NOTHING_OFF }))}
            >
              Show all kinds
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
