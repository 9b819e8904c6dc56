/**
 * Does a rule that stands against a change bind at a moment? A short list of named rules, tried in order; the first that
 * has an answer gives it. Null means not known: the rule is then taken to bind, and the answer says so.
 */
import type { ChangeNode, Edge, EntityNode } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { dateWords } from '../words/dates.ts';
import { isPluralInstrument } from '../words/names.ts';
import { dayOf, isAsRead, todayOf } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { inForceOn, isDraft, isEnacted, madeOn, notMadeUntil, startOf, wasMade } from '../time/position.ts';
import type { Finding } from '../time/position.ts';
import { prose } from '../words/prose.ts';
import { clause } from '../words/lists.ts';
import { isWaiting } from './deliveries.ts';
import type { Delivering } from './deliveries.ts';
import type { Bound } from './obstacle.ts';
import { liftedInPart, needsLegalStep } from './verdict.ts';

/** A rule that stands against a change, with all that decides whether it binds. */
export interface Standing {
  facts: Facts;
  change: ChangeNode;
  edge: Edge;
  rule: EntityNode;
  moment: Moment;
  /** What delivers the change, at the moment and as it stands today. */
  delivering: readonly Delivering[];
  deliveringToday: readonly Delivering[];
}

export interface BindingRule {
  name: string;
  decide(standing: Standing): Bound | null;
}

const no = (because: Finding['because']): Finding => ({ holds: false, because });
const yes = (because: Finding['because']): Finding => ({ holds: true, because });
const unknown = (because: Finding['because']): Finding => ({ holds: null, because });

const inForceOf = ({ rule }: Standing) => (rule.kind === 'PROVISION' || rule.kind === 'INSTRUMENT' ? rule.inForce : null);

/** Rules for a date. */
export const DATE_RULES: readonly BindingRule[] = [
  {
    name: 'a draft does not bind',
    decide: ({ edge }) => (isDraft(edge.from) ? no(() => 'it is a draft and not yet law') : null),
  },
  {
    name: 'law binds only once it is made',
    decide: ({ facts, edge, moment }) => (wasMade(facts, edge.from, moment) === false ? no(notMadeUntil(facts, edge.from)) : null),
  },
  {
    name: 'no rule stands in the way before its recorded day',
    decide({ edge, moment }) {
      const since = edge.obstacle?.since ?? null;
      return since !== null && dayOf(moment) < since ? no(() => `it did not stand in the way until ${dateWords(since)}`) : null;
    },
  },
  {
    name: 'no rule stands in the way after its recorded day',
    decide({ edge, moment }) {
      const until = edge.obstacle?.until ?? null;
      return until !== null && dayOf(moment) >= until ? no(() => `it stood in the way only until ${dateWords(until)}`) : null;
    },
  },
  {
    name: 'law binds only while it is in force',
    decide({ facts, edge, moment }) {
      const position = inForceOn(facts, edge.from, moment);
      return position.holds === false ? no(position.because) : null;
    },
  },
  {
    name: 'a rule of the new law binds only once that law is in force',
    decide({ facts, edge, moment }) {
      if (edge.phase !== 'AFTER') return null;
      const position = inForceOn(facts, edge.from, moment);
      return { holds: position.holds, because: position.because };
    },
  },
  {
    name: 'as the law was last read',
    decide(standing) {
      const { edge, moment } = standing;
      if (!isAsRead(moment) || edge.obstacle === null) return null;
      if (edge.obstacle.bindsToday === true) return yes(() => sinceWhen(standing) ?? 'it stood in the way when the law was last read');
      if (edge.obstacle.bindsToday === false) return no(() => 'it no longer stood in the way when the law was last read');
      return unknown(() => 'whether it still stands in the way is not settled');
    },
  },
  {
    name: 'the old position goes when what delivers the change is in force',
    decide({ edge, delivering, moment, change }) {
      // A rule that was read as binding after the delivery was plainly not displaced by it.
      if (edge.phase !== 'BEFORE' || edge.obstacle?.bindsToday === true) return null;
      const counted = delivering.filter(({ counts }) => counts);
      const recorded = isAsRead(moment) && (change.status.value === 'delivered' || change.status.value === 'delivered_non_statutory');
      if (!recorded && (counted.length === 0 || counted.some(({ inForce }) => inForce.holds !== true))) return null;
      return no(() => 'the law that delivers the change had taken its place');
    },
  },
  {
    name: 'in force since a known day',
    decide(standing) {
      if (standing.edge.obstacle?.bindsToday === null || inForceOf(standing)?.status === 'uncertain') return null;
      const since = sinceWhen(standing);
      return since === null ? null : yes(() => since);
    },
  },
  {
    name: 'not known, so taken to bind',
    decide: (standing) =>
      unknown((names) => {
        const made = madeOn(standing.facts, standing.edge.from);
        const status = inForceOf(standing)?.status;
        if (standing.edge.obstacle?.bindsToday === null || status === 'uncertain')
          return 'whether it bound is not settled, so it is taken to bind';
        const inserted = standing.facts.edgesTo(standing.edge.from, 'INSERTS')[0]?.from;
        if (made !== null && inserted)
          return `it was put in by ${names.instrument(inserted)} of ${dateWords(made)}, and the day it started is not in the data, so it is taken to bind`;
        const law = names.instrument(standing.edge.from);
        return made === null
          ? `the day this part of ${law} started is not in the data, so it is taken to bind`
          : `${law} ${isPluralInstrument(standing.facts.instrument(standing.edge.from)?.title ?? '') ? 'date' : 'dates'} from ${dateWords(made)}, and the day this rule started is not in the data, so it is taken to bind`;
      }),
  },
];

