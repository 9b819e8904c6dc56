/** The whole answer as numbered plain text: for reading aloud, for print, for a reader without pictures. */
import { BARRIER_WORDS, be, STATUS_WORDS, VERDICT_WORDS } from '../words/codes.ts';
import type { Tense } from '../words/codes.ts';
import { citeInstrument, citeProvision } from '../words/citation.ts';
import { dateWords } from '../words/dates.ts';
import { capital, counted, numberWord, quoted, sentence } from '../words/lists.ts';
import { isPluralLaw, Names } from '../words/names.ts';
import { ruleRemark } from '../words/prose.ts';
import { readingOf, readingRemark } from '../words/reading.ts';
import { linkWords } from './link-words.ts';
import { tenseOf } from '../time/moment.ts';
import type { Against } from './blockers.ts';
import { helperFinding } from './helpers.ts';
import { isUnsure, rungWords } from './lever-words.ts';
import { servingLever } from './levers.ts';
import { roomItems } from './text-room.ts';
import { asMany, notBindingSentence, ruleParagraph } from './text-rules.ts';
import type { Telling } from './text-rules.ts';
import { watchSentences } from './watchers.ts';
import type { ToldMember } from './told-room.ts';
import { bearingOf } from './obstacle.ts';
import type { Position } from './obstacle.ts';
import { noBlock } from './verdict.ts';
import { laterRemark, saidIn, strengthOf } from './voices.ts';
import type { Facts } from '../read/facts.ts';
import type { Dependency, Helper, Trace } from './types.ts';

/** One section: its heading and its items, each a paragraph of one or more sentences. */
interface Section {
  heading: string;
  items: string[];
}

/** Everything of the trace but the text, with the chains still to be told in the text's own order of naming. */
export interface TextRequest {
  trace: Omit<Trace, 'text'>;
  against: Against;
  room: readonly ToldMember[];
  position: Position;
  verdictHow: string[];
}

export function textOf({ trace, against, room, position, verdictHow }: TextRequest): string {
  const { facts, moment } = position;
  const names = new Names(facts, lawNamed(trace, against), trace.change.id);
  const telling: Telling = { facts, names, tense: tenseOf(moment), said: new Set() };
  const sources = new Set<string>();
  const binding = [...against.blockers, ...against.constraints];
  const sections: Section[] = [
    { heading: 'The answer', items: [trace.sentence, ...verdictHow, ...asReadThen(trace, position), ...hiddenLinks(trace, position)] },
    {
      heading: heading(against.blockers.length, 'rule blocks it', 'rules block it', 'What blocks it'),
      items: against.blockers.length === 0 ? [sentence(noBlock(position))] : against.blockers.map((told) => ruleParagraph(told, telling)),
    },
    { heading: narrowingHeading(against.constraints), items: against.constraints.map((told) => ruleParagraph(told, telling)) },
    {
      heading: 'Rules that do not bind at this date',
      items: against.notBinding.map((told) => notBindingSentence(told, names, tenseOf(moment))),
    },
    {
      heading: 'What delivers it',
      items: trace.delivers.map((helper) =>
        helperSentence(helper, position, names, { one: 'delivers it', base: 'deliver it', past: 'delivered it' }),
      ),
    },
    {
      heading: 'What else in the law helps',
      items: trace.enables.map((helper) => helperSentence(helper, position, names, { one: 'helps', base: 'help', past: 'helped' })),
    },
    {
      heading: 'What does a like thing beside it',
      items: trace.duplicates.map((helper) =>
        helperSentence(helper, position, names, { one: 'does a like thing', base: 'do a like thing', past: 'did a like thing' }),
      ),
    },
    {
      heading: 'Rules that disagree here',
      items: trace.clashes.map(clashSentence),
    },
    { heading: 'Who must be in the room', items: roomItems(room, names, watchSentences(position, binding, trace.officialOnly)) },
    { heading: 'What people report as standing in the way', items: barrierItems(trace, facts, sources) },
    { heading: 'What people say for it', items: trace.supports.map(({ why, statement }) => `${why} ${saidIn(facts, statement, sources)}`) },
    {
      heading: 'What people say otherwise',
      items: trace.contradicts.map(({ why, statement }) => `${why} ${saidIn(facts, statement, sources)}`),
    },
    { heading: 'What it depends on', items: trace.dependsOn.map((dependency) => dependencySentence(dependency, telling.tense)) },
    { heading: 'How sure this is', items: sureItems(trace, against, facts, names) },
    { heading: 'Law cited', items: citations(against, trace, facts) },
  ];
  const filled = sections.filter(({ items }) => items.length > 0);
  const body = filled.map(({ heading: head, items }, index) =>
    [`${index + 1}. ${head}`, ...items.map((item, at) => `${index + 1}.${at + 1} ${item}`)].join('\n'),
  );
  return [titleLines(trace).join('\n'), ...body, lastLines(trace).join('\n')].join('\n\n');
}

