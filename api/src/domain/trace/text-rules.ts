/** A rule against the change as a paragraph: what it does, why, its chain, and its levers lettered. */
import { BLOCK_KIND_WORDS, CONFIDENCE_WORDS } from '../words/codes.ts';
import type { Tense } from '../words/codes.ts';
import { capital, clause, counted, sentence } from '../words/lists.ts';
import { isPluralLaw, thingName } from '../words/names.ts';
import type { Names } from '../words/names.ts';
import { procedureWords, prose } from '../words/prose.ts';
import { readingOf, readingRemark } from '../words/reading.ts';
import type { Facts } from '../read/facts.ts';
import { linkWords } from './link-words.ts';
import type { ToldBlocker } from './blockers.ts';
import { tellTogether } from './chain.ts';
import { onceStarted, rungWords } from './lever-words.ts';
import type { TraceLever } from './types.ts';

/** How the paragraphs of one text are told. `said`: sentences of chains that the text has told already, and need not tell twice. */
export interface Telling {
  facts: Facts;
  names: Names;
  tense: Tense;
  said: Set<string>;
}

/** A rule against the change: what it does, why, on what, its chain and its levers. */
export function ruleParagraph({ blocker, steps, obstacle }: ToldBlocker, telling: Telling): string {
  const { facts, names, tense, said } = telling;
  const remark = readingRemark(readingOf(obstacle.edge, blocker.rule));
  const [first, ...rest] = steps;
  const lines = [
    first ? sentence(first.say(names)) : '',
    sentence(blocker.why),
    sentence(
      `The kind of obstacle: ${BLOCK_KIND_WORDS[blocker.blockKind]}${blocker.blockKindOrigin === 'DERIVED' ? ', worked out from the kind of rule' : ''}`,
    ),
    bindsSentence(clause(obstacle.binds.because(names)), tense, isPluralLaw(blocker.rule)),
    ...tellTogether(rest, names).filter((told) => !said.has(told) && said.add(told)),
  ];
  const levers =
    blocker.levers.length === 0
      ? [sentence(`   ${blocker.leversHidden > 0 ? '' : 'No lever: '}${clause(blocker.whyNoLever ?? 'none is known')}`)]
      : blocker.levers.map((lever, index) => `   ${String.fromCharCode(97 + index)}) ${leverSentence(lever, telling)}`);
  const after = [
    blocker.leversHidden > 0 && blocker.levers.length > 0
      ? `${capital(counted(blocker.leversHidden, 'other lever'))}, lighter or heavier, ${blocker.leversHidden === 1 ? 'rests' : 'rest'} on our judgement and ${blocker.leversHidden === 1 ? 'is' : 'are'} not shown.`
      : null,
    blocker.levers.length > 0 &&
    !blocker.levers.some(({ standing, waitsFor }) => standing === 'OPEN' || standing === 'DONE' || waitsFor !== null)
      ? 'Nothing in the data could be used at this date.'
      : null,
    blocker.whyNothingLighter ? sentence(`Why nothing lighter serves: ${clause(blocker.whyNothingLighter)}`) : null,
    obstacle.edge.obstacle?.note ? sentence(prose(obstacle.edge.obstacle.note, facts)) : null,
    sentence(
      `We judge this link with ${CONFIDENCE_WORDS[blocker.confidence]} confidence${remark ? `; ${remark}` : ''}${blocker.weakestLink && blocker.weakestLink.id !== obstacle.edge.id ? `. The least sure step is that ${linkWords(blocker.weakestLink, facts, names)}` : ''}`,
    ),
  ].filter((line) => line !== null);
  const head = blocker.levers.length === 0 ? [] : ['   What would lift it, lightest first:'];
  return [lines.filter((line) => line !== '').join(' '), ...head, ...levers, `   ${after.join(' ')}`].join('\n');
}

/** Why it is taken to bind: "In force since 1 April 2015" needs a subject and a verb; the other reasons have theirs. */
const bindsSentence = (because: string, tense: Tense, plural: boolean): string =>
  sentence(
    asMany(
      because.startsWith('in force since')
        ? `it ${tense === 'PAST' ? 'had' : 'has'} been ${because}`
        : tense === 'PAST'
          ? because.replace(/^it has stood/, 'it had stood')
          : because,
      plural,
    ),
  );

const MANY: Record<string, string> = { is: 'are', was: 'were', has: 'have', does: 'do' };

/** "they have been in force", of Regulations. */
export const asMany = (because: string, plural: boolean): string =>
  plural ? because.replace(/\bit (\w+)/g, (_all, word: string) => `they ${MANY[word] ?? word}`) : because;

function standingWords(lever: TraceLever, { facts, names, tense }: Telling): string {
  if (lever.standing === 'OPEN')
    return lever.under?.inForce.status === 'uncertain' &&
      tense === 'PRESENT' &&
      facts.instrument(lever.under.id)?.inForce.status !== 'in_force'
      ? ' Whether that power has started was not established.'
      : '';
  if (lever.standing === 'DONE')
    return tense !== 'WOULD'
      ? ' This has been done.'
      : lever.alreadyDoneBy
        ? ' This would have been done.'
        : ' If the law holds it, this would have been done.';
  if (lever.standing === 'GONE') return tense === 'WOULD' ? ' That power would have gone.' : ' That power has gone.';
  const once = onceStarted(lever, names, tense);
  return once === null ? ' It rests on law made after this date.' : ` It ${tense === 'PAST' ? 'was' : 'is'} open only ${once}.`;
}

function leverSentence(lever: TraceLever, telling: Telling): string {
  const { names } = telling;
  const extent = lever.lifts === 'FULL' ? 'In full' : 'In part';
  const held = lever.holder
    ? ` Held by ${thingName(lever.holder)}${lever.under ? ` under ${names.law(lever.under.id)}` : ''}.`
    : lever.under
      ? ` Under ${names.law(lever.under.id)}.`
      : '';
  const procedure =
    lever.procedure && lever.procedure !== 'none (administrative)' ? ` Procedure: ${clause(procedureWords(lever.procedure))}.` : '';
  const done = lever.alreadyDoneBy && lever.standing !== 'LATER' ? ` The law for it is enacted: ${names.any(lever.alreadyDoneBy.id)}.` : '';
  const derived = lever.derivedBy ? ` Worked out, not looked up: ${lever.derivedBy}.` : '';
  return `${extent}, by ${rungWords(lever)}: ${sentence(lever.what)}${held}${procedure}${done}${standingWords(lever, telling)}${derived} Confidence: ${CONFIDENCE_WORDS[lever.confidence]}.`;
}

export function notBindingSentence({ blocker, obstacle }: ToldBlocker, names: Names, tense: Tense): string {
  const plural = isPluralLaw(blocker.rule);
  const now = plural ? 'do' : 'does';
  const does = { PAST: 'did', PRESENT: now, WOULD: obstacle.binds.how === 'OVER' ? now : 'would' }[tense];
  return `${sentence(`${names.law(obstacle.edge.from, obstacle.edge.locator)} ${does} not bind: ${asMany(clause(obstacle.binds.because(names)), plural)}`)} ${sentence(blocker.why)}`;
}
