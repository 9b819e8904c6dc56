/** Who must be in the room, and why: who leads, who holds a lever, who bears a duty or power, who votes, who inspects or oversees. */
import { weakest } from '@rules/schema';
import type { Confidence } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import type { Tense } from '../words/codes.ts';
import { tenseOf } from '../time/moment.ts';
import { sentence } from '../words/lists.ts';
import { agree, Names, thingName } from '../words/names.ts';
import type { ToldBlocker } from './blockers.ts';
import { isUnsure, liftVerb, onceStarted, procedureIsOpen, rungWords } from './lever-words.ts';
import { isOfficial } from './official.ts';
import type { Position } from './obstacle.ts';
import type { BodyReason, ToldMember, ToldReason } from './told-room.ts';
import type { RoomMember, RoomReason, TraceLever } from './types.ts';
import { watchers } from './watchers.ts';

export const SCOTTISH_PARLIAMENT = 'body/scottish-parliament';
export const UK_PARLIAMENT = 'body/uk-parliament';

/** Order in the room: the kind of the first reason decides. */
const ORDER: readonly RoomReason['kind'][] = ['lead', 'lever', 'duty', 'power', 'approval', 'inspection', 'oversight', 'member'];

/** Who votes on what a lever makes, and how; none for what needs no vote or is itself an Act. */
const APPROVALS: Partial<Record<TraceLever['type'], { body: string; does: string }>> = {
  NEGATIVE_SSI: { body: SCOTTISH_PARLIAMENT, does: 'may annul' },
  AFFIRMATIVE_SSI: { body: SCOTTISH_PARLIAMENT, does: 'must approve' },
  SCOTLAND_ACT_ORDER: { body: SCOTTISH_PARLIAMENT, does: 'must approve, with both Houses of the UK Parliament,' },
  UK_STATUTORY_INSTRUMENT: { body: UK_PARLIAMENT, does: 'has a say on' },
};

/** One part that one body has in one rule, before the rules of like parts are put together. */
interface Part {
  body: string;
  kind: RoomReason['kind'];
  group: string;
  told: ToldBlocker;
  confidence: Confidence;
  /** True where it is said of the whole provision, and not of the part that bears on the change. */
  whole?: boolean;
  say(laws: string, names: Names): string;
}

/** Everyone with a part in the rules that bind, each once, with all reasons. */
export function roomOf(position: Position, binding: readonly ToldBlocker[], officialOnly: boolean): ToldMember[] {
  const { facts } = position;
  const parts = binding.flatMap((told) => [
    ...leverParts(facts, told, tenseOf(position.moment)),
    ...bearerParts(facts, told, officialOnly),
    ...approvalParts(facts, told, tenseOf(position.moment)),
  ]);
  const reasons = [...leads(position, officialOnly), ...together(parts), ...watchers(position, binding, officialOnly)];
  const byBody = new Map<string, ToldReason[]>();
  for (const { body, reason } of reasons) byBody.set(body, [...(byBody.get(body) ?? []), reason]);
  const members = [...byBody].flatMap(([id, own]): ToldMember[] => {
    const entity = facts.node(id);
    if (entity?.kind !== 'BODY' && entity?.kind !== 'ROLE') return [];
    return [{ entity, reasons: ORDER.flatMap((kind) => own.filter((reason) => reason.kind === kind)) }];
  });
  return members.sort((a, b) => rank(a) - rank(b) || b.reasons.length - a.reasons.length || (a.entity.id < b.entity.id ? -1 : 1));
}

const rank = ({ reasons }: ToldMember): number => ORDER.indexOf(reasons[0]?.kind ?? 'member');

/** The room as it is handed out: each sentence stands alone. */
export const tellRoom = (facts: Facts, members: readonly ToldMember[]): RoomMember[] =>
  members.map(({ entity, reasons }) => ({
    entity,
    reasons: reasons.map(({ say, kind, through, rules, confidence }) => ({
      kind,
      through,
      rules,
      confidence,
      sentence: sentence(
        say(
          new Names(
            facts,
            rules.map(({ id }) => id),
          ),
        ),
      ),
    })),
  }));

const leads = ({ facts, change, moment }: Position, officialOnly: boolean): BodyReason[] => {
  const tense = tenseOf(moment);
  return facts
    .edgesTo(change.id, 'LEADS')
    .filter((edge) => !officialOnly || isOfficial(edge))
    .flatMap((edge): BodyReason[] => {
      const body = facts.node(edge.from);
      return body
        ? [
            {
              body: edge.from,
              reason: {
                kind: 'lead',
                through: change,
                rules: [],
                confidence: edge.confidence,
                // Who leads is known for now, and not for the past.
                say: () => `${thingName(body)} ${agree(body, 'leads', 'lead')} this change${tense === 'PAST' ? ' today' : ''}`,
              },
            },
          ]
        : [];
    });
};

