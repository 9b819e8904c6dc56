/** A comparison in sentences that read aloud and can be pasted into a report. */
import type { Edge, RelationKind } from '@rules/schema';
import { VERDICT_WORDS } from '../words/codes.ts';
import { capital, counted, listWords, numberWord, quoted, sentence } from '../words/lists.ts';
import { CLASS_WORDS, MEMBERSHIP_WORDS, statusWords } from './facts.ts';
import type { Group } from './groups.ts';
import { wayOf } from './kinds.ts';
import type { Side, Sides } from './read.ts';
import { notStanding, told as toldWell } from './telling.ts';
import type { Telling } from './telling.ts';
import type { ComparedClash, ComparedPosition, ComparedThing, Comparison } from './types.ts';

/** So many clashes are told with their positions, so many changes and links one by one; the rest are named or counted. */
const TOLD = { clashes: 4, positions: 3, opposed: 3, links: 3 };

/** Everything of a comparison that the text tells. */
export interface Told extends Pick<Comparison, 'clashes' | 'opposed' | 'conflicts' | 'ties'> {
  sides: Sides;
  groups: readonly Group[];
  /** Every link that the answer rests on, once. */
  links: readonly Edge[];
}

/** Paragraphs with an empty line between them. */
export const textOf = (told: Told): string => toldWell(told.sides, (telling) => paragraphs(told, telling).join('\n\n'));

/** The sentence of one group, as it stands alone. */
export const groupText = (sides: Sides, group: Group): string => toldWell(sides, (telling) => groupSentence(group, telling));

const paragraphs = (told: Told, telling: Telling): string[] =>
  [
    introduction(told.sides, telling),
    ...clashParagraphs(told.clashes, telling).map((paragraph) => [paragraph]),
    [...opposedSentence(told.opposed, telling), ...linkSentences(told, telling)],
    ...topicsOf(told.groups).map((groups) => groups.map((group) => groupSentence(group, telling))),
    [listedSentence(told.groups), groundsSentence(told.links)],
  ]
    .map((sentences) => sentences.filter((text) => text !== '').join(' '))
    .filter((paragraph) => paragraph !== '');

/** Kinds that are told in one paragraph: changes; what law puts on whom; who leads and watches whom; all else. */
const TOPICS: readonly (readonly (RelationKind | null)[])[] = [
  ['BLOCKS', 'CONSTRAINS', 'DELIVERS', 'DEPENDS_ON', null],
  ['IMPOSES'],
  ['LEADS', 'OVERSEES', 'INSPECTS', 'REGULATES', 'FUNDS', 'ACCOUNTABLE_TO'],
];

/** The groups that are told, by paragraph. */
function topicsOf(groups: readonly Group[]): Group[][] {
  const told = groups.filter((group) => group.told);
  const topicOf = ({ kind }: Group): number => TOPICS.findIndex((topic) => topic.includes(kind));
  return [...TOPICS.keys(), -1].map((topic) => told.filter((group) => topicOf(group) === topic));
}

function introduction({ left, right }: Sides, telling: Telling): string[] {
  const several = (side: Side): string[] =>
    side.entities.length > 1 ? [sentence(`${telling.side(side)} is ${listWords(side.entities.map((thing) => telling.thing(thing)))}`)] : [];
  const said = [sentence(`this compares ${telling.side(left)} with ${telling.side(right)}`), ...several(left), ...several(right)];
  const [a, b] = [standingOf(left), standingOf(right)];
  const is = (side: Side): string => `${telling.side(side)} ${telling.agree(side, 'is', 'are')}`;
  if (a !== null && a === b) said.push(sentence(`${is(left)} ${a}; so ${telling.agree(right, 'is', 'are')} ${telling.side(right)}`));
  else said.push(a === null ? '' : sentence(`${is(left)} ${a}`), b === null ? '' : sentence(`${is(right)} ${b}`));
  const law = [...left.entities, ...right.entities].flatMap((thing) => (thing.kind === 'INSTRUMENT' ? thing : []));
  const many = (membership: string): string => {
    const found = law.filter((one) => one.membership === membership).length;
    return `${found === 0 ? 'none' : numberWord(found)} ${found === 1 ? 'is' : 'are'}`;
  };
  if (law.length > 0 && (left.entities.length > 1 || right.entities.length > 1))
    said.push(
      sentence(
        `of the ${counted(law.length, 'instrument')} compared, ${many('CONFIRMED')} confirmed in The Rules, ${many('RECONSTRUCTED')} in it by our reconstruction and ${many('OUTSIDE')} outside it`,
      ),
    );
  return said;
}

