/** Choke points and smallest sets in sentences that read aloud: paragraphs with an empty line between them. */
import { capital, counted, listWords, numberWord } from '../words/lists.ts';
import { Names } from '../words/names.ts';
import type { ChokePoints, HolderShare, Reach } from './choke-points.ts';
import { changesServed, isAct } from './levers.ts';
import type { SetLever, SmallestSet, StaysBecause, StayingBlock } from './smallest-set.ts';
import type { StandingBlock } from './types.ts';
import { changesWords, leverWithHolder, momentWords, NOT_ADVICE } from './words.ts';

/** So many levers, holders and rules are told one by one; the lists hold the rest. */
const TOLD = { levers: 10, holders: 5, stays: 6 };

/** "156 rules stand against 71 of them, a rule counted once for each change." */
function againstWords(blocks: readonly StandingBlock[], of: number, blocksOnly: boolean): string {
  if (blocks.length === 0) return `No rule ${blocksOnly ? 'blocks' : 'stands against'} ${of === 1 ? 'it' : 'any of them'}.`;
  const against = new Set(blocks.map(({ change }) => change)).size;
  const one = blocks.length === 1;
  const verb = blocksOnly ? (one ? 'blocks' : 'block') : one ? 'stands against' : 'stand against';
  const whom = of === 1 ? 'it' : against === of ? 'them' : `${numberWord(against)} of them`;
  return `${capital(counted(blocks.length, 'rule'))} ${verb} ${whom}${of === 1 ? '' : ', a rule counted once for each change'}.`;
}

export function textOfChokePoints({ request, facts, changes, blocks, levers, holders }: ChokePoints): string {
  const names = new Names(facts, []);
  const about = `${capital(counted(changes.length, 'change'))} ${changes.length === 1 ? 'is' : 'are'} looked at, ${momentWords(request.asAt)}. ${againstWords(blocks, changes.length, request.against === 'BLOCKS')}`;
  if (blocks.length === 0) return [about, NOT_ADVICE].join('\n\n');
  if (levers.length === 0)
    return [about, `No lever of ${request.holders || request.types ? 'those asked about' : 'the data'} can be used then.`, NOT_ADVICE].join(
      '\n\n',
    );
  const more = levers.length > TOLD.levers ? ` The ${numberWord(TOLD.levers)} that reach furthest:` : '';
  const all = `${capital(counted(levers.length, 'lever'))} could lift or ease ${blocks.length === 1 ? 'it' : 'them'}.${more}`;
  const ranked = levers
    .slice(0, TOLD.levers)
    .map((lever, index) => `${index + 1}. ${capital(leverWithHolder(lever, names))}, would ${reachWords(lever, 'alone')}.`);
  const hands = holders
    .slice(0, TOLD.holders)
    .map(
      (share) =>
        `${capital(holderWords(share, names))} could, with ${counted(share.levers, 'lever')}, ${reachWords(share, 'without anybody else')}.`,
    );
  return [`${about} ${all}`, ranked.join('\n'), hands.join(' '), NOT_ADVICE].join('\n\n');
}

/** "free A and B alone, lift a rule in three more changes and ease one in two more". */
export function reachWords({ frees, lifts, eases, waits }: Reach, how: string): string {
  let before = 0;
  /** The first part names what it counts; the later ones say "more". */
  const part = (words: (count: string) => string, some: readonly unknown[]): string[] => {
    if (some.length === 0) return [];
    const count = before === 0 ? counted(some.length, 'change') : counted(some.length, 'more change');
    before += some.length;
    return [words(count)];
  };
  return listWords([
    ...part(() => `free ${changesWords(frees)} ${how}`, frees),
    ...part((count) => `lift a rule in ${count}`, lifts),
    ...part((count) => `ease a rule in ${count}`, eases),
    ...part((count) => `serve ${count} once another lever has started its power`, waits),
  ]);
}

const holderWords = ({ holder }: HolderShare, names: Names): string => (holder ? names.any(holder.id) : 'holders that are not known');