/** Parts of one body and one sort become one reason that names all their rules. */
function together(parts: readonly Part[]): BodyReason[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = `${part.body} ${part.kind} ${part.group}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap((group): BodyReason[] => {
    const [first] = group;
    if (!first) return [];
    const laws = group
      .map(({ told, whole }) => ({ id: told.blocker.rule.id, subsections: whole ? null : told.obstacle.edge.locator }))
      .filter(
        ({ id, subsections }, index, all) => all.findIndex((other) => other.id === id && other.subsections === subsections) === index,
      );
    const rules = [...new Map(group.map(({ told }) => [told.blocker.rule.id, told.blocker.rule])).values()];
    return [
      {
        body: first.body,
        reason: {
          kind: first.kind,
          through: first.told.blocker.rule,
          rules,
          confidence: weakest(group.map(({ confidence }) => confidence)),
          say: (names) => first.say(names.laws(laws), names),
        },
      },
    ];
  });
}

/** A Parliament acts "by an Act": whose it is need not be said twice. */
const ownRung = (lever: TraceLever): string =>
  lever.holder?.id === SCOTTISH_PARLIAMENT || lever.holder?.id === UK_PARLIAMENT
    ? rungWords(lever).replace(/^an Act of the (Scottish|UK) Parliament$/, 'an Act')
    : rungWords(lever);

/** A lever that can be used at the moment, or that waits only for its enabling provision to start. */
const canBeUsed = ({ standing, waitsFor }: TraceLever): boolean => standing === 'OPEN' || waitsFor !== null;

/** Levers of which the same words can be said. */
const groupOf = (lever: TraceLever, does: string): string =>
  [rungWords(lever), does, lever.waitsFor?.id ?? '', isUnsure(lever) ? 'unsure' : ''].join(' ');

const leverParts = (facts: Facts, told: ToldBlocker, tense: Tense): Part[] =>
  told.blocker.levers.flatMap((lever): Part[] => {
    const { holder, confidence } = lever;
    if (!holder || !canBeUsed(lever) || !facts.node(holder.id)) return [];
    const does = liftVerb(lever, told.blocker.blockKind);
    return [
      {
        body: holder.id,
        kind: 'lever',
        group: groupOf(lever, does),
        told,
        confidence,
        say(laws, names) {
          const once = onceStarted(lever, names, tense);
          const able = isUnsure(lever)
            ? `${agree(holder, 'appears', 'appear')} able to`
            : tense === 'PRESENT' && once === null
              ? 'can'
              : 'could';
          return `${once === null ? '' : `${once}, `}${thingName(holder)} ${able} ${does} ${laws} by ${ownRung(lever)}`;
        },
      },
    ];
  });

/** What one who bears a rule has under it. */
const BEARS: Record<string, [one: string, many: string]> = {
  duty: ['has a duty under', 'have a duty under'],
  power: ['has a power under', 'have a power under'],
  function: ['has a function under', 'have a function under'],
  prohibition: ['is bound by a prohibition in', 'are bound by a prohibition in'],
  right: ['is bound by a right in', 'are bound by a right in'],
  plan_or_report: ['owes a plan or report under', 'owe a plan or report under'],
};
const CONCERNED: [one: string, many: string] = ['is concerned by', 'are concerned by'];

const bearerParts = (facts: Facts, told: ToldBlocker, officialOnly: boolean): Part[] =>
  facts
    .edgesFrom(told.blocker.rule.id, 'IMPOSES')
    // A rule that gives way to enacted law binds nobody then.
    .filter((edge) => told.obstacle.binds.how !== 'IN_PART' && (!officialOnly || isOfficial(edge)))
    .flatMap((edge): Part[] => {
      const bearer = facts.node(edge.to);
      if (!bearer) return [];
      const words = agree(bearer, ...(BEARS[edge.effect ?? ''] ?? CONCERNED));
      return [
        {
          body: edge.to,
          kind: edge.effect === 'power' ? 'power' : 'duty',
          group: words,
          told,
          confidence: edge.confidence,
          // Who bears a duty is known of the provision, not of its subsections.
          whole: true,
          say: (laws) => `${thingName(bearer)} ${words} ${laws}`,
        },
      ];
    });

const approvalParts = (facts: Facts, told: ToldBlocker, tense: Tense): Part[] =>
  told.blocker.levers.flatMap((lever): Part[] => {
    const { type, confidence } = lever;
    const approval = APPROVALS[type];
    const body = facts.node(approval?.body ?? null);
    if (!approval || !body || !canBeUsed(lever)) return [];
    const does = liftVerb(lever, told.blocker.blockKind);
    return [
      {
        body: body.id,
        kind: 'approval',
        group: groupOf(lever, does),
        told,
        confidence,
        say(laws, names) {
          const once = onceStarted(lever, names, tense);
          const votes = procedureIsOpen(lever)
            ? 'may have to approve'
            : once === null
              ? approval.does
              : approval.does.replace('must', 'would have to').replace('may ', 'could ');
          const would = isUnsure(lever) ? `, it appears, would ${does}` : ` would ${does}`;
          return `${once === null ? '' : `${once}, `}${thingName(body)} ${votes} an instrument that${would} ${laws}`;
        },
      },
    ];
  });
