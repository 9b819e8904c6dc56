/** The chain of a blocker: change, rule, what the rule stands in or is made under, who must act, and enacted law that would lift it. */
import type { Edge, EntityNode, RelationKind } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { RELATION_VERBS } from '../words/codes.ts';
import { clause, counted, listWords, quoted, sentence } from '../words/lists.ts';
import { properTitle } from '../words/citation.ts';
import { agree, isPluralInstrument, isPluralLaw, roleTitle, thingName } from '../words/names.ts';
import type { Clause, Names } from '../words/names.ts';
import { readingOf } from '../words/reading.ts';
import { tenseOf } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { inForceOn, wasMade } from '../time/position.ts';
import { isPowerToStart } from './binding.ts';
import { blockKindOf } from './hardness.ts';
import { isUnsure, liftVerb, onceStarted, rungWords, waitingLever } from './lever-words.ts';
import { servingLever } from './levers.ts';
import type { Obstacle } from './obstacle.ts';
import type { ChainStep, TraceLever } from './types.ts';

/** A step whose sentence is said once it is known what was named before it. */
export interface Step extends Omit<ChainStep, 'sentence'> {
  say: Clause;
  /** Steps that follow one another with the same lead are one sentence in a text: "section 6 puts a duty on" A, B and C. */
  listed?: { lead: Clause; key: string; item: string };
}

export interface ChainRequest {
  facts: Facts;
  change: EntityNode;
  obstacle: Obstacle;
  levers: readonly TraceLever[];
  /** Whether levers are left out, so that the lightest is only the lightest of those shown. */
  someHidden: boolean;
  moment: Moment;
}

/** The steps, each a whole sentence. Read from top to bottom they are one paragraph. */
export function chainOf(request: ChainRequest): Step[] {
  return [againstStep(request), ...instrumentSteps(request), ...bearerSteps(request), ...holderSteps(request), ...enactedSteps(request)];
}

/** The steps as sentences of a text, like ones put together. */
export function tellTogether(steps: readonly Step[], names: Names): string[] {
  const sentences: string[] = [];
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    if (!step) continue;
    const items = step.listed ? [step.listed.item] : [];
    while (step.listed && steps[at + 1]?.listed?.key === step.listed.key) {
      at += 1;
      items.push(steps[at]?.listed?.item ?? '');
    }
    sentences.push(sentence(step.listed ? `${step.listed.lead(names)} ${listWords(items)}` : step.say(names)));
  }
  return sentences;
}

/** The steps as they are handed out, told as one paragraph of its own. */
export const tell = (steps: readonly Step[], names: Names): ChainStep[] =>
  steps.map(({ from, relation, to, say }) => ({ from, relation, to, sentence: sentence(say(names)) }));

/** "Section 29(1) of the Children (Scotland) Act 1995 blocks “Aftercare ...”"; hedged where the rule was not read in full. */
function againstStep({ change, obstacle: { edge, rule, binds }, moment }: ChainRequest): Step {
  return {
    from: change,
    relation: edge,
    to: rule,
    say: (names) => {
      const law = names.law(edge.from, edge.locator);
      const subject = names.any(change.id);
      const reading = readingOf(edge, rule);
      const verbs = RELATION_VERBS[edge.kind];
      if (reading === 'NOT_READ')
        return `${law}, whose text was not read, is recorded as a rule that ${verbs?.PRESENT ?? 'bears on'} ${subject}`;
      const does =
        binds.how === 'IN_PART'
          ? `would give way to law that meets ${subject} only in part`
          : binds.holds === false
            ? `does not stand in the way of ${subject} at this date`
            : `${agreeWith(rule, verbs?.[tenseOf(moment)] ?? 'bears on')} ${subject}`;
      return `${law}${reading === 'IN_PART' ? ', of which only part was read,' : ''} ${does}`;
    },
  };
}

/** "blocks", or "block" after Regulations taken as a whole. */
const agreeWith = (rule: EntityNode, words: string): string => (isPluralLaw(rule) ? words.replace(/^(block|narrow|pull)s\b/, '$1') : words);

