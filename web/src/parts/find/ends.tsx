import './ends.css';
import { useEffect, useRef, type ReactElement } from 'react';
import type { EntityRefFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../entity-link.tsx';
import { Icon } from '../icon.tsx';
import { Finder } from './finder.tsx';

/** One end of the paths: what was chosen, or a field that answers as one types. `named`: null where the address names nothing that is there. */
function End({
  label,
  id,
  named,
  onPick,
}: {
  label: string;
  id: string | null;
  named: EntityRefFragment | null | undefined;
  onPick: (id: string | null) => void;
}): ReactElement {
  if (id === null || named === null)
    return (
      <div className="end">
        <Finder label={label} onPick={onPick} />
        {id !== null && <p className="note weak">Nothing in this release has the id “{id}”. Choose another thing.</p>}
      </div>
    );
  return (
    <div className="end">
      <p className="end-label">{label}</p>
      <p className="end-chosen">{named ? <EntityLink entity={named} full /> : id}</p>
      <button type="button" className="btn sm" onClick={() => onPick(null)}>
        Choose another<span className="vh"> for “{label}”</span>
      </button>
    </div>
  );
}

/** Both ends, and a button that changes them about. */
export function Ends({
  from,
  to,
  named,
  onFrom,
  onTo,
  onSwap,
}: {
  from: string | null;
  to: string | null;
  named: (id: string) => EntityRefFragment | null | undefined;
  onFrom: (id: string | null) => void;
  onTo: (id: string | null) => void;
  onSwap: () => void;
}): ReactElement {
  const both = useRef<HTMLDivElement>(null);
  /** The end that was chosen or let go: the focus stays in it, for what was pressed is gone. */
  const acted = useRef<number | null>(null);
  useEffect(() => {
    if (acted.current === null) return;
    both.current?.querySelectorAll('.end')[acted.current]?.querySelector<HTMLElement>('input, button')?.focus();
    acted.current = null;
  }, [from, to]);
  const picking =
    (end: number, onPick: (id: string | null) => void) =>
    (id: string | null): void => {
      acted.current = end;
      onPick(id);
    };
  return (
    <div className="ends" ref={both}>
      <End key={`from ${from ?? ''}`} label="From" id={from} named={from === null ? null : named(from)} onPick={picking(0, onFrom)} />
      <button type="button" className="btn" onClick={onSwap} disabled={from === null && to === null}>
        <Icon name="swap" /> Swap
      </button>
      <End key={`to ${to ?? ''}`} label="To" id={to} named={to === null ? null : named(to)} onPick={picking(1, onTo)} />
    </div>
  );
}
