import './charts.css';
import type { ReactElement } from 'react';
import { oneOf, type Search } from '../../../app/address.ts';
import { useAnswer } from '../../../app/answer.ts';
import { Section } from '../../../parts/page.tsx';
import { ErrorState, Loading } from '../../../parts/states.tsx';
import { OverviewChartsDocument } from '../query.ts';
import type { System } from '../system.ts';
import { AgesChart } from './ages.tsx';
import { DutiesChart } from './duties.tsx';
import { FoundationsChart } from './foundations.tsx';
import { StartedChart } from './started.tsx';

/** Charts, each with its figures as a table. The first is drawn from what the page has; the others ask once more. */
export function Charts({ system, search, set }: { system: System; search: Search; set: (patch: Search) => void }): ReactElement {
  const { data, error, retry } = useAnswer(OverviewChartsDocument, {}, { cached: false });
  const effect = oneOf(search.effect) ?? 'duty';
  const age = Number(oneOf(search.age) ?? Number.NaN);
  return (
    <Section id="charts" title="Charts" lede="Four questions that are quicker to see than to read. Each has its figures beside it.">
      <DutiesChart system={system} effect={effect === 'all' ? '' : effect} roles={search.roles === 'yes'} onChange={set} />
      {data ? (
        <>
          <FoundationsChart foundations={data.overview.foundations} />
          <AgesChart
            ages={data.overview.ages}
            age={Number.isInteger(age) ? age : null}
            onAge={(next) => set({ age: next === null ? undefined : String(next) })}
          />
          <StartedChart started={data.overview.started} system={system} />
        </>
      ) : error ? (
        <ErrorState error={error} retry={retry} />
      ) : (
        <Loading what="Counting what the charts draw" />
      )}
    </Section>
  );
}
