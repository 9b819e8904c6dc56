import type { ReactElement } from 'react';
import type { Explorer } from '../use-explorer.ts';
import { placeThings, type View } from '../view/view.ts';
import { Icon } from '../../../parts/icon.tsx';

/** All but what is pinned loses its place, and is laid out anew round the thing in the middle. */
const unplaced = (view: View): View => {
  const kept = Object.entries(view.places).filter(([id]) => view.pinned.includes(id));
  return placeThings({ ...view, places: {} }, Object.fromEntries(kept));
};

/** Undo and redo, each with the name of the step, and a new layout. */
export function StepButtons({
  explorer,
  drawn,
}: {
  explorer: Explorer;
  /** Whether the picture is shown. */ drawn: boolean;
}): ReactElement {
  const { undoes, redoes, undo, redo, act } = explorer;
  return (
    <div className="step-buttons" role="group" aria-label="Steps">
      <button
        type="button"
        className="btn sm"
        aria-disabled={undoes === null}
        aria-label={undoes ? `Undo: ${undoes}` : 'Undo'}
        onClick={undo}
        title={undoes ? `Undo: ${undoes}` : 'There is nothing to undo.'}
      >
        <Icon name="undo" /> Undo
      </button>
      <button
        type="button"
        className="btn sm"
        aria-disabled={redoes === null}
        aria-label={redoes ? `Redo: ${redoes}` : 'Redo'}
        onClick={redo}
        title={redoes ? `Redo: ${redoes}` : 'There is nothing to redo.'}
      >
        <Icon name="redo" /> Redo
      </button>
      {drawn && (
        <button type="button" className="btn sm" onClick={() => act('laid the picture out anew', unplaced)}>
          Lay out anew
        </button>
      )}
      {undoes && <span className="step-name small muted">Last step: {undoes}</span>}
    </div>
  );
}