const heading = (count: number, one: string, many: string, none: string): string =>
  count === 0 ? none : capital(`${numberWord(count)} ${count === 1 ? one : `${many}, hardest first`}`);

/** "Three rules narrow it or must be edited with it, hardest first": only the ways that occur. */
function narrowingHeading(constraints: Against['constraints']): string {
  const kinds = new Set(constraints.map(({ obstacle }) => bearingOf(obstacle)));
  const ways = (narrow: string, pull: string): string =>
    [
      ...(kinds.has('CONSTRAINS') ? [narrow] : []),
      ...(kinds.has('CONFLICTS_WITH') ? [pull] : []),
      ...(kinds.has('REQUIRES_AMENDMENT') ? ['must be edited with it'] : []),
    ].join(', or ');
  return heading(
    constraints.length,
    `rule ${ways('narrows it', 'pulls against it')}`,
    `rules ${ways('narrow it', 'pull against it')}`,
    'What narrows it',
  );
}

/** "Law on the page that is not yet law”, through a rule named above: ..." with what the disagreement does. */
const clashSentence = ({ clash, direct }: Trace['clashes'][number]): string => {
  const said = clash.effect ?? clash.summary;
  return `${sentence(`Rules disagree in ${quoted(clash.title)}${direct ? '' : ', through a rule named above'}`)}${said === null ? '' : ` ${sentence(said)}`}`;
};

/** How one change depends on another, for the ways the data names; others are given as written. */
const DEPENDS_WORDS: Record<string, string> = {
  requires: 'which it requires',
  'enabled by': 'which would enable it',
  'resource dependency': 'on which its means depend',
  related: 'which is related',
  'commenced with': 'which is to start with it',
};

const dependencySentence = ({ change, verdict, type, why }: Dependency, tense: Tense): string =>
  `${sentence(`${quoted(change.title)}${type ? `, ${DEPENDS_WORDS[type] ?? type}` : ''}: it ${be(tense)} ${VERDICT_WORDS[verdict]}`)}${why ? ` ${sentence(why)}` : ''}`;

function titleLines({ change, asAt }: TextRequest['trace']): string[] {
  const read = dateWords(change.assessment.lawAsRead);
  const at =
    asAt.mode === 'WHEN_COMMENCED'
      ? `All law enacted by ${dateWords(asAt.date)} is taken to have started`
      : `The law as at ${dateWords(asAt.date)}`;
  return [
    change.title,
    sentence(change.whatChanges),
    `${at}; the law was last read in ${read}.`,
    sentence(`Status: ${STATUS_WORDS[change.status.value]}${change.status.asOf ? `, as of ${dateWords(change.status.asOf)}` : ''}`),
  ];
}

/** Reasons and levers are remarks on the law as it was read; an answer for another moment says so. */
const asReadThen = ({ change }: TextRequest['trace'], { moment }: Position): string[] =>
  tenseOf(moment) === 'PRESENT'
    ? []
    : [
        `Why each rule matters and what would lift it is told as the law was read in ${dateWords(change.assessment.lawAsRead)}, and may speak of law as it stood then.`,
      ];

function hiddenLinks({ officialOnly, links, blockers, constraints }: TextRequest['trace'], { blocks, narrowing }: Position): string[] {
  if (!officialOnly) return [];
  const [shown, inAll] = [blockers.length + constraints.length, blocks.length + narrowing.length];
  const rules =
    shown === inAll
      ? ''
      : ` Of the ${counted(inAll, 'rule')} that the sentence above counts, ${numberWord(shown)} ${shown === 1 ? 'is' : 'are'} shown.`;
  return [
    `Only official facts are shown: ${links.shown === links.inAll ? 'all' : `${links.shown} of`} ${links.inAll} links.${rules} What is hidden still counts for the verdict.`,
  ];
}

interface HelperWords {
  one: string;
  base: string;
  past: string;
}

function helperSentence({ rule, relation }: Helper, position: Position, names: Names, { one, base, past }: HelperWords): string {
  const { facts } = position;
  const { holds, because } = helperFinding(position, relation);
  const remark = readingRemark(readingOf(relation, rule));
  const law = names.law(relation.from, relation.locator);
  const plural = isPluralLaw(rule);
  const tense = tenseOf(position.moment);
  const stays = relation.kind === 'DELIVERS' && position.deliveredToday;
  const now = tense === 'WOULD' && !stays ? `would ${base}` : tense === 'PAST' ? past : plural ? base : one;
  const does =
    holds === true
      ? now
      : holds === false
        ? `would ${/been repealed$|would have gone$/.test(because(names)) ? `have ${past.replace(/^did /, 'done ')}` : base}, but ${asMany(because(names), plural)}`
        : `may ${base}, though ${asMany(because(names), plural)}`;
  return `${sentence(`${law} ${does}${remark ? `; ${remark}` : ''}`)}${relation.why ? ` ${sentence(ruleRemark(relation.why, facts, plural))}` : ''}`;
}

