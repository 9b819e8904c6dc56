import './start.css';
import type { ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { Finder } from '../../parts/find/finder.tsx';
import { AppLink } from '../../parts/link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { PageHead } from '../../parts/page.tsx';
import { SavedViews } from '../../parts/saved/saved-views.tsx';
import { ErrorState, Loading } from '../../parts/states.tsx';
import { kindWord } from '../../words/kinds.ts';
import { exploreAddress } from '../../app/explore-address.ts';
import { PlacesToBeginDocument } from './start.query.ts';

/** One of each kind that shows what the explorer is for: law, a body, a change, rules that disagree. A test holds that they are in the data. */
export const PLACES_TO_BEGIN = [
  'ukpga/1995/36/section/29',
  'body/care-inspectorate',
  'change/aftercare-for-early-leavers',
  'clash/child-under-16-or-18',
  'asp/2014/8',
];

/** Nothing is open yet: what this page does, a search, and some places to begin. */
export function StartScreen(): ReactElement {
  const { data, error, retry } = useAnswer(PlacesToBeginDocument, { ids: PLACES_TO_BEGIN });
  return (
    <div className="wrap explore-start">
      <PageHead
        title="Explore"
        lede="Put one thing in the middle and walk along what joins it to others: law, bodies, changes, rules that disagree. The picture, the sentences and the table always show the same."
      />
      <Finder label="Begin at a rule, a body or a change" />
      <section aria-labelledby="begin-title">
        <h2 id="begin-title">Or begin here</h2>
        {error && <ErrorState error={error} retry={retry} />}
        {!data && !error && <Loading what="Reading some places to begin" />}
        <ul className="begin">
          {data?.nodes.map(
            (entity) =>
              entity &&
              'title' in entity && (
                <li key={entity.id}>
                  <AppLink href={exploreAddress(entity.id)}>
                    <KindShape
                      kind={entity.kind}
                      instrumentClass={'instrumentClass' in entity ? entity.instrumentClass : null}
                      silent
                      size="1.6rem"
                    />
                    <span>
                      <strong>{entity.label}</strong>
                      <span className="small muted">
                        {kindWord(entity.kind, 'instrumentClass' in entity ? entity.instrumentClass : null)}
                      </span>
                    </span>
                  </AppLink>
                </li>
              ),
          )}
        </ul>
        <p>
          Or ask <AppLink href="/paths">how two things are joined</AppLink>, or <AppLink href="/compare">compare two of them</AppLink>: what
          only one has, what both have, and where they disagree.
        </p>
      </section>
      <SavedViews />
    </div>
  );
}
