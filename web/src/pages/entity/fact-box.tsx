import type { ReactElement, ReactNode } from 'react';

export interface Fact {
  term: string;
  value: ReactNode;
  /** Smaller, under the value. */ remark?: ReactNode;
}

/** The few facts a reader looks for first, in one box; facts without a value are left out. */
export function FactBox({ facts }: { facts: readonly (Fact | null | false | undefined)[] }): ReactElement | null {
  const shown = facts.filter((fact): fact is Fact => !!fact && fact.value !== null && fact.value !== undefined && fact.value !== '');
  if (shown.length === 0) return null;
  return (
    <dl className="fact-box">
      {shown.map(({ term, value, remark }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value}
            {remark && <small>{remark}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Terms and what is said of them, one under another. */
export function FactList({ facts }: { facts: readonly (Fact | null | false | undefined)[] }): ReactElement | null {
  const shown = facts.filter((fact): fact is Fact => !!fact && fact.value !== null && fact.value !== undefined && fact.value !== '');
  if (shown.length === 0) return null;
  return (
    <dl className="fact-list">
      {shown.map(({ term, value, remark }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value}
            {remark && <small>{remark}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
