import type { ReactElement } from 'react';
import type { RelationKind } from '@rules/schema';
import { LinkMark } from '../../parts/marks.tsx';
import { EDGE_STRENGTH } from '../../picture/strength.ts';
import { count } from '../../words/plural.ts';
import { relationWords } from '../../words/relations.ts';
import { STEPS } from './asked.ts';

/** How far, and over which kinds of link, paths are looked for. None chosen is all of them. */
export function Limits({
  most,
  kinds,
  onMost,
  onKinds,
}: {
  most: number;
  kinds: readonly RelationKind[];
  onMost: (most: number) => void;
  onKinds: (kinds: RelationKind[]) => void;
}): ReactElement {
  return (
    <div className="paths-limits">
      <label className="field">
        <span>At most</span>
        <select value={most} onChange={(event) => onMost(Number(event.currentTarget.value))}>
          {Array.from({ length: STEPS.most }, (_, at) => (
            <option key={at} value={at + 1}>
              {count(at + 1, 'step')}
            </option>
          ))}
        </select>
      </label>
      <details className="explore-fold" open={kinds.length > 0 || undefined}>
        <summary>{kinds.length === 0 ? 'Over links of any kind' : `Over ${count(kinds.length, 'kind')} of link only`}</summary>
        <fieldset className="paths-kinds">
          <legend className="vh">Only links of these kinds</legend>
          {EDGE_STRENGTH.map((kind) => (
            <label key={kind} className="choice">
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={() => onKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])}
              />
              <span>
                <LinkMark kind={kind} /> {relationWords(kind)}
              </span>
            </label>
          ))}
        </fieldset>
        {kinds.length > 0 && (
          <button type="button" className="btn sm" onClick={() => onKinds([])}>
            Any kind again
          </button>
        )}
      </details>
    </div>
  );
}
