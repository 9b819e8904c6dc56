import { useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import { dateWords } from '../../words/dates.ts';
import { AppLink } from '../link.tsx';
import { LONGEST_NAME, LONGEST_NOTE, type SavedView } from './views.ts';

/** The field takes the focus when it appears, in the place of the button that was pressed. */
const focusNow = (field: HTMLInputElement | null): void => field?.focus();

/** "saved on 30 November 2026, of release 2026-11-25-90b1137ccd2f", as far as it is known and worth saying. */
const savedWords = ({ saved, release }: SavedView, now: string | undefined): string =>
  [saved && `saved on ${dateWords(saved)}`, release && release !== now && `of release ${release}`].filter(Boolean).join(', ');

/** One saved view: a link that opens it, its note, and how to rename or delete it. `release`: the one in use, which needs no saying. */
export function SavedRow({
  view,
  release,
  rename,
  remove,
}: {
  view: SavedView;
  release: string | undefined;
  rename: (name: string, note: string) => void;
  remove: () => void;
}): ReactElement {
  const id = useId();
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setEditing(false);
    requestAnimationFrame(() => editButton.current?.focus());
  };
  if (editing) {
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    const submit = (event: FormEvent<HTMLFormElement>): void => {
      event.preventDefault();
      const form = new FormData(event.currentTarget);
      const textOf = (name: string): string => ((form.get(name) ?? '') as string).trim();
      rename(textOf('name') || view.name, textOf('note'));
      close();
    };
    return (
      <li>
        <form className="saved-form" onSubmit={submit}>
          <div className="field">
            <label htmlFor={`${id}name`}>Name</label>
            <input
              id={`${id}name`}
              name="name"
              maxLength={LONGEST_NAME}
              defaultValue={view.name}
              autoComplete="off"
              ref={focusNow}
              onKeyDown={onEscape}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}note`}>Note</label>
            <input id={`${id}note`} name="note" maxLength={LONGEST_NOTE} defaultValue={view.note} autoComplete="off" onKeyDown={onEscape} />
          </div>
          <button type="submit" className="btn sm">
            Keep
          </button>
          <button type="button" className="btn quiet sm" onClick={close}>
            Leave as it was
          </button>
        </form>
      </li>
    );
  }
  const words = savedWords(view, release);
  return (
    <li>
      <p>
        <AppLink href={view.address}>{view.name}</AppLink>
        {words && <span className="small muted"> {words}</span>}
      </p>
      {view.note && <p className="saved-note">{view.note}</p>}
      <div className="saved-acts">
        <button type="button" ref={editButton} className="btn quiet sm" onClick={() => setEditing(true)}>
          Rename<span className="vh"> {view.name}</span>
        </button>
        <button type="button" className="btn quiet sm" onClick={remove}>
          Delete<span className="vh"> {view.name}</span>
        </button>
      </div>
    </li>
  );
}
