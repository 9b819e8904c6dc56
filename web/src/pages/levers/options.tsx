import type { ReactElement } from 'react';
import type { Search } from '../../app/address.ts';
import { AsAtControl } from '../../parts/as-at/as-at-control.tsx';
import { addressOf } from '../../parts/as-at/as-at.ts';
import type { Asked } from './asked.ts';

/** Which day's law, which rules, and whether one Bill may hold several Acts: what the figures rest on. */
export function Options({
  asked,
  lawAsRead,
  set,
}: {
  asked: Pick<Asked, 'moment' | 'typed' | 'problem' | 'blocksOnly' | 'oneBill'>;
  lawAsRead: string | undefined;
  set: (patch: Search) => void;
}): ReactElement {
  const { moment, typed, problem, blocksOnly, oneBill } = asked;
  return (
    <div className="lever-options">
      <AsAtControl
        moment={moment}
        lawAsRead={lawAsRead}
        typed={typed}
        problem={problem}
        onChoose={(next) => set({ asAt: addressOf(next) })}
      />
      <fieldset className="lever-against">
        <legend>Rules that are looked at</legend>
        <div className="seg">
          <label>
            <input type="radio" name="against" checked={!blocksOnly} onChange={() => set({ against: undefined })} />
            <span>All that stand in the way</span>
          </label>
          <label>
            <input type="radio" name="against" checked={blocksOnly} onChange={() => set({ against: 'blocks' })} />
            <span>Only those that block</span>
          </label>
        </div>
        <label className="lever-bill">
          <input type="checkbox" checked={oneBill} onChange={() => set({ bill: oneBill ? undefined : 'one' })} />
          <span>Count all Acts of one Parliament as one Bill</span>
        </label>
      </fieldset>
    </div>
  );
}
