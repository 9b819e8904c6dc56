import './list-tools.css';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { announce } from '../app/announce.tsx';
import type { Loosening } from './facets.ts';
import { Icon } from './icon.tsx';
import { Empty } from './states.tsx';

/** A field for words to filter by. What is typed shows at once and is handed on after a short rest. */
export function WordsField({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }): ReactElement {
  const [text, setText] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    setText(value);
  }
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), 150);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <label className="field words-field">
      <span>{label}</span>
      <input type="search" value={text} maxLength={200} onChange={(event) => setText(event.currentTarget.value)} />
    </label>
  );
}

/** The line above a list: how many are shown (spoken when it changes) and what can be done with them. */
export function ShownBar({ shown, children }: { shown: string; children?: ReactNode }): ReactElement {
  const spoken = useRef(shown);
  useEffect(() => {
    if (spoken.current === shown) return;
    spoken.current = shown;
    announce(shown);
  }, [shown]);
  return (
    <div className="shown-bar">
      <p>
        <b>{shown}</b>
      </p>
      <div className="btn-row">{children}</div>
    </div>
  );
}

export interface Chip {
  field: string;
  value: string;
  /** "Foundation: Care". */ label: string;
}

/** The choices in use, each with a button that drops it; nothing where there are none. */
export function Chips({
  chips,
  onDrop,
  onClear,
}: {
  chips: readonly Chip[];
  onDrop: (chip: Chip) => void;
  onClear: () => void;
}): ReactElement | null {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filters in use">
      {chips.map((chip) => (
        <li key={`${chip.field} ${chip.value}`}>
          <button type="button" className="chip" onClick={() => onDrop(chip)}>
            <span className="vh">Drop the filter </span>
            {chip.label}
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="btn quiet sm" onClick={onClear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}

/** No row passes the filters: says which filter to loosen and what that would show. */
export function NoMatch({
  what,
  loosenings,
  onLoosen,
  onClear,
}: {
  /** "change". */ what: string;
  loosenings: readonly Loosening[];
  onLoosen: (field: string) => void;
  onClear: () => void;
}): ReactElement {
  return (
    <Empty
      title={`No ${what} matches all of this`}
      actions={
        <>
          {loosenings.map(({ field, legend, count }) => (
            <button key={field} type="button" className="btn" onClick={() => onLoosen(field)}>
              Without “{legend}”: {count}
            </button>
          ))}
          <button type="button" className="btn primary" onClick={onClear}>
            Clear all filters
          </button>
        </>
      }
    >
      <p>
        {loosenings.length > 0
          ? 'Each button drops one filter and says how many would then be shown.'
          : 'No single filter is the reason: drop two or more of those named above, or clear them all.'}
      </p>
    </Empty>
  );
}