/** What a side is and where it stands, for one instrument or one change. */
function standingOf({ entities }: Side): string | null {
  const [only, ...others] = entities;
  if (!only || others.length > 0) return null;
  if (only.kind === 'INSTRUMENT')
    return listWords([CLASS_WORDS[only.instrumentClass], statusWords(only), MEMBERSHIP_WORDS[only.membership]]);
  return only.kind === 'CHANGE' ? `as reviewed for today, ${VERDICT_WORDS[only.assessment.verdict]}` : null;
}

/** What can take a side in a clash, or be tied to law that does. */
const CAN_DISAGREE: readonly string[] = ['INSTRUMENT', 'PROVISION', 'BODY', 'ROLE', 'CHANGE', 'STATEMENT'];

function clashParagraphs(clashes: readonly ComparedClash[], telling: Telling): string[] {
  const { left, right } = telling.sides;
  if (![left, right].every(({ entities }) => entities.some(({ kind }) => CAN_DISAGREE.includes(kind)))) return [];
  if (clashes.length === 0) return ['The data hold no clash in which each has a position of its own.'];
  const told = clashes.slice(0, TOLD.clashes);
  const rest = clashes.slice(TOLD.clashes);
  return [
    sentence(`each has a position of its own in ${counted(clashes.length, 'clash', 'clashes')}`),
    ...told.map(({ clash, left, right }) =>
      sentence(
        `in ${quoted(clash.title)}, ${positions(left, telling.sides.left, telling)}; ${positions(right, telling.sides.right, telling)}`,
      ),
    ),
    rest.length > 0
      ? sentence(`the ${rest.length === 1 ? 'other is' : 'others are'} ${listWords(rest.map(({ clash }) => quoted(clash.title)))}`)
      : '',
  ];
}

/** "the 1995 Act has section 1 (parental responsibilities mostly to 16)"; for what is no law: the law that is tied to it. */
function positions(all: readonly ComparedPosition[], side: Side, telling: Telling): string {
  const noteOf = ({ relation }: ComparedPosition): string => {
    const remark = notStanding(telling.facts, relation);
    // Some positions say it themselves.
    const notes = [relation.how, remark !== null && !relation.how?.includes(remark) ? remark : null].filter((note) => note !== null);
    return notes.length > 0 ? ` (${notes.join('; ')})` : '';
  };
  const [only] = side.entities;
  const [first] = all;
  if (side.entities.length === 1 && only && first && first.entity.id === only.id)
    return `${telling.thing(only)} takes a side${noteOf(first)}`;
  const told = all.slice(0, TOLD.positions).map((position) => `${telling.placeIn(side, position.entity)}${noteOf(position)}`);
  const rest = all.length - told.length;
  const own = all.every(({ through }) => through.length === 0);
  const subject = own ? telling.side(side) : `the law ${only?.kind === 'CHANGE' ? 'that bears on' : 'about'} ${telling.side(side)}`;
  return `${subject} ${own ? telling.agree(side, 'has', 'have') : 'has'} ${listWords(rest > 0 ? [...told, `${numberWord(rest)} more`] : told)}`;
}

