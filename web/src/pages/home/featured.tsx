import type { ReactElement } from 'react';
import type { FeaturedFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { LinkMark, VerdictMark } from '../../parts/marks.tsx';
import { confidenceWords } from '../../words/evidence.ts';
import { leverWords } from '../../words/levers.ts';
import { countWords } from '../../words/plural.ts';
import { verdictSentence, verdictText } from '../../words/verdict.ts';

/** One answer in short, from its real trace: the verdict, the hardest rule, what would ease it and what would lift it, and how sure that is. */
export function FeaturedAnswer({ change: { title, address, trace } }: { change: FeaturedFragment }): ReactElement {
  const [hardest] = trace.blockers;
  const easing = hardest?.levers.find(({ lifts }) => lifts === 'PARTLY');
  const lifting = hardest?.levers.find(({ lifts }) => lifts === 'FULL');
  return (
    <section className={`answer v-${verdictText(trace.verdict).tone}`} aria-labelledby="featured-title">
      <p className="answer-kicker">An answer, in short</p>
      <h2 id="featured-title" className="answer-title">
        <AppLink href={address}>{title}</AppLink>
      </h2>
      <p className="answer-verdict">
        <VerdictMark verdict={trace.verdict} size="2.25rem" />
        <b>{verdictSentence(trace.verdict, trace.blockers.length)}</b>
      </p>
      {hardest && (
        <dl className="answer-steps">
          <dt>
            <LinkMark kind="BLOCKS" /> {countWords(trace.blockers.length, 'rule')} {trace.blockers.length === 1 ? 'blocks' : 'block'} it
            {trace.blockers.length > 1 && ', the hardest'}
          </dt>
          <dd>
            <EntityLink entity={hardest.rule} full />
          </dd>
          {easing && (
            <>
              <dt>The lightest thing that would ease it</dt>
              <dd>
                {leverWords(easing.type)}
                {easing.holder && (
                  <>
                    , held by <EntityLink entity={easing.holder} />
                  </>
                )}
              </dd>
            </>
          )}
          {lifting && (
            <>
              <dt>The lightest thing that would lift it</dt>
              <dd>
                {leverWords(lifting.type)}
                {lifting.holder && (
                  <>
                    , held by <EntityLink entity={lifting.holder} />
                  </>
                )}
              </dd>
            </>
          )}
        </dl>
      )}
      <p className="answer-sure">
        {trace.links.inAll} links, {trace.links.official} of them read in an official or parsed text.
        {trace.weakestLink && ` The weakest link has ${confidenceWords(trace.weakestLink.confidence)}.`}
      </p>
      <p className="answer-more">
        <AppLink href={address}>See the whole answer</AppLink>
      </p>
    </section>
  );
}
