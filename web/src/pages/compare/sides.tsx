import '../../parts/find/ends.css';
import { useEffect, useRef, type ReactElement } from 'react';
import type { EntityRefFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Finder } from '../../parts/find/finder.tsx';
import { Icon } from '../../parts/icon.tsx';
import { MembershipBadge } from '../../parts/tags.tsx';
import { MOST, type Asked, type SideName } from './asked.ts';

const LABELS: Record<SideName, string> = { left: 'Left side', right: 'Right side' };

/** One side: what stands on it, each with a button that takes it away, and a field that adds. `named`: null where the address names nothing that is there. */
function Side({
  side,
  ids,
  named,
  onChange,
}: {
  side: SideName;
  ids: readonly string[];
  named: (id: string) => EntityRefFragment | null | undefined;
  onChange: (ids: string[]) => void;
}): ReactElement {
  const label = LABELS[side];
  const unknown = ids.filter((id) => named(id) === null);
  return (
    <div className="end" role="group" aria-label={label}>
      {ids.length > 0 && (
        <>
          <p className="end-label">{label}</p>
          <ul className="compare-chosen">
            {ids.map((id) => {
              const entity = named(id);
              const name = entity?.label ?? id;
              return (
                <li key={id}>
                  <span className="end-chosen">
                    {entity ? <EntityLink entity={entity} full /> : name}
                    {entity && 'membership' in entity && entity.membership && (
                      <>
                        {' '}
                        <MembershipBadge membership={entity.membership} />
                      </>
                    )}
                  </span>
                  <button type="button" className="btn sm" onClick={() => onChange(ids.filter((one) => one !== id))}>
                    Remove<span className="vh"> {name}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {unknown.map((id) => (
        <p key={id} className="note weak">
          Nothing in this release has the id “{id}”. Take it away and choose another thing.
        </p>
      ))}
      {ids.length < MOST ? (
        <Finder label={ids.length === 0 ? label : `Add to the ${label.toLowerCase()}`} onPick={(id) => onChange([...ids, id])} />
      ) : (
        <p className="note">{MOST} things are the most that stand on one side.</p>
      )}
    </div>
  );
}

/** Both sides, and a button that changes them about. */
export function Sides({
  asked,
  named,
  onChange,
  onSwap,
}: {
  asked: Asked;
  named: (id: string) => EntityRefFragment | null | undefined;
  onChange: (side: SideName, ids: string[]) => void;
  onSwap: () => void;
}): ReactElement {
  const both = useRef<HTMLDivElement>(null);
  /** The side that was acted on: the focus stays in it, for what was pressed is gone. */
  const acted = useRef<SideName | null>(null);
  useEffect(() => {
    if (acted.current === null) return;
    const buttons = both.current?.querySelectorAll('.end')[acted.current === 'left' ? 0 : 1]?.querySelectorAll<HTMLElement>('.btn');
    const field = both.current?.querySelectorAll('.end')[acted.current === 'left' ? 0 : 1]?.querySelector<HTMLElement>('input');
    (buttons?.[buttons.length - 1] ?? field)?.focus();
    acted.current = null;
  }, [asked.left.length, asked.right.length]);
  const side = (name: SideName): ReactElement => (
    <Side
      side={name}
      ids={asked[name]}
      named={named}
      onChange={(ids) => {
        acted.current = name;
        onChange(name, ids);
      }}
    />
  );
  return (
    <div className="ends" ref={both}>
      {side('left')}
      <button type="button" className="btn" onClick={onSwap} disabled={asked.left.length + asked.right.length === 0}>
        <Icon name="swap" /> Swap
      </button>
      {side('right')}
    </div>
  );
}