/** Whether the instrument is counted among The Rules, and, for one made under a power, that power. */
function instrumentSteps({ facts, obstacle: { edge, rule }, levers }: ChainRequest): Step[] {
  const instrument = facts.instrument(edge.from);
  if (!instrument) return [];
  const are = isPluralInstrument(properTitle(instrument)) ? 'are' : 'is';
  const steps: Step[] = [];
  const contains = facts.edgesTo(rule.id, 'CONTAINS')[0];
  const membership = {
    CONFIRMED: 'confirmed as one of The Rules',
    RECONSTRUCTED: 'counted among The Rules by our reconstruction',
    OUTSIDE: 'not counted among The Rules',
  }[instrument.membership];
  if (contains)
    steps.push({
      from: rule,
      relation: contains,
      to: instrument,
      say: (names) => `${names.instrument(instrument.id)} ${are} ${membership}`,
    });

  const madeUnder = facts.edgesFrom(instrument.id, 'MADE_UNDER');
  const chosen = madeUnder.find((made) => made.to === servingLever(levers)?.under?.id) ?? madeUnder[0];
  const power = facts.node(chosen?.to ?? null);
  if (chosen && power) {
    const others = madeUnder.length - 1;
    steps.push({
      from: instrument,
      relation: chosen,
      to: power,
      say: (names) =>
        `${names.instrument(instrument.id)} ${are} made under ${names.law(power.id)}${others > 0 ? ` and ${counted(others, 'other provision')}` : ''}`,
    });
  }
  return steps;
}

/** What an imposition does to the one who bears it; the bearer's name follows. Effects not listed only concern the bearer. */
const IMPOSES_WORDS: Record<string, string> = {
  duty: 'puts a duty on',
  power: 'sets out a power that concerns',
  prohibition: 'puts a prohibition on',
  right: 'gives a right that binds',
  principle: 'sets a principle for',
  function: 'gives a function to',
  offence: 'makes an offence that concerns',
  procedure: 'sets a procedure for',
  plan_or_report: 'requires a plan or report from',
};

export const imposesWords = (imposes: Edge): string => IMPOSES_WORDS[imposes.effect ?? ''] ?? 'concerns';

/** Those on whom the rule puts a duty or to whom it gives a power; then, beside the chain, who fills the roles among them. */
function bearerSteps({ facts, obstacle: { edge, rule } }: ChainRequest): Step[] {
  const bearers = facts.edgesFrom(rule.id, 'IMPOSES').flatMap((imposes) => {
    const bearer = facts.node(imposes.to);
    return bearer ? [{ imposes, bearer }] : [];
  });
  const steps = bearers.map(({ imposes, bearer }, index): Step => {
    const words = imposesWords(imposes);
    const lead: Clause = (names) => `${names.place(edge.from)} ${words}`;
    return {
      from: rule,
      relation: imposes,
      to: bearer,
      say: (names) => `${names.place(edge.from)} ${index === 0 ? '' : 'also '}${words} ${thingName(bearer)}`,
      listed: { lead, key: `${rule.id} ${words}`, item: thingName(bearer) },
    };
  });
  return [...steps, ...bearers.flatMap(({ bearer }) => memberSteps(facts, bearer))];
}

/** A role is no body: those that fill it are named, and that is our reading. */
function memberSteps(facts: Facts, role: EntityNode): Step[] {
  if (role.kind !== 'ROLE') return [];
  const members = facts.edgesTo(role.id, 'MEMBER_OF');
  const first = members[0];
  const named = members.map(({ from }) => facts.node(from)).filter((node) => node !== undefined);
  const to = named[0];
  if (!first || !to) return [];
  const some = [...named.filter(isLocal), ...named.filter((node) => !isLocal(node))].slice(0, NAMED_MEMBERS).map(thingName);
  const rest = named.length - some.length;
  return [
    {
      from: role,
      relation: first,
      to,
      say: () => `by our reading, ${quoted(roleTitle(role))} covers ${listWords([...some, ...(rest > 0 ? [counted(rest, 'other')] : [])])}`,
    },
  ];
}

/** Councils and health boards, which most readers look for first. */
const isLocal = ({ id }: EntityNode): boolean => /^body\/(local-authority|health-board|[a-z-]*council|nhs-[a-z-]+)$/.test(id);

/** How many that fill a role are named in a sentence; the rest are counted. */
const NAMED_MEMBERS = 6;

