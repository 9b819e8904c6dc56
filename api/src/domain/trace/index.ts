/** What stands in the way of a change, what would lift it, and who holds it. */
import type { ChangeNode, Edge } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { Facts } from '../read/facts.ts';
import { dayOf, isAsRead } from '../time/moment.ts';
import { CONFIDENCE_WORDS, VERDICT_HEADINGS } from '../words/codes.ts';
import { dateWords } from '../words/dates.ts';
import { capital, clause, numberWord, sentence } from '../words/lists.ts';
import { Names } from '../words/names.ts';
import { prose } from '../words/prose.ts';
import { rulesAgainst } from './blockers.ts';
import type { Against } from './blockers.ts';
import { dependenciesOf } from './dependencies.ts';
import { clashesOf, helpersOf } from './helpers.ts';
import { isOfficial } from './official.ts';
import { lawsOf } from './laws.ts';
import { pictureOf } from './picture.ts';
import { readTrace } from './read.ts';
import { roomOf, tellRoom } from './room.ts';
import { sentenceOf } from './sentence.ts';
import { textOf } from './text.ts';
import type { Trace, TraceRequest } from './types.ts';
import { barriersOf, voicesOf } from './voices.ts';
import { verdictFor } from './verdict-for.ts';
import type { VerdictOnDate } from './verdict-for.ts';
import { weakestLink } from './weakest.ts';

export type { AsAt, Trace, TraceRequest } from './types.ts';

/**
 * Traces one change at one moment. Nothing is capped: what the picture folds and what "official only" hides is counted in the answer.
 * Throws ChangeNotFoundError, with the nearest ids, where no change has the id or alias. `facts` then holds all that was read for it.
 */
export async function trace(store: GraphStore, request: TraceRequest, facts: Facts = new Facts()): Promise<Trace> {
  const [change, release] = await Promise.all([readTrace(store, request.change, facts), store.release()]);
  const { asAt, officialOnly, today } = request;
  const found = verdictFor(facts, change, asAt, today);
  const { position } = found;
  const against = rulesAgainst(position, officialOnly);
  const binding = [...against.blockers, ...against.constraints];
  const delivers = helpersOf(position, 'DELIVERS', officialOnly);
  const toldRoom = roomOf(position, binding, officialOnly);
  const room = tellRoom(facts, toldRoom);
  const barriers = barriersOf(facts, change, dayOf(position.moment));

  const { supports, contradicts } = change.practice;
  const links = linksOf(found, against);
  const shown = officialOnly ? links.filter(isOfficial) : links;
  const picture = pictureOf({ position, told: binding, delivers, room, officialOnly });
  // What many do not ask for is worked out when it is: a quarter of the time of an answer and more.
  const laws = once(() => lawsOf(position, [...shown, ...picture.relations]));
  const text = once(() => textOf({ trace: answer, against, room: toldRoom, position, verdictHow: howJudged(answer, found, facts) }));

  const answer: Trace = {
    change,
    asAt,
    officialOnly,
    release,
    verdict: found.verdict,
    verdictFrom: found.from,
    verdictNote: verdictNote(facts, change, found),
    derivedVerdict: found.derived.verdict,
    derivedBecause: sentence(asSubject(found.derived.because(new Names(facts)))),
    sentence: sentenceOf(position, found.verdict, barriers.filter(({ isLater }) => !isLater).length),
    blockers: against.blockers.map(({ blocker }) => blocker),
    constraints: against.constraints.map(({ blocker }) => blocker),
    notBinding: against.notBinding.map(({ blocker }) => blocker),
    enables: helpersOf(position, 'ENABLES', officialOnly),
    delivers,
    duplicates: helpersOf(position, 'DUPLICATES', officialOnly),
    clashes: clashesOf(position, officialOnly),
    room,
    barriers: officialOnly ? [] : barriers,
    supports: officialOnly ? [] : voicesOf(facts, supports),
    contradicts: officialOnly ? [] : voicesOf(facts, contradicts),
    noBarriersBecause: change.practice.noneBecause,
    dependsOn: dependenciesOf(facts, change, asAt, today).filter(({ relation }) => !officialOnly || isOfficial(relation)),
    weakestLink: weakestOf(
      against,
      delivers.map(({ relation }) => relation),
    ),
    picture,
    get laws() {
      return laws();
    },
    get text() {
      return text();
    },
    voicesHidden: officialOnly ? barriers.length + supports.length + contradicts.length : 0,
    links: countLinks(officialOnly ? linksOf(found, rulesAgainst(position, false)) : links, officialOnly),
  };
  return answer;
}

