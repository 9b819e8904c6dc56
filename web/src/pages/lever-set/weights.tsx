import { useId, type ReactElement } from 'react';
import type { LeverType } from '@rules/schema';
import { LEVERS_BY_WEIGHT, leverWeight, leverWords } from '../../words/levers.ts';
import { MOST_WEIGHT } from './asked.ts';

/** What counts first, and how much each type of lever weighs. */
export function Weights({
  lightest,
  weights,
  onLightest,
  onWeights,
}: {
  lightest: boolean;
  weights: ReadonlyMap<LeverType, number>;
  onLightest: (lightest: boolean) => void;
  onWeights: (weights: ReadonlyMap<LeverType, number>) => void;
}): ReactElement {
  const id = useId();
  const weigh = (type: LeverType, written: string): void => {
    const weight = Math.round(Number(written));
    if (weight >= 1 && weight <= MOST_WEIGHT) onWeights(new Map([...weights, [type, weight]]));
  };
  return (
    <div className="set-weights">
      <fieldset>
        <legend>What counts first</legend>
        <div className="seg">
          <label>
            <input type="radio" name={`${id}aim`} checked={!lightest} onChange={() => onLightest(false)} />
            <span>Fewest levers</span>
            <small>of these the lightest</small>
          </label>
          <label>
            <input type="radio" name={`${id}aim`} checked={lightest} onChange={() => onLightest(true)} />
            <span>Lightest in all</span>
            <small>of these the fewest</small>
          </label>
        </div>
      </fieldset>
      <details className="set-fold">
        <summary>Weights of the types of lever{weights.size > 0 ? ', changed' : ''}</summary>
        <p className="note">From 1, light, to {MOST_WEIGHT}. Left alone, each weighs its place on the ladder.</p>
        <div className="set-weight-fields">
          {LEVERS_BY_WEIGHT.map((type) => (
            <div className="field" key={type}>
              <label htmlFor={`${id}${type}`}>{leverWords(type)}</label>
              <input
                id={`${id}${type}`}
                type="number"
                min={1}
                max={MOST_WEIGHT}
                value={weights.get(type) ?? leverWeight(type)}
                onChange={(event) => weigh(type, event.currentTarget.value)}
              />
            </div>
          ))}
        </div>
        {weights.size > 0 && (
          <button type="button" className="btn sm" onClick={() => onWeights(new Map())}>
            Back to the ladder
          </button>
        )}
      </details>
    </div>
  );
}
