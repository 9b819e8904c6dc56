/** The trace of a change, as its page shows it: every link that the answer stands on, and what they join. */
import type { CalendarDate, Edge } from '@rules/schema';
import { ChangeNotFoundError } from '../../domain/errors.ts';
import { trace as traceOf } from '../../domain/trace/index.ts';
import type { Trace } from '../../domain/trace/types.ts';
import { notFound } from '../../graphql/errors.ts';
import type { GraphStore } from '../../store/port.ts';
import { factsFor } from '../read.ts';
import type { Subject } from '../subject.ts';
import { dayWords, readMoment } from './moment.ts';

/** Every link of the answer, each once: those the words tell of, then those the picture adds. */
function everyLink({ blockers, constraints, notBinding, delivers, enables, duplicates, clashes, dependsOn, picture }: Trace): Edge[] {
  const standing = [...blockers, ...constraints, ...notBinding];
  const links = [
    ...standing.map(({ relation }) => relation),
    ...standing.flatMap(({ chain }) => chain.flatMap(({ relation }) => relation ?? [])),
    ...[...delivers, ...enables, ...duplicates, ...clashes, ...dependsOn].map(({ relation }) => relation),
    ...picture.relations,
  ];
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

export async function trace(store: GraphStore, change: string, params: URLSearchParams, today: CalendarDate): Promise<Subject> {
  const asAt = readMoment(params.get('asAt'), today);
  const officialOnly = params.get('official') === '1';
  const answer = await traceOf(store, { change, asAt, officialOnly, today }).catch((error: unknown) => {
    throw error instanceof ChangeNotFoundError ? notFound(change, 'change', error.nearest) : error;
  });
  const links = everyLink(answer);
  const ids = [
    ...new Set([answer.change.id, ...answer.picture.entities.map(({ id }) => id), ...links.flatMap(({ from, to }) => [from, to])]),
  ];
  const things = (await store.nodes(ids)).filter((node) => node !== null);
  const facts = await factsFor(store, things, links);
  const binds = new Map([...answer.blockers, ...answer.constraints, ...answer.notBinding].map((one) => [one.relation.id, one.bindsOnDate]));
  const helping = new Map([...answer.delivers, ...answer.enables, ...answer.duplicates].map((one) => [one.relation.id, one.inForceOnDate]));
  const positions = new Map(answer.laws.map(({ law, inForceOnDate }) => [law.id, inForceOnDate]));
  const search = new URLSearchParams([...params].filter(([name]) => name === 'asAt' || name === 'official')).toString();
  const { release } = answer;
  return {
    name: `trace-${answer.change.id.replace('change/', '')}-${asAt.mode === 'WHEN_COMMENCED' ? 'commenced' : `as-at-${asAt.date}`}`,
    title: `What stands in the way of “${answer.change.title}”`,
    address: `/${answer.change.id}${search && `?${search}`}`,
    moment: `${dayWords(asAt)}, read in ${release.lawAsRead}`,
    things,
    links,
    holds: ({ id, from }) => {
      if (binds.has(id)) return binds.get(id) ?? null;
      if (helping.has(id)) return helping.get(id) ?? null;
      return positions.get(from) ?? null;
    },
    remarks: [
      answer.sentence,
      ...(officialOnly
        ? [`Official facts only: ${answer.links.inAll - answer.links.shown} of ${answer.links.inAll} links of the answer are hidden.`]
        : []),
    ],
    release,
    facts,
  };
}
