import './home.css';
import type { ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { SearchBox } from '../../app/search-box.tsx';
import { searchAddress } from '../../app/search-field.ts';
import type { HomeQuery } from '../../generated/graphql.ts';
import { AppLink } from '../../parts/link.tsx';
import { VerdictMark } from '../../parts/marks.tsx';
import { PageHead, Section } from '../../parts/page.tsx';
import { RulesMarks } from '../../parts/rules-marks.tsx';
import { ErrorState, Loading } from '../../parts/states.tsx';
import { Tag } from '../../parts/tags.tsx';
import { listWords } from '../../words/plural.ts';
import { VERDICTS, verdictText } from '../../words/verdict.ts';
import { Doors } from './doors.tsx';
import { someOfEach } from './examples.ts';
import { FeaturedAnswer } from './featured.tsx';
import { HomeDocument } from './query.ts';

/** Things to try, as a newcomer would type them. */
const TRIES = ['aftercare', 'Children (Scotland) Act 1995', 'section 29', 'Care Inspectorate', 'looked after'];

/** The start page: the question, search, three ways in, one answer in short, and the honest numbers. */
export default function HomePage(): ReactElement {
  const { data, loading, error, retry } = useAnswer(HomeDocument, {});
  const changes = data && countsOf(data).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="wrap">
      <div className="hero">
        <div className="hero-ask">
          <PageHead
            title="Which rules stand in the way, and who can move them?"
            documentTitle="Which rules stand in the way"
            lede="Rules Explorer connects the law behind Scotland’s care system to the duties it makes, the bodies that carry them, and the changes the Promise asks for. Ask it what blocks a change. The answer comes in words first, with evidence for every step."
          />
          <SearchBox big placeholder="Change, rule, body or word" hotkey />
          <p className="tries">
            <span>Try</span>
            {TRIES.map((text) => (
              <AppLink key={text} href={searchAddress(text)}>
                {text}
              </AppLink>
            ))}
          </p>
        </div>
        <div className="hero-answer">
          {data?.featured && 'trace' in data.featured && <FeaturedAnswer change={data.featured} />}
          {loading && !data && <Loading what="Reading an answer" />}
        </div>
      </div>
      <Doors changes={changes ?? null} instruments={data?.instruments.totalCount ?? null} />
      {error && <ErrorState error={error} retry={retry} />}
      {data && (
        <>
          <Start data={data} />
          <Counted data={data} />
        </>
      )}
    </div>
  );
}

/** How many changes have each verdict, hardest first. */
function countsOf({ changeFacets }: HomeQuery): { verdict: (typeof VERDICTS)[number]; count: number }[] {
  const values = changeFacets.find(({ field }) => field === 'verdict')?.values ?? [];
  return VERDICTS.map((verdict) => ({ verdict, count: values.find(({ value }) => value === verdict)?.count ?? 0 }));
}

function Start({ data }: { data: HomeQuery }): ReactElement {
  const counts = countsOf(data);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const shown = someOfEach(data.changes.nodes, 2);
  return (
    <Section
      id="start"
      title="Start from a change"
      count={`${shown.length} of ${all}, all kinds of answer`}
      lede={`Each is something the Promise or its plans ask for. The mark says what the law does to it today, on the law as read in ${data.release.lawAsRead}.`}
    >
      <ul className="start-counts">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <AppLink className={`v-${verdictText(verdict).tone}`} href={`/changes?verdict=${verdict}`}>
              <b>{count}</b> {verdictText(verdict).short}
            </AppLink>
          </li>
        ))}
      </ul>
      <ul className="start-list">
        {shown.map(({ id, title, address, verdict, verdictNote, foundations }) => (
          <li key={id} className={`v-${verdictText(verdict).tone}`}>
            <VerdictMark verdict={verdict} />
            <AppLink className="start-title" href={address}>
              {title}
            </AppLink>
            <p className="start-verdict">
              {verdictText(verdict).short}
              <span>{verdictNote}</span>
            </p>
            <p className="start-foundations">{listWords(foundations.map(({ foundation }) => foundation.title))}</p>
          </li>
        ))}
      </ul>
      <p className="start-all">
        <AppLink href="/changes">All {all} changes</AppLink>
      </p>
    </Section>
  );
}

function Counted({
  data: {
    theRules: { headline, confirmed, reconstructed },
    instruments,
  },
}: {
  data: HomeQuery;
}): ReactElement {
  return (
    <Section
      id="counted"
      title="The Rules, counted"
      lede={`In February 2020 the Independent Care Review counted the law the care system rests on: ${headline.primary} primary Acts, ${headline.secondary} secondary instruments and ${headline.conventions} conventions, across ${headline.policyAreasStraddled} of ${headline.policyAreasInAll} policy areas. The counts are the Review’s own. The list behind them was not found.`}
    >
      <p className="counted-sure">
        <Tag dashed>{`${reconstructed} of ${instruments.totalCount} reconstructed`}</Tag> {confirmed} are confirmed by a summary of The
        Rules. {reconstructed} are our reasoned reconstruction.
      </p>
      <RulesMarks marks={instruments.nodes} />
      <p className="start-all">
        <AppLink href="/rules">The list as a table</AppLink>
      </p>
    </Section>
  );
}
