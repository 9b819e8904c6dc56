/** Choke points and smallest sets in sentences that read aloud: paragraphs with an empty line between them. */
import { capital, counted, listWords, numberWord, sentence } from '../words/lists.ts';
import { Names } from '../words/names.ts';
import type { ChokePoint, ChokePoints, HolderShare } from './choke-points.ts';
import type { SmallestSet, StaysBecause, StayingBlock } from './smallest-set.ts';
import { changesWords, leverWithHolder, momentWords, NOT_ADVICE } from './words.ts';

/** So many levers, holders and rules are told one by one; the lists hold the rest. */
const TOLD = { levers: 10, holders: 5, stays: 6 };

export function textOfChokePoints({ request, facts, changes, blocks, levers, holders }: ChokePoints): string {
  const names = new Names(facts, []);
  const against = new Set(blocks.map(({ change }) => change)).size;
  const verb = request.against === 'BLOCKS' ? 'block' : 'stand against';
  const about = sentence(
    `${counted(changes.length, 'change')} ${changes.length === 1 ? 'is' : 'are'} looked at, ${momentWords(request.asAt)}. ${capital(counted(blocks.length, 'rule'))} ${blocks.length === 1 ? `${verb}s`.replace('stands', 'stands') : verb} ${numberWord(against)} of them, a rule counted once for each change`,
  );
  if (levers.length === 0)
    return [
      about,
      `No lever of ${request.holders || request.types ? 'those asked about' : 'the data'} could be used on them then.`,
      NOT_ADVICE,
    ].join('\n\n');
  const all = sentence(
    `${counted(levers.length, 'lever')} could lift or ease ${blocks.length === 1 ? 'it' : 'them'}${levers.length > TOLD.levers ? `. The ${numberWord(TOLD.levers)} that reach furthest are` : ''}`,
  ).replace(/\.$/, levers.length > TOLD.levers ? ':' : '.');
  const ranked = levers
    .slice(0, TOLD.levers)
    .map((lever, index) => `${index + 1}. ${capital(leverWithHolder(lever, names))}, ${reachWords(lever)}.`);
  const hands = holders.slice(0, TOLD.holders).map((share) => `${capital(holderWords(share, names))} ${holdWords(share)}.`);
  return [`${about} ${all}`, ranked.join('\n'), hands.join(' '), NOT_ADVICE].join('\n\n');
}

/** "would alone free A and B, lift a rule in three more changes and ease one in two". */
export function reachWords({ frees, lifts, eases }: Pick<ChokePoint, 'frees' | 'lifts' | 'eases'>): string {
  const parts = [
    frees.length > 0 ? `alone free ${changesWords(frees)}` : '',
    lifts.length > 0 ? `lift a rule in ${counted(lifts.length, frees.length > 0 ? 'more change' : 'change')}` : '',
    eases.length > 0
      ? `ease ${frees.length + lifts.length > 0 ? 'one in' : 'a rule in'} ${numberWord(eases.length)}${frees.length + lifts.length > 0 ? ' more' : eases.length === 1 ? ' change' : ' changes'}`
      : '',
  ].filter((part) => part !== '');
  return `would ${listWords(parts)}`;
}

const holderWords = ({ holder }: HolderShare, names: Names): string => (holder ? names.any(holder.id) : 'holders that are not known');

const holdWords = ({ levers, frees, lifts, eases }: HolderShare): string => {
  const parts = [
    frees.length > 0 ? `free ${counted(frees.length, 'change')} without anybody else` : '',
    lifts.length > 0 ? `lift a rule in ${numberWord(lifts.length)}${frees.length > 0 ? ' more' : ''}` : '',
    eases.length > 0 ? `ease one in ${numberWord(eases.length)}${frees.length + lifts.length > 0 ? ' more' : ''}` : '',
  ].filter((part) => part !== '');
  return `could, with ${counted(levers, 'lever')}, ${listWords(parts)}`;
};

export function textOfSmallestSet(found: SmallestSet): string {
  const { request, facts, changes, blocks, levers, frees, stays, alternatives, hasMoreAlternatives } = found;
  const names = new Names(facts, []);
  const lifted = blocks.length - stays.length;
  const about = `${capital(counted(changes.length, 'change'))} ${changes.length === 1 ? 'is' : 'are'} asked for, ${momentWords(request.asAt)}. ${capital(counted(blocks.length, 'rule'))} ${request.against === 'BLOCKS' ? 'block them' : 'stand against them'}, a rule counted once for each change.`;
  if (blocks.length === 0) return [`${about} Nothing needs to be lifted.`, NOT_ADVICE].join('\n\n');
  const size =
    levers.length === 0
      ? 'No lever that is asked about lifts any of them in full.'
      : `${capital(counted(levers.length, 'lever'))} ${request.aim === 'FEWEST' ? `${levers.length === 1 ? 'is' : 'are'} the fewest that lift` : `make the lightest set that lifts`} ${lifted === blocks.length ? 'them all' : `all of them that can be lifted in full, ${numberWord(lifted)} in number`}, with a weight of ${found.weight}. This is exact: on the facts of this release nothing ${request.aim === 'FEWEST' ? 'smaller' : 'lighter'} does.`;
  const listed = levers.map(
    (lever, index) =>
      `${index + 1}. ${capital(leverWithHolder(lever, names))}${lever.isSettled ? ' (decided on already)' : ''}, for ${counted(new Set(lever.uses.map(({ block }) => block.change)).size, 'change')}.`,
  );
  const freed = frees.length > 0 ? `Nothing would then stand against ${changesWords(frees, 5)}.` : '';
  const others =
    alternatives.length > 0
      ? `There ${alternatives.length === 1 && !hasMoreAlternatives ? 'is one other set' : `are ${hasMoreAlternatives ? 'more than ' : ''}${numberWord(alternatives.length)} other sets`} as ${request.aim === 'FEWEST' ? 'small' : 'light'}.`
      : levers.length > 0
        ? `No other set is as ${request.aim === 'FEWEST' ? 'small' : 'light'}.`
        : '';
  const standing = stays.slice(0, TOLD.stays).map((stay) => staysSentence(stay, names));
  const rest = stays.length - standing.length;
  return [
    `${about} ${size}`,
    listed.join('\n'),
    [freed, others].filter((text) => text !== '').join(' '),
    [
      ...standing,
      ...(rest > 0
        ? [`${capital(counted(rest, 'other rule'))} ${rest === 1 ? 'stays' : 'stay'} too; the list has ${rest === 1 ? 'it' : 'them'}.`]
        : []),
    ].join(' '),
    NOT_ADVICE,
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

const STAYS: Record<StaysBecause, string> = {
  NO_FULL_LEVER: 'no lever that can be used then lifts it in full',
  LEFT_OUT: 'the levers that lift it are left out of the question',
  KEPT: 'it is to stay as it is',
  POWER_NOT_STARTED: 'the power that lifts it has not started, and no lever that is asked about starts it',
};

/** "Section 29 of the 1995 Act would stand against “A”: no lever lifts it in full." */
export const staysSentence = ({ block, because, eases }: StayingBlock, names: Names): string =>
  `${capital(names.any(block.rule.id))} would stand against “${block.change.title.replace(/\.$/, '')}” all the same: ${STAYS[because]}${eases.length > 0 ? `; ${counted(eases.length, 'lever')} would ease it` : ''}.`;