/** Who holds the lightest lever that serves, and under what. */
function holderSteps(request: ChainRequest): Step[] {
  const {
    facts,
    obstacle: { edge, rule },
    levers,
    someHidden,
  } = request;
  const lever = servingLever(levers);
  const blockKind = blockKindOf(facts, edge, rule);
  if (lever === null || lever.lifts === 'PARTLY') {
    const waiting = waitingLever(levers);
    if (waiting && (lever === null || waiting.lifts === 'FULL')) return waitingSteps(request, lever, waiting);
  }
  if (!lever?.holder) return [];
  const { holder, under } = lever;
  const relation = under ? (facts.edgesFrom(under.id, 'IMPOSES').find(({ to }) => to === holder.id) ?? null) : null;
  return [
    {
      from: under ?? rule,
      relation,
      to: holder,
      say: (names) => {
        const rung = `${rungWords(lever)}${under ? ` under ${names.law(under.id)}` : ''}`;
        const holds = holdsWords(lever, holder, someHidden);
        const rulePlace = names.place(edge.from, edge.locator);
        return lever.lifts === 'FULL'
          ? `${holds} ${liftVerb(lever, blockKind)} ${rulePlace} in full, ${rung}`
          : `${noFullLever(someHidden)} would lift ${rulePlace} in full; ${holds} ease it, ${rung}`;
      },
    },
    ...memberSteps(facts, holder),
  ];
}

const noFullLever = (someHidden: boolean): string =>
  someHidden ? 'none of the levers shown' : 'nothing in the data that is open at this date';

/** "local authorities hold the lightest lever that would", hedged where we are not sure that it lifts, or where others are hidden. */
const holdsWords = (lever: TraceLever, holder: EntityNode, someHidden: boolean): string =>
  `${thingName(holder)} ${agree(holder, 'holds', 'hold')} ${isUnsure(lever) ? 'what appears to be ' : ''}the lightest lever ${someHidden ? 'of those shown ' : ''}that would`;

/** Nothing that can be used now lifts the rule in full; a lever would, once its enabling provision starts. */
function waitingSteps(
  { facts, obstacle: { edge }, moment, someHidden }: ChainRequest,
  eases: TraceLever | null,
  waiting: TraceLever,
): Step[] {
  const { holder, under } = waiting;
  if (!holder || !under) return [];
  const tense = tenseOf(moment);
  return [
    {
      from: under,
      relation: facts.edgesFrom(under.id, 'IMPOSES').find(({ to }) => to === holder.id) ?? null,
      to: holder,
      say: (names) => {
        const place = names.place(edge.from, edge.locator);
        const now = eases?.holder
          ? `${noFullLever(someHidden)} would lift ${place} in full; ${holdsWords(eases, eases.holder, someHidden)} ease it, ${rungWords(eases)}${eases.under ? ` under ${names.law(eases.under.id)}` : ''}`
          : `${noFullLever(someHidden)} would lift ${place}`;
        const able = isUnsure(waiting) ? `${agree(holder, 'appears', 'appear')} able to` : 'could';
        const does = waiting.lifts === 'FULL' ? 'lift it in full' : 'ease it';
        return `${now}; ${onceStarted(waiting, names, tense)}, ${thingName(holder)} ${able} ${does} by ${rungWords(waiting)}`;
      },
    },
    ...(eases === null ? memberSteps(facts, holder) : []),
  ];
}

/** Relations by which enacted law bears on the rule it lifts. */
const LIFTING: readonly RelationKind[] = ['REPEALS', 'AMENDS', 'SUPERSEDES', 'INSERTS', 'COMMENCES'];

/** Enacted law that lifts the rule, in full or in part, once it is in force. Law made after the date is left to the ladder. */
function enactedSteps({ facts, change, obstacle: { edge, rule }, levers, moment }: ChainRequest): Step[] {
  const seen = new Set<string>();
  return levers.flatMap((lever): Step[] => {
    const law = lever.alreadyDoneBy;
    if (!law || lever.standing === 'LATER' || seen.has(law.id) || wasMade(facts, law.id, moment) === false) return [];
    seen.add(law.id);
    const relation: Edge | null =
      facts.edgesTo(edge.from, ...LIFTING).find(({ from }) => from === law.id) ??
      facts.edgesTo(change.id, 'DELIVERS').find(({ from }) => from === law.id) ??
      null;
    const { holds, because } = inForceOn(facts, law.id, moment);
    const extent = lever.lifts === 'FULL' ? 'in full' : 'in part';
    return [
      {
        from: rule,
        relation,
        to: law,
        say: (names) => {
          const lift = `${names.place(edge.from, edge.locator)} ${extent}`;
          if (isPowerToStart(edge)) return `what is left to do under ${names.place(edge.from, edge.locator)}: ${clause(lever.what)}`;
          if (moment.asAt.mode === 'WHEN_COMMENCED') return `${names.law(law.id)}, once started, would lift ${lift}`;
          return holds === true
            ? `${names.law(law.id)}, ${because(names).replace(/^it /, 'which ')}, provides for lifting ${lift}`
            : `${names.law(law.id)} is passed and would lift ${lift}, but ${because(names)}`;
        },
      },
    ];
  });
}