/** Makes a thing when it is first asked for, and once. */
function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** "is blocked by ..." begins without a subject; the others are whole clauses. */
const asSubject = (because: string): string => (/^(is|was|would be) /.test(because) ? `it ${because}` : because);

function verdictNote(facts: Facts, change: ChangeNode, { from, position }: VerdictOnDate): string | null {
  const read = `The law was last read in ${dateWords(change.assessment.lawAsRead)}.`;
  if (from === 'JUDGEMENT') return `${sentence(prose(change.assessment.note, facts))} ${read}`;
  const unsure = [...position.blocks, ...position.narrowing].filter(({ binds }) => binds.holds === null).length;
  if (unsure > 0)
    return `Whether ${unsure === 1 ? 'one rule binds' : `${numberWord(unsure)} rules bind`} at this date is not known; ${unsure === 1 ? 'it is' : 'they are'} taken to bind.`;
  return isAsRead(position.moment) ? read : null;
}

/** How the verdict was come by, and whether the rules alone agree with it. */
function howJudged(answer: Omit<Trace, 'text'>, { from, derived }: VerdictOnDate, facts: Facts): string[] {
  const { assessment } = answer.change;
  const because = clause(asSubject(derived.because(new Names(facts))));
  if (from === 'DERIVED') {
    return [
      `This verdict is worked out from the rules, their phases and the dates in the data; nobody has reviewed it for this moment. ${sentence(because)}`,
    ];
  }
  const judged = `We judged this on ${dateWords(assessment.asOf)}, with ${CONFIDENCE_WORDS[assessment.confidence]} confidence, on the law as read in ${dateWords(assessment.lawAsRead)}. ${sentence(prose(assessment.note, facts))}`;
  return derived.verdict === answer.verdict
    ? [judged, 'The rules alone give the same verdict.']
    : [
        judged,
        `The rules alone would give another verdict, “${capital(VERDICT_HEADINGS[derived.verdict])}”: ${because}. The reviewed judgement stands.`,
      ];
}

/** The least sure link of all chains shown, of what blocks and of what narrows; failing that, of what delivers. */
function weakestOf({ blockers, constraints }: Against, delivering: readonly Edge[]): Edge | null {
  const links = (told: Against['blockers']) => told.map(({ blocker }) => blocker.weakestLink);
  return weakestLink([...links(blockers), ...links(constraints)]) ?? weakestLink(delivering);
}

/** Every edge the answer rests on, each once. */
function linksOf({ position }: VerdictOnDate, { blockers, constraints, notBinding }: Against): Edge[] {
  const { facts, change } = position;
  const chains = [...blockers, ...constraints, ...notBinding]
    .flatMap(({ steps }) => steps.map(({ relation }) => relation))
    .filter((edge) => edge !== null);
  const tied = [
    ...facts.edgesTo(change.id, 'ENABLES', 'DELIVERS', 'DUPLICATES', 'LEADS', 'CONFLICTS_WITH'),
    ...facts.edgesFrom(change.id, 'DEPENDS_ON'),
  ];
  const clashes = clashesOf(position, false).map(({ relation }) => relation);
  return [...new Map([...chains, ...tied, ...clashes].map((edge) => [edge.id, edge])).values()];
}

function countLinks(links: readonly Edge[], officialOnly: boolean): Trace['links'] {
  const official = links.filter(isOfficial).length;
  return { shown: officialOnly ? official : links.length, inAll: links.length, official };
}