function opposedSentence(opposed: readonly ComparedThing[], telling: Telling): string[] {
  if (opposed.length === 0) return [];
  const { left, right } = telling.sides;
  const verb = (side: Side, edges: readonly Edge[]): string => {
    const way = wayOf(edges[0]?.kind ?? 'ENABLES', 'OUT', null);
    const remark = edges[0] ? notStanding(telling.facts, edges[0]) : null;
    return `${telling.agree(side, way.one, way.many)}${remark === null ? '' : ` (${remark})`}`;
  };
  const told = opposed.slice(0, TOLD.opposed).map((thing) => {
    const title = telling.thing(thing.entity);
    return `${telling.side(left)} ${verb(left, thing.left)} ${title}, which ${telling.side(right)} ${verb(right, thing.right)}`;
  });
  const rest = opposed.length - told.length;
  return [
    sentence(
      `they pull ${counted(opposed.length, 'change')} in different directions: ${[...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')}`,
    ),
  ];
}

function linkSentences({ conflicts, ties }: Told, telling: Telling): string[] {
  if (conflicts.length + ties.length === 0) return ['No link in the data leads from one to the other.'];
  const few = (edges: readonly Edge[]): string => {
    const told = edges.slice(0, TOLD.links).map((edge) => telling.edge(edge));
    return listWords(edges.length > told.length ? [...told, `${edges.length - told.length} more such links`] : told);
  };
  return [
    conflicts.length > 0 ? sentence(`one stands against the other, or does the same apart: ${few(conflicts)}`) : '',
    ties.length > 0
      ? sentence(`${counted(ties.length, 'link')} ${ties.length === 1 ? 'leads' : 'lead'} from one to the other: ${few(ties)}`)
      : '',
  ];
}

/** "Both put duties on local authorities; only the 1995 Act puts duties on a court." */
function groupSentence({ way, onlyLeft, both, onlyRight, sharedInstruments }: Group, telling: Telling): string {
  const { left, right } = telling.sides;
  const only = (side: Side, things: readonly ComparedThing[]): string =>
    things.length === 0 ? '' : `only ${telling.side(side)} ${telling.agree(side, way.one, way.many)} ${telling.list(things)}`;
  const parts = [both.length > 0 ? `both ${way.many} ${telling.list(both)}` : '', only(left, onlyLeft), only(right, onlyRight)].filter(
    (part) => part !== '',
  );
  const shared =
    both.length === 0 && sharedInstruments.length > 0 && sharedInstruments.length <= 3
      ? `, though each is tied here to ${listWords(sharedInstruments.map((law) => telling.thing(law)))}`
      : '';
  return sentence(`${parts.join('; ')}${shared}`);
}

/** What the text leaves to the lists, counted. Clashes were told before. */
function listedSentence(groups: readonly Group[]): string {
  const rest = groups.filter((group) => !group.told && group.kind !== 'DISAGREES_IN');
  if (rest.length === 0) return '';
  const both = rest.reduce((sum, group) => sum + group.both.length, 0);
  const all = rest.reduce((sum, group) => sum + group.onlyLeft.length + group.both.length + group.onlyRight.length, 0);
  return sentence(
    `not told here, but listed: ${counted(rest.length, 'more kind of link', 'more kinds of link')} with ${counted(all, 'entry', 'entries')}, ${both === 0 ? 'none of them' : numberWord(both)} tied to both`,
  );
}

const many = (links: number): string => (links < 1_000 ? counted(links, 'link') : `${links.toLocaleString('en-GB')} links`);

/** What it all rests on, and what "only" can mean. */
function groundsSentence(links: readonly Edge[]): string {
  if (links.length === 0) return '';
  const read = links.filter(({ basis }) => basis === 'OFFICIAL' || basis === 'PARSED').length;
  const low = links.filter(({ confidence }) => confidence === 'LOW').length;
  const grounds = [
    read > 0 ? `${read} on a text that was read` : '',
    links.length > read ? `${links.length - read} on our judgement or own knowledge` : '',
  ].filter((part) => part !== '');
  return [
    `${capital(many(links.length))} ${links.length === 1 ? 'is' : 'are'} behind this: ${listWords(grounds)}${low > 0 ? `; ${low} of low confidence` : ''}.`,
    '“Only” means only in the data: what was not read for one side may be missing there.',
  ].join(' ');
}
