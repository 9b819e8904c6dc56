import './compare.css';
import type { ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { useSearchState } from '../../app/search-state.ts';
import { FrameDocument } from '../../app/shell.query.ts';
import type { EntityRefFragment } from '../../generated/graphql.ts';
import { PageHead } from '../../parts/page.tsx';
import { Empty, ErrorState, Loading, StaleNote } from '../../parts/states.tsx';
import { count } from '../../words/plural.ts';
import { readAsked, writeAsked, type Asked } from './asked.ts';
import { Compared } from './compared.tsx';
import { Examples } from './examples.tsx';
import { CompareDocument, SidesDocument } from './query.ts';
import { Sides } from './sides.tsx';

/** Two sides held against each other: what disagrees, what only one has and what both have, in words, as a table and as a picture. */
export default function ComparePage(): ReactElement {
  const [search, set] = useSearchState();
  const asked = readAsked(search);
  const { left, right } = asked;
  const ids = [...left, ...right];
  const names = useAnswer(SidesDocument, { ids }, { skip: ids.length === 0 });
  const named = (id: string): EntityRefFragment | null | undefined => {
    if (names.error || !names.data || names.stale) return undefined;
    const found = names.data.nodes[ids.indexOf(id)];
    return found && 'title' in found ? found : null;
  };
  const known = ids.flatMap((id) => named(id) ?? []);
  const nameOf = ([first = '', ...others]: readonly string[]): string =>
    `${named(first)?.label ?? first}${others.length > 0 ? ` and ${others.length} more` : ''}`;
  const whole = left.length > 0 && right.length > 0 && known.length === ids.length;
  return (
    <div className="wrap compare">
      <PageHead
        title={whole ? `Compare ${nameOf(left)} with ${nameOf(right)}` : 'Compare'}
        lede="Two laws, bodies or changes, or two selections of them: where they disagree, what only one has, and what both have."
      />
      <Sides
        asked={asked}
        named={named}
        onChange={(side, next) => set({ ...writeAsked({ [side]: next }), sort: undefined })}
        onSwap={() => set({ left: right, right: left })}
      />
      {ids.length === 0 && <Examples />}
      {names.error && <ErrorState error={names.error} retry={names.retry} />}
      {whole && <Answer asked={asked} />}
      {!whole && known.length === ids.length && ids.length > 0 && (
        <p className="note compare-next">Choose something for the {left.length === 0 ? 'left' : 'right'} side too.</p>
      )}
    </div>
  );
}

/** The comparison of two sides that are there. */
function Answer({ asked }: { asked: Asked }): ReactElement {
  const { left, right } = asked;
  const same = left.filter((id) => right.includes(id));
  const frame = useAnswer(FrameDocument, {});
  const { data, stale, error, retry } = useAnswer(CompareDocument, { left, right }, { skip: same.length > 0, cached: false });
  if (same.length > 0)
    return (
      <Empty title={`${count(same.length, 'thing')} ${same.length === 1 ? 'stands' : 'stand'} on both sides`}>
        <p>Take it away from one of them: what is compared with itself says nothing.</p>
      </Empty>
    );
  if (!data || !frame.data) return error ? <ErrorState error={error} retry={retry} /> : <Loading what="Comparing" />;
  return (
    <>
      {(stale || error) && <StaleNote error={error} retry={retry} />}
      <Compared comparison={data.compare} release={frame.data.release} />
    </>
  );
}