/** Rules for "when all enacted law has started"; where none answers, the rule stands as it does today. */
export const COMMENCED_RULES: readonly BindingRule[] = [
  {
    name: 'what is not enacted is not counted',
    decide: ({ facts, edge, moment }) =>
      isDraft(edge.from) || wasMade(facts, edge.from, moment) === false ? no(() => 'it is not enacted law') : null,
  },
  {
    name: 'what is over stays over',
    decide({ edge, moment }) {
      const until = edge.obstacle?.until ?? null;
      return until !== null && until <= dayOf(moment)
        ? { ...no(() => `it stopped standing in the way on ${dateWords(until)}`), how: 'OVER' }
        : null;
    },
  },
  {
    name: 'what enacted law lifts only in part still narrows',
    decide(standing) {
      const { edge, deliveringToday } = standing;
      const waits = edge.phase === 'BEFORE' && deliveringToday.some(isWaiting);
      if (!waits || !liftedInPart(standing, standing) || !needsLegalStep(standing, standing)) return null;
      const lift = edge.obstacle?.levers.find(({ alreadyDoneBy }) => alreadyDoneBy !== null)?.alreadyDoneBy ?? '';
      return { ...yes((names) => `it would be lifted only in part by ${names.law(lift)}`), how: 'IN_PART' };
    },
  },
  {
    name: 'the old position goes with the law that delivers the change',
    decide(standing) {
      if (standing.edge.phase !== 'BEFORE' || !standing.deliveringToday.some(isWaiting)) return null;
      return no(whatTakesItsPlace(standing));
    },
  },
  {
    name: 'a repeal that is enacted has happened',
    decide: (standing) =>
      inForceOf(standing)?.status === 'in_force_repeal_pending' ? no(() => 'its repeal is enacted and would have happened') : null,
  },
  {
    name: 'an enacted lift has happened',
    decide({ facts, edge, moment }) {
      // Law that is in force today and has not lifted the rule lifts it no more when the rest starts.
      const lift = edge.obstacle?.levers.find(
        ({ lifts, alreadyDoneBy }) =>
          lifts === 'FULL' &&
          alreadyDoneBy !== null &&
          isEnacted(facts, alreadyDoneBy, moment) &&
          inForceOn(facts, alreadyDoneBy, todayOf(moment)).holds !== true,
      );
      if (!lift?.alreadyDoneBy) return null;
      // A power to start law is not lifted by the law it starts: it is used.
      return isPowerToStart(edge)
        ? no(() => `the power would have been used: ${clause(prose(lift.what, facts)).replace(/^M/, 'm')}`)
        : no((names) => `${names.law(lift.alreadyDoneBy ?? '')} would lift it`);
    },
  },
  {
    name: 'new law that is enacted binds',
    decide({ edge, rule }) {
      const waiting = (rule.kind === 'PROVISION' || rule.kind === 'INSTRUMENT') && rule.inForce.status === 'not_commenced';
      return edge.phase === 'AFTER' || waiting ? yes(() => 'it is enacted, and taken as in force') : null;
    },
  },
];

