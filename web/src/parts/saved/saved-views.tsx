import './saved.css';
import { useId, useRef, useState, type ChangeEvent, type FormEvent, type ReactElement } from 'react';
import { announce } from '../../app/announce.tsx';
import { today } from '../../words/dates.ts';
import { count } from '../../words/plural.ts';
import { saveFile } from '../save-file.ts';
import { SavedRow } from './saved-row.tsx';
import { useSaved } from './use-saved.ts';
import {
  joinViews,
  LONGEST_NAME,
  LONGEST_NOTE,
  MOST_VIEWS,
  readViews,
  withoutView,
  withView,
  writeViews,
  type SavedView,
} from './views.ts';

const REFUSED = 'The browser does not let this site keep anything. Export the list as a file, or copy the link of the view.';
/** More problems of one file than these are counted. */
const MOST_PROBLEMS = 20;
/** A file of saved views is small; one that is larger is another. */
const LARGEST_FILE = 2_000_000;

/**
 * The views that this reader saved in this browser: open, rename, delete with a way back, export and import as a file.
 * `current`: the view on screen, which can be saved under a name; without it there is only the list.
 */
export function SavedViews({ current }: { current?: { title: string; release: string } }): ReactElement {
  const id = useId();
  const [views, set] = useSaved();
  const [problems, setProblems] = useState<readonly string[]>([]);
  /** The view that was deleted last, and where it stood. */
  const [gone, setGone] = useState<{ view: SavedView; at: number } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const summary = useRef<HTMLElement>(null);

  const keep = (next: readonly SavedView[], told: string): void => {
    const done = set(next);
    setProblems(done ? [] : [REFUSED]);
    if (done) announce(told);
  };
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const textOf = (name: string): string => ((form.get(name) ?? '') as string).trim();
    if (!current) return;
    const address = location.pathname + location.search + (location.hash.includes('=') ? location.hash : '');
    if (views.length >= MOST_VIEWS && !views.some((view) => view.address === address))
      return setProblems([`${MOST_VIEWS} views are saved, which is the most. Export the list, then delete some.`]);
    const name = textOf('name') || current.title;
    keep(withView(views, { name, note: textOf('note'), address, release: current.release, saved: today() }), `Saved as ${name}.`);
  };
  const remove = (view: SavedView): void => {
    setGone({ view, at: views.indexOf(view) });
    keep(withoutView(views, view.address), `Deleted ${view.name}.`);
    // Its row, with the button that was pressed, is gone.
    requestAnimationFrame(() => undo.current?.focus());
  };
  const importFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = event.currentTarget.files ?? [];
    event.currentTarget.value = '';
    if (!chosen) return;
    if (chosen.size > LARGEST_FILE)
      return setProblems([`${chosen.name} is too large for a file of saved views. Choose a file that “Export” saved.`]);
    const read = readViews(await chosen.text());
    const joined = joinViews(views, read.views);
    const done = read.views.length === 0 || set(joined.views);
    if (read.views.length > 0) announce(joined.told);
    setProblems([...(done ? [] : [REFUSED]), ...(read.views.length > 0 && done ? [joined.told] : []), ...read.problems]);
  };

  return (
    <details className="saved">
      <summary ref={summary}>{views.length === 0 ? 'Saved views' : `Saved views (${views.length})`}</summary>
      {current && (
        <form className="saved-form" onSubmit={save}>
          <div className="field">
            <label htmlFor={`${id}name`}>Name of this view</label>
            <input
              id={`${id}name`}
              name="name"
              maxLength={LONGEST_NAME}
              defaultValue={current.title}
              key={current.title}
              autoComplete="off"
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}note`}>Note, if you like</label>
            <input id={`${id}note`} name="note" maxLength={LONGEST_NOTE} autoComplete="off" />
          </div>
          <button type="submit" className="btn">
            Save this view
          </button>
        </form>
      )}
      {views.length === 0 ? (
        <p className="small muted">
          Nothing is saved yet. A saved view stays in this browser and is sent to nobody; a file carries it to another.
        </p>
      ) : (
        <ul className="saved-list">
          {views.map((view) => (
            <SavedRow
              key={view.address}
              view={view}
              release={current?.release}
              rename={(name, note) =>
                keep(
                  views.map((one) => (one === view ? { ...view, name, note } : one)),
                  `Renamed to ${name}.`,
                )
              }
              remove={() => remove(view)}
            />
          ))}
        </ul>
      )}
      <div className="saved-tools">
        {views.length > 0 && (
          <button
            type="button"
            className="btn sm"
            onClick={() => {
              saveFile(writeViews(views), `rules-explorer-views-${today()}.json`, 'application/json');
              announce(`Exported ${count(views.length, 'view')}.`);
            }}
          >
            Export as a file
          </button>
        )}
        <button type="button" className="btn sm" onClick={() => file.current?.click()}>
          Import a file
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="File of saved views"
          onChange={(event) => void importFile(event)}
        />
        {gone && (
          <button
            type="button"
            ref={undo}
            className="btn sm"
            onClick={() => {
              if (!views.some(({ address }) => address === gone.view.address))
                keep(views.toSpliced(gone.at, 0, gone.view), 'The view is back.');
              summary.current?.focus();
              setGone(null);
            }}
          >
            Undo the deletion
          </button>
        )}
      </div>
      <div role="status">
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <p key={problem} className="note weak">
            {problem}
          </p>
        ))}
        {problems.length > MOST_PROBLEMS && <p className="note weak">And {count(problems.length - MOST_PROBLEMS, 'more problem')}.</p>}
      </div>
    </details>
  );
}
