import '../../parts/choices.css';
import '../../parts/links/links.css';
import './paths.css';
import type { ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { useSearchState } from '../../app/search-state.ts';
import { FrameDocument } from '../../app/shell.query.ts';
import type { EntityRefFragment } from '../../generated/graphql.ts';
import { Ends } from '../../parts/find/ends.tsx';
import { PageHead } from '../../parts/page.tsx';
import { SavedViews } from '../../parts/saved/saved-views.tsx';
import { Empty, ErrorState, Loading, StaleNote } from '../../parts/states.tsx';
import { readAsked, STEPS, writeAsked, type Asked } from './asked.ts';
import { Examples } from './examples.tsx';
import { Found } from './found.tsx';
import { Limits } from './limits.tsx';
import { limitWords } from './limit-words.ts';
import { EndsDocument, PathsDocument } from './query.ts';

/** How two things are joined: the shortest ways from one to the other, in words, as a table and as a picture. */
export default function PathsPage(): ReactElement {
  const [search, set] = useSearchState();
  const asked = readAsked(search);
  const { from, to } = asked;
  const ask = (patch: Partial<Asked>): void => set(writeAsked(patch));
  // Other ends have other paths: how many were shown, and which thing was lit, were choices about the ones before.
  const another = (ends: Pick<Asked, 'from'> | Pick<Asked, 'to'> | Pick<Asked, 'from' | 'to'>): void =>
    set({ ...writeAsked(ends), many: undefined, through: undefined });
  const ids = [from, to].filter((id) => id !== null);
  const names = useAnswer(EndsDocument, { ids }, { skip: ids.length === 0 });
  const named = (id: string): EntityRefFragment | null | undefined => {
    if (names.error || !names.data || names.stale) return undefined;
    const found = names.data.nodes[ids.indexOf(id)];
    return found && 'title' in found ? found : null;
  };
  const [start, end] = [from === null ? null : named(from), to === null ? null : named(to)];
  const title = start && end ? `Paths from ${start.label} to ${end.label}` : 'Paths';
  return (
    <div className="wrap paths">
      <PageHead
        title={title}
        lede="How one thing is joined to another: the shortest ways along the links of the data, each step with what it rests on."
      />
      <Ends
        from={from}
        to={to}
        named={named}
        onFrom={(id) => another({ from: id })}
        onTo={(id) => another({ to: id })}
        onSwap={() => another({ from: to, to: from })}
      />
      <Limits most={asked.most} kinds={asked.kinds} onMost={(most) => ask({ most })} onKinds={(kinds) => ask({ kinds })} />
      {from === null && to === null && <Examples />}
      {names.error && <ErrorState error={names.error} retry={names.retry} />}
      {start && end && <Answer asked={asked} start={start} end={end} ask={ask} />}
    </div>
  );
}

/** The paths between two things that are there. */
function Answer({
  asked,
  start,
  end,
  ask,
}: {
  asked: Asked;
  start: EntityRefFragment;
  end: EntityRefFragment;
  ask: (patch: Partial<Asked>) => void;
}): ReactElement {
  const { most, many, kinds } = asked;
  const same = start.id === end.id;
  const frame = useAnswer(FrameDocument, {});
  const { data, stale, error, retry } = useAnswer(
    PathsDocument,
    { from: start.id, to: end.id, most, limit: many, kinds: kinds.length > 0 ? kinds : null },
    { skip: same, cached: false },
  );
  if (same)
    return (
      <Empty title="Both ends are the same thing">
        <p>Choose another thing for one of them.</p>
      </Empty>
    );
  if (!data || !frame.data) return error ? <ErrorState error={error} retry={retry} /> : <Loading what="Looking for paths" />;
  return (
    <>
      {(stale || error) && <StaleNote error={error} retry={retry} />}
      {data.paths.length === 0 ? (
        <Empty
          title="No path within these limits"
          actions={
            <>
              {most < STEPS.most && (
                <button type="button" className="btn" onClick={() => ask({ most: STEPS.most })}>
                  Allow {STEPS.most} steps
                </button>
              )}
              {kinds.length > 0 && (
                <button type="button" className="btn" onClick={() => ask({ kinds: [] })}>
                  Allow links of any kind
                </button>
              )}
            </>
          }
        >
          <p>
            Nothing joins {start.label} to {end.label} {limitWords(asked)}.
            {most === STEPS.most && kinds.length === 0 && ' In this release they are not joined, or only by a longer way.'}
          </p>
        </Empty>
      ) : (
        <>
          <Found answer={data.paths} asked={asked} start={start} end={end} release={frame.data.release} ask={ask} />
          <SavedViews current={{ title: `Paths from ${start.label} to ${end.label}`, release: frame.data.release.id }} />
        </>
      )}
    </>
  );
}
