import { useMemo, useState } from 'react';
import { useAnswer, type Answer } from '../../app/answer.ts';
import type { TraceAnswerQuery, TraceLinksQuery, TraceTimesQuery } from '../../generated/graphql.ts';
import type { Verdict } from '@rules/schema';
import { inputOf, type Moment } from '../../parts/as-at/as-at.ts';
import { TraceLinks, TraceTimes } from './links.query.ts';
import { TraceAnswer } from './query.ts';
import { eventsOf, ribbon, type RibbonStop } from './ribbon.ts';

export interface TraceData {
  answer: Answer<TraceAnswerQuery>;
  links: Answer<TraceLinksQuery>;
  stops: RibbonStop[];
  /** The moment of the answer on screen: while a new one is on its way, that of the one before. */
  shown: Moment;
}

/** The answer first; every link and the verdict through time when it is on screen. Its retry asks again for all that failed. */
export function useTrace(id: string, moment: Moment, officialOnly: boolean): TraceData {
  const asked = { change: id, asAt: inputOf(moment), officialOnly };
  const answer = useAnswer(TraceAnswer, asked, { cached: false });
  const trace = answer.data?.trace;
  const shown = useShown(moment, answer.stale);
  const links = useAnswer(TraceLinks, asked, { skip: !trace, cached: false });
  const events = useMemo(() => eventsOf(trace?.helpers ?? []), [trace]);
  const [d1, d2, d3, d4] = events.map(({ date }) => date);
  const times = useAnswer(
    TraceTimes,
    {
      change: id,
      d1: d1 ?? null,
      d2: d2 ?? null,
      d3: d3 ?? null,
      d4: d4 ?? null,
      n1: !!d1,
      n2: !!d2,
      n3: !!d3,
      n4: !!d4,
    },
    { skip: !trace, cached: false },
  );
  const stops = useMemo(() => (trace && times.data ? stopsOf(times.data, events, shown, trace) : []), [trace, times.data, events, shown]);
  const retry = (): void => {
    for (const part of [answer, links, times]) if (part.error) part.retry();
  };
  return { answer: { ...answer, retry }, links, stops, shown };
}

/** While an answer is stale, the moment of the last one that was not. */
function useShown(moment: Moment, stale: boolean): Moment {
  const [last, setLast] = useState(moment);
  if (!stale && last !== moment) setLast(moment);
  return stale ? last : moment;
}

function stopsOf(
  times: TraceTimesQuery,
  events: ReturnType<typeof eventsOf>,
  moment: Moment,
  trace: TraceAnswerQuery['trace'],
): RibbonStop[] {
  const at = new Map<string, Verdict>(
    [times.e1, times.e2, times.e3, times.e4].flatMap((time) => (time ? [[time.asAt, time.verdict] as const] : [])),
  );
  return ribbon(times, at, events, moment, trace);
}
