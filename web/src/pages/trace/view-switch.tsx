import type { ReactElement } from 'react';
import type { View } from './view.ts';

const VIEWS: [View, string][] = [
  ['words', 'Words'],
  ['table', 'Table'],
  ['picture', 'Picture'],
];

/** On a phone the three views stand one at a time; on a wider screen they follow each other and this is not shown. */
export function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }): ReactElement {
  return (
    <div className="view-switch seg" role="group" aria-label="View of the answer">
      {VIEWS.map(([value, name]) => (
        <button key={value} type="button" aria-pressed={view === value} onClick={() => onChange(value)}>
          {name}
        </button>
      ))}
    </div>
  );
}
