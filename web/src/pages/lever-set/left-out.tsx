import type { ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import type { Search } from '../../app/address.ts';
import { Finder } from '../../parts/find/finder.tsx';
import type { Asked } from './asked.ts';
import { LeverSetNamesDocument } from './query.ts';

/** What is settled or left out, each with a button that takes it back, and a field for law that is to stay as it is. */
export function LeftOut({
  asked,
  titles,
  unknown,
  set,
}: {
  asked: Asked;
  /** Titles of levers by key, as far as they are known. */
  titles: ReadonlyMap<string, string>;
  /** Keys that no lever of the changes has now. */
  unknown: readonly string[];
  set: (patch: Search) => void;
}): ReactElement {
  const { keep, settled, without, notHolders } = asked;
  const ids = [...keep, ...notHolders];
  const { data } = useAnswer(LeverSetNamesDocument, { ids }, { skip: ids.length === 0 });
  const nameOf = (id: string): string => {
    const found = data?.nodes[ids.indexOf(id)];
    return found && 'label' in found ? found.label : id;
  };
  const rows = [
    ...settled.map((key) => ({
      id: `settled ${key}`,
      words: 'Decided already',
      name: unknown.includes(key) ? `${key}, which is no lever of these changes now` : (titles.get(key) ?? key),
      back: { settled: settled.filter((one) => one !== key) },
    })),
    ...without.map((key) => ({
      id: `without ${key}`,
      words: 'Not this lever',
      name: unknown.includes(key) ? `${key}, which is no lever of these changes now` : (titles.get(key) ?? key),
      back: { without: without.filter((one) => one !== key) },
    })),
    ...notHolders.map((id) => ({
      id: `not ${id}`,
      words: 'No lever of',
      name: nameOf(id),
      back: { not: notHolders.filter((one) => one !== id) },
    })),
    ...keep.map((id) => ({
      id: `keep ${id}`,
      words: 'Stays as it is',
      name: nameOf(id),
      back: { keep: keep.filter((one) => one !== id) },
    })),
  ];
  return (
    <div className="set-left-out">
      {rows.length > 0 && (
        <ul className="set-chosen" aria-label="Settled and left out">
          {rows.map(({ id, words, name, back }) => (
            <li key={id}>
              <span>
                <b>{words}:</b> {name}
              </span>
              <button type="button" className="btn sm" onClick={() => set(back)}>
                Take back<span className="vh">: {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <details className="set-fold">
        <summary>Keep a law as it is</summary>
        <p className="note">No lever that changes it will be used on it: only practice, guidance, codes, directions and rulings.</p>
        <Finder
          label="Law that stays as it is"
          kinds={['INSTRUMENT', 'PROVISION']}
          placeholder="Name, section or number"
          onPick={(id) => set({ keep: [...new Set([...keep, id])] })}
        />
      </details>
    </div>
  );
}
