import type { ReactElement } from 'react';
import { oneOf } from '../../app/address.ts';
import { useSearchState } from '../../app/search-state.ts';
import { useMedia } from '../../app/use-media.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Section } from '../../parts/page.tsx';
import { TakeAway } from '../../parts/take-away/take-away.tsx';
import { capital, count } from '../../words/plural.ts';
import { Fold } from '../entity/fold.tsx';
import { ViewSwitch } from '../trace/view-switch.tsx';
import type { Comparison } from './comparison.ts';
import { Disagreements } from './disagreements.tsx';
import { FactsTable } from './facts-table.tsx';
import { Groups } from './groups.tsx';
import { LinkList } from './link-list.tsx';
import { graphOf } from './picture-graph.ts';
import { ComparedPicture, MOST } from './picture.tsx';
import { ComparedTable, rowsOf } from './table.tsx';

const FORMS = ['words', 'table', 'picture'] as const;
/** On a phone each row is a card, and a comparison has hundreds. */
const CARDS_AT_FIRST = 12;
/** More links than these between the sides are folded. */
const OPEN_TIES = 4;

/** The comparison, in words and side by side, as a table and as a picture; on a phone one of these at a time. */
export function Compared({ comparison, release }: { comparison: Comparison; release: { id: string; licence: string } }): ReactElement {
  const [search, set] = useSearchState();
  const narrow = useMedia('(max-width: 640px)');
  const form = FORMS.find((one) => one === oneOf(search.view)) ?? 'words';
  const rows = rowsOf(comparison);
  const table = <ComparedTable comparison={comparison} rows={rows} release={release} atFirst={narrow ? CARDS_AT_FIRST : undefined} />;
  const { left, right } = comparison;
  return (
    <>
      <div className="btn-row compare-take">
        <CopyButton text={() => location.href} label="Copy link" icon="share" className="btn sm" />
        <TakeAway
          className="btn sm"
          what={{
            name: `comparison-${left.entities[0]?.id ?? ''}-and-${right.entities[0]?.id ?? ''}`,
            title: `${capital(left.name)} compared with ${right.name}`,
            holds: [`The answer rests on ${count(comparison.linkCount, 'link')}.`],
            draw: async () => (await import('../../picture/paper/draw-graph.ts')).drawGraph(graphOf(comparison).graph, MOST),
          }}
        />
      </div>
      {narrow && (
        <div className="compare-switch">
          <ViewSwitch view={form} onChange={(next) => set({ view: next === 'words' ? undefined : next })} />
        </div>
      )}
      {(!narrow || form === 'words') && <Words comparison={comparison} />}
      {(!narrow || form === 'table') && (
        <Section id="table" title="The same as a table" count={count(rows.length, 'row')}>
          {narrow ? (
            table
          ) : (
            <Fold className="compare-table" onPaper={false} summary={`Show the table of ${count(rows.length, 'row')}, to sort and to save`}>
              {() => table}
            </Fold>
          )}
        </Section>
      )}
      {(!narrow || form === 'picture') && <ComparedPicture comparison={comparison} />}
    </>
  );
}

function Words({ comparison }: { comparison: Comparison }): ReactElement {
  const { text, ties, groups, linkCount, facts } = comparison;
  return (
    <>
      <Section id="words" title="In words" count={count(linkCount, 'link')}>
        <div className="compare-text">
          {text.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div className="btn-row">
          <CopyButton text={text} label="Copy the text" className="btn sm" />
        </div>
      </Section>
      {facts.length > 0 && (
        <Section id="facts" title="Beside each other">
          <FactsTable comparison={comparison} />
        </Section>
      )}
      <Disagreements comparison={comparison} />
      {ties.length > 0 && (
        <Section
          id="ties"
          title="Links from one to the other"
          count={ties.length}
          lede="What leads from one side straight to the other. It stands in none of the lists below."
        >
          <LinkList links={ties.slice(0, OPEN_TIES)} />
          {ties.length > OPEN_TIES && (
            <Fold className="compare-more" summary={`Show ${count(ties.length - OPEN_TIES, 'more link')}`}>
              {() => <LinkList links={ties.slice(OPEN_TIES)} />}
            </Fold>
          )}
        </Section>
      )}
      <Section
        id="groups"
        title="Side by side"
        count={count(groups.length, 'kind of link', 'kinds of link')}
        lede="What each side is tied to, kind by kind. Each thing opens to the links that put it there, with what they rest on."
      >
        <Groups comparison={comparison} />
      </Section>
    </>
  );
}
