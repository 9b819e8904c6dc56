import type { ReactElement } from 'react';
import type { TraceSearch } from '../../app/trace-search.ts';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { Section } from '../../parts/page.tsx';
import { count } from '../../words/plural.ts';
import { BlockerCard, cardKey } from './blocker-card.tsx';

type Trace = TraceAnswerQuery['trace'];

/** Said above rules that do not block: what they do instead. */
function noneBlocks(rules: readonly Trace['blockers'][number][]): string {
  const one = rules.length === 1;
  const does = [
    { kind: 'CONSTRAINS', words: one ? 'narrows it' : 'narrow it' },
    { kind: 'CONFLICTS_WITH', words: one ? 'pulls the other way' : 'pull the other way' },
    { kind: 'REQUIRES_AMENDMENT', words: 'must be edited with it' },
  ]
    .flatMap(({ kind, words }) => (rules.some(({ bearing }) => bearing === kind) ? [words] : []))
    .join(', or ');
  return `No rule blocks it. ${one ? 'This rule' : 'These rules'} ${does}.`;
}

/** The rules that stand against the change: the hardest open, the others folded; then those that do not bind on this date. */
export function Against({
  trace,
  against,
  search,
  set,
  later,
}: {
  trace: Trace;
  against: Trace['blockers'];
  search: TraceSearch;
  set: (change: Partial<TraceSearch>, replace?: boolean) => void;
  /** Whether folded cards may be filled. */
  later: boolean;
}): ReactElement {
  const { blockers, notBinding } = trace;
  const first = against[0];
  const open = new Set(search.open ?? (first ? [cardKey(first)] : []));
  const toggle = (key: string): void => {
    const next = new Set([...open].filter((one) => one !== 'none'));
    if (!next.delete(key)) next.add(key);
    set({ open: next.size > 0 ? [...next] : ['none'] }, true);
  };
  const card =
    (binds: boolean) =>
    (blocker: Trace['blockers'][number]): ReactElement => (
      <BlockerCard
        key={blocker.relation.id}
        blocker={blocker}
        binds={binds}
        filled={later}
        open={open.has(cardKey(blocker))}
        onToggle={() => toggle(cardKey(blocker))}
      />
    );
  const allOpen = against.every((blocker) => open.has(cardKey(blocker)));
  return (
    <>
      <Section
        id="against"
        title="What stands in the way"
        count={against.length > 0 ? (against.length === 1 ? '1 rule' : `${count(against.length, 'rule')}, hardest first`) : null}
        lede={
          against.length > 0
            ? `What each rule does to this change is our judgement on the text. It is not legal advice.${asReadThen(trace)}`
            : trace.officialOnly
              ? 'With official facts only, no rule is shown to stand in the way. The verdict above is that of all facts.'
              : 'No rule blocks or narrows this change. What people say stands in the way in practice is below.'
        }
      >
        {blockers.length === 0 && against.length > 0 && <p className="none-blocks">{noneBlocks(against)}</p>}
        {against.length > 1 && (
          <p className="against-tools">
            <button type="button" className="btn sm" onClick={() => set({ open: allOpen ? ['none'] : against.map(cardKey) }, true)}>
              {allOpen ? 'Fold all' : 'Open all'}
            </button>
          </p>
        )}
        <ol className="blocks">{against.map(card(true))}</ol>
      </Section>
      {notBinding.length > 0 && (
        <Section
          id="not-binding"
          title="Not binding on this date"
          count={count(notBinding.length, 'rule')}
          lede="Rules that stood or will stand against it, and do not bind on this date."
        >
          <ol className="blocks">{notBinding.map(card(false))}</ol>
        </Section>
      )}
    </>
  );
}

/** Reasons and levers are remarks on the law as it was read; an answer worked out for another moment says so. */
const asReadThen = ({ verdictFrom, release }: Trace): string =>
  verdictFrom === 'DERIVED' ? ` Why each matters and what would lift it is told as the law was read in ${release.lawAsRead}.` : '';