function barrierItems({ barriers, noBarriersBecause, voicesHidden }: TextRequest['trace'], facts: Facts, sources: Set<string>): string[] {
  if (voicesHidden > 0)
    return [
      `${capital(counted(voicesHidden, 'statement'))} of what people report, for it or otherwise, ${voicesHidden === 1 ? 'is' : 'are'} not shown while only official facts are.`,
    ];
  if (barriers.length === 0) return [sentence(noBarriersBecause ?? 'No statement in the data speaks to it')];
  return barriers.map((barrier) =>
    [
      `${capital(BARRIER_WORDS[barrier.kind])}${barrier.direct ? '' : ', bearing on it indirectly'}: ${barrier.why}`,
      strengthOf(facts, barrier.statement, sources),
      laterRemark(barrier) ?? '',
    ]
      .join(' ')
      .trim(),
  );
}

function sureItems({ weakestLink, links, officialOnly }: TextRequest['trace'], against: Against, facts: Facts, names: Names): string[] {
  const weakest = weakestLink ? [sentence(`The weakest link of the answer is that ${linkWords(weakestLink, facts, names)}`)] : [];
  const rest = links.inAll - links.official;
  const all = `All ${counted(links.inAll, 'link')} behind this answer point to an official or parsed text.`;
  const some = `Of ${counted(links.inAll, 'link')} behind this answer, ${numberWord(links.official)} point to an official or parsed text; the other ${rest === 1 ? 'one rests' : `${numberWord(rest)} rest`} on our judgement or memory alone.`;
  const counts = officialOnly ? [] : [rest === 0 ? all : some];
  return [
    ...weakest,
    ...leastSureLever(against, names),
    ...counts,
    'What a rule does to a change, what would lift it and what people’s reports say of it are our judgements on the texts.',
  ];
}

/** Of the levers the chains name, those of low confidence. */
function leastSureLever({ blockers, constraints }: Against, names: Names): string[] {
  const unsure = [...blockers, ...constraints].flatMap(({ blocker, obstacle }) => {
    const lever = servingLever(blocker.levers);
    return lever && isUnsure(lever) ? [{ lever, edge: obstacle.edge }] : [];
  });
  const [first] = unsure;
  if (!first) return [];
  const others = unsure.length > 1 ? `, and so are the levers named for ${counted(unsure.length - 1, 'other rule')}` : '';
  return [
    sentence(
      `the least sure of the levers named first is ${rungWords(first.lever)} for ${names.law(first.edge.from, first.edge.locator)} (low confidence)${others.replace('so are the levers', unsure.length === 2 ? 'so is the lever' : 'so are the levers')}`,
    ),
  ];
}

/** The rules and powers of the answer, once each, as they are cited. */
function citations({ blockers, constraints }: Against, { delivers }: TextRequest['trace'], facts: Facts): string[] {
  const edges = [...blockers, ...constraints].map(({ obstacle }) => obstacle.edge).concat(delivers.map(({ relation }) => relation));
  const all = edges.flatMap((edge) => {
    const instrument = facts.instrument(edge.from);
    if (!instrument) return [];
    return [edge.from === instrument.id ? citeInstrument(instrument) : citeProvision(edge.from, instrument, edge.locator)];
  });
  return [...new Set(all)].map((cited) => `${cited}.`);
}

const lastLines = ({ release }: TextRequest['trace']): string[] => [
  'This is not legal advice.',
  `Data release ${release.id}, law as read in ${release.lawAsRead}. ${sentence(release.licence)}`,
];

/** All law that the text can name, to tell which short forms are safe. */
const lawNamed = ({ enables, delivers, duplicates }: TextRequest['trace'], { blockers, constraints, notBinding }: Against): string[] =>
  [
    ...[...blockers, ...constraints, ...notBinding].flatMap(({ blocker, steps }) => [
      blocker.rule.id,
      ...steps.flatMap(({ from, to }) => [from.id, to.id]),
      ...blocker.levers.flatMap(({ under, alreadyDoneBy }) => [under?.id, alreadyDoneBy?.id]),
    ]),
    ...[...enables, ...delivers, ...duplicates].map(({ rule }) => rule.id),
  ].filter((id) => id !== undefined);
