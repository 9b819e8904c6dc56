import '../overview/charts/charts.css';
import '../levers/levers.css';
import './lever-set.css';
import { useMemo, type ReactElement } from 'react';
import type { Search } from '../../app/address.ts';
import { useAnswer } from '../../app/answer.ts';
import { useSearchState } from '../../app/search-state.ts';
import { AppLink } from '../../parts/link.tsx';
import { PageHead } from '../../parts/page.tsx';
import { Empty, ErrorState, Loading, StaleNote } from '../../parts/states.tsx';
import { Options } from '../levers/options.tsx';
import { readAsked, variablesOf, writeWeights } from './asked.ts';
import { Choose } from './choose.tsx';
import { FoundSet } from './found.tsx';
import { LeftOut } from './left-out.tsx';
import { LeverSetChangesDocument, LeverSetDocument } from './query.ts';
import { Weights } from './weights.tsx';

/** The fewest and lightest levers that free a group of changes, with what is settled, left out or kept as it is. */
export default function LeverSetPage(): ReactElement {
  const [search, set] = useSearchState();
  const asked = readAsked(search);
  /** What was pressed may be gone with the next answer: the focus goes to what that says. */
  const act = (patch: Search): void => {
    set(patch);
    document.getElementById('set-said')?.focus();
  };
  const choice = useAnswer(LeverSetChangesDocument, {});
  // A change that is no longer there is told in the list, and is no reason to leave the others without an answer.
  const there = new Set(choice.data?.changes.nodes.map(({ id }) => id));
  const changes = choice.data ? asked.changes.filter((id) => there.has(id)) : asked.changes;
  const none = changes.length === 0;
  const { data, stale, error, retry } = useAnswer(LeverSetDocument, variablesOf({ ...asked, changes }), { skip: none, cached: false });
  const titles = useMemo(() => {
    const found = data?.smallestLeverSet;
    return new Map(
      [...(found?.levers ?? []), ...(found?.leftOut ?? []), ...(found?.alternatives ?? []).flatMap(({ levers }) => levers)].map(
        ({ key, title }) => [key, title],
      ),
    );
  }, [data]);
  return (
    <div className="wrap lever-set">
      <PageHead
        eyebrow={<AppLink href="/levers">What to change first</AppLink>}
        title="The smallest set of levers"
        lede="Choose changes, and get the fewest and lightest levers that lift every rule against them, with other sets as good, and what would stand all the same."
      />
      {choice.error && <ErrorState error={choice.error} retry={choice.retry} />}
      {choice.data && <Choose all={choice.data.changes.nodes} chosen={asked.changes} onChange={(change) => set({ change })} />}
      <Options asked={asked} lawAsRead={choice.data?.release.lawAsRead} set={set} />
      <Weights
        lightest={asked.lightest}
        weights={asked.weights}
        onLightest={(lightest) => set({ aim: lightest ? 'lightest' : undefined })}
        onWeights={(weights) => set({ weight: writeWeights(weights) })}
      />
      <LeftOut asked={asked} titles={titles} unknown={data?.smallestLeverSet.unknown ?? []} set={act} />
      {none ? (
        <Empty title="No change is chosen yet">
          <p>Add a change above, or all that bear on a foundation.</p>
        </Empty>
      ) : data && choice.data ? (
        <>
          {(stale || error) && <StaleNote error={error} retry={retry} />}
          <FoundSet found={data.smallestLeverSet} asked={asked} release={choice.data.release} set={act} />
        </>
      ) : error ? (
        <ErrorState error={error} retry={retry} />
      ) : (
        <Loading what="Looking for the smallest set" />
      )}
      <p className="note levers-note">
        A lever here is one power in one pair of hands. Whether it lifts a rule is often our judgement; each shows what it rests on. It is
        not legal advice.
      </p>
    </div>
  );
}