export function textOfSmallestSet(found: SmallestSet): string {
  const { request, facts, changes, blocks, levers, frees, alreadyFree, stays, alternatives, hasMoreAlternatives } = found;
  const names = new Names(facts, []);
  const about = `${capital(counted(changes.length, 'change'))} ${changes.length === 1 ? 'is' : 'are'} asked for, ${momentWords(request.asAt)}. ${againstWords(blocks, changes.length, request.against === 'BLOCKS')}`;
  if (blocks.length === 0) return [`${about} Nothing needs to be lifted.`, NOT_ADVICE].join('\n\n');
  const among = new Set(levers.map(({ key }) => key));
  const listed = levers.map(
    (lever, index) =>
      `${index + 1}. ${capital(leverWithHolder(lever, names))}${lever.isSettled ? ' (decided on already)' : ''}: ${servedWords(lever, among)}.`,
  );
  const as = request.aim === 'FEWEST' ? 'small' : 'light';
  const others =
    alternatives.length > 0
      ? `There ${alternatives.length === 1 && !hasMoreAlternatives ? 'is one other set' : `are ${hasMoreAlternatives ? 'more than ' : ''}${numberWord(alternatives.length)} other sets`} as ${as}.`
      : levers.length > 0
        ? `No other set is as ${as}.`
        : '';
  const freed = [
    frees.length > 0 ? `Nothing would then stand against ${changesWords(frees, 5)}.` : '',
    alreadyFree.length > 0 ? `Nothing stands against ${changesWords(alreadyFree, 5)} as it is.` : '',
  ];
  const standing = stays.slice(0, TOLD.stays).map((stay) => staysSentence(stay, names));
  const rest = stays.length - standing.length;
  if (rest > 0)
    standing.push(
      `${capital(counted(rest, 'other rule'))} ${rest === 1 ? 'stays' : 'stay'} too; the list has ${rest === 1 ? 'it' : 'them'}.`,
    );
  return [
    `${about} ${sizeWords(found)}`,
    listed.join('\n'),
    [...freed, others].filter((text) => text !== '').join(' '),
    standing.join(' '),
    NOT_ADVICE,
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** "lifts a rule in five changes and eases one in four": what a lever does beside the others of its set. */
function servedWords(lever: SetLever, among: ReadonlySet<string>): string {
  const { LIFTS, EASES } = changesServed([lever], among);
  return (
    listWords([
      ...(LIFTS.length > 0 ? [`lifts a rule in ${counted(LIFTS.length, 'change')}`] : []),
      ...(EASES.length > 0 ? [`eases a rule in ${counted(EASES.length, LIFTS.length > 0 ? 'more change' : 'change')}`] : []),
    ]) || 'lifts none of these rules'
  );
}

/** How large the set is, that it is exact, and on what that rests: of how the levers are counted too. */
export function sizeWords({
  request,
  blocks,
  stays,
  levers,
  weight,
}: Pick<SmallestSet, 'request' | 'blocks' | 'stays' | 'levers' | 'weight'>): string {
  const lifted = blocks.length - stays.length;
  if (lifted === 0)
    return blocks.length === 1 ? 'No lever that may be used lifts it in full.' : 'No lever that may be used lifts any of them in full.';
  const settled = levers.filter(({ isSettled }) => isSettled).length;
  const chosen = levers.length - settled;
  const whole = lifted === blocks.length ? (lifted === 1 ? 'it' : 'them all') : `the ${numberWord(lifted)} that can be lifted in full`;
  const beside = settled > 0 ? `, beside ${counted(settled, 'lever')} decided on already,` : '';
  if (chosen === 0)
    return `${settled === 1 ? 'The lever' : `The ${numberWord(settled)} levers`} decided on already ${settled === 1 ? 'lifts' : 'lift'} ${whole}.`;
  const size =
    request.aim === 'FEWEST'
      ? `${capital(counted(chosen, 'lever'))}${beside} ${chosen === 1 ? 'is' : 'are'} the fewest that ${chosen === 1 ? 'lifts' : 'lift'} ${whole}, with a weight of ${weight}.`
      : `A weight of ${weight}, in ${counted(chosen, 'lever')}${beside} is the lightest that lifts ${whole}.`;
  const acts = levers.filter(isAct).length;
  const counting =
    acts > 1 && !request.oneBill
      ? ` ${capital(counted(acts, 'of them is an Act', 'of them are Acts'))}, each counted apart, though one Bill could carry several.`
      : '';
  return `${size}${counting} This is exact: so counted, and on the facts of this release, nothing ${request.aim === 'FEWEST' ? 'smaller' : 'lighter'} does.`;
}

const STAYS: Record<StaysBecause, string> = {
  NO_FULL_LEVER: 'no lever that can be used then lifts it in full',
  LEFT_OUT: 'the levers that lift it are left out of the question',
  KEPT: 'it is to stay as it is',
  POWER_NOT_STARTED: 'the power that lifts it has not started, and no lever that may be used starts it',
};

/** "Section 29 of the 1995 Act would stand against “A”: no lever lifts it in full." */
export const staysSentence = ({ block, because, eases }: StayingBlock, names: Names): string =>
  `${capital(names.any(block.rule.id))} would stand against “${block.change.title.replace(/\.$/, '')}” all the same: ${STAYS[because]}${eases.length > 0 ? `; ${counted(eases.length, 'lever')} would ease it` : ''}.`;