/** Whether the rule is the power to start the law the change waits for. */
export const isPowerToStart = (edge: Edge): boolean => edge.obstacle?.blockKind === 'NOT_IN_FORCE';

/** Names only law that the data ties to this very rule; where there is none, says so in general. */
function whatTakesItsPlace({ facts, edge, moment, rule }: Standing): Finding['because'] {
  const waits = (law: string): boolean => isEnacted(facts, law, moment) && inForceOn(facts, law, todayOf(moment)).holds !== true;
  const lifting = edge.obstacle?.levers.find(({ alreadyDoneBy }) => alreadyDoneBy !== null && waits(alreadyDoneBy));
  if (lifting?.alreadyDoneBy && !isPowerToStart(edge)) {
    const law = lifting.alreadyDoneBy;
    return (names) => `${names.law(law)} would take its place${lifting.lifts === 'FULL' ? '' : ' in part'}`;
  }
  const replacing = facts.edgesTo(edge.from, 'REPEALS', 'SUPERSEDES').find(({ from }) => waits(from));
  if (replacing) return (names) => `${names.law(replacing.from)} would take its place`;
  if ((rule.kind === 'PROVISION' || rule.kind === 'INSTRUMENT') && rule.inForce.status === 'in_force_repeal_pending')
    return () => 'its repeal is enacted and would have happened';
  const amending = facts.edgesTo(edge.from, 'AMENDS').find(({ from }) => waits(from));
  if (amending) return (names) => `${names.law(amending.from)} would amend it`;
  return () => 'the position this change set out to alter goes when the law that delivers it starts';
}

/** "in force since 1 April 2015" or "it has stood in the way since ..."; null where no day is known or the day is later. */
function sinceWhen({ facts, edge, moment }: Standing): string | null {
  const start = startOf(facts, edge.from);
  const day = dayOf(moment);
  if (start !== null && start <= day) return `in force since ${dateWords(start)}`;
  const since = edge.obstacle?.since ?? null;
  return since !== null && since <= day ? `it has stood in the way since ${dateWords(since)}` : null;
}

/** The answer of the first rule that has one, with that rule's name. */
export function bindingOf(standing: Standing): Bound & { rule: string } {
  if (standing.moment.asAt.mode === 'WHEN_COMMENCED') {
    const found = firstAnswer(COMMENCED_RULES, standing);
    if (found) return found;
    return bindingOf({ ...standing, moment: todayOf(standing.moment), delivering: standing.deliveringToday });
  }
  return firstAnswer(DATE_RULES, standing) ?? { holds: null, because: () => 'not known', rule: 'none' };
}

function firstAnswer(rules: readonly BindingRule[], standing: Standing): (Bound & { rule: string }) | null {
  for (const rule of rules) {
    const finding = rule.decide(standing);
    if (finding) return { ...finding, rule: rule.name };
  }
  return null;
}
