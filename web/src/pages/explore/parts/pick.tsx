import type { ReactElement } from 'react';
import { useLitProps } from '../../../picture/lit.ts';
import type { KnownThing } from '../known.ts';

/** What is selected, and how the words and the table select it. */
export interface Picking {
  selected: ReadonlySet<string>;
  pick: (id: string) => void;
}

/** The name of a thing as a button that selects it, in the words and in the table. */
export function Pick({ thing, picking }: { thing: KnownThing; picking: Picking }): ReactElement {
  const lit = useLitProps(thing.id);
  return (
    <button type="button" className="pick" aria-pressed={picking.selected.has(thing.id)} onClick={() => picking.pick(thing.id)} {...lit}>
      {thing.name}
    </button>
  );
}
