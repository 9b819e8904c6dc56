/** Those who watch: who inspects, regulates or oversees the bodies that lead the change or are bound by what blocks it. */
import type { Edge, EntityNode } from '@rules/schema';
import { tenseOf } from '../time/moment.ts';
import { listWords, sentence } from '../words/lists.ts';
import { agree, thingName } from '../words/names.ts';
import type { Clause } from '../words/names.ts';
import type { ToldBlocker } from './blockers.ts';
import { isOfficial } from './official.ts';
import { bearingOf } from './obstacle.ts';
import type { Position } from './obstacle.ts';
import type { BodyReason } from './told-room.ts';
import type { RoomReason } from './types.ts';

const WATCHING: Partial<Record<Edge['kind'], { kind: RoomReason['kind']; one: string; many: string; passive: string }>> = {
  INSPECTS: { kind: 'inspection', one: 'inspects', many: 'inspect', passive: 'inspected by' },
  REGULATES: { kind: 'inspection', one: 'regulates', many: 'regulate', passive: 'regulated by' },
  OVERSEES: { kind: 'oversight', one: 'oversees', many: 'oversee', passive: 'overseen by' },
};

/** Bodies that lead the change or bear a rule that blocks it: only their inspectors and overseers are called in. */
function watched({ facts, change }: Position, binding: readonly ToldBlocker[]): { node: EntityNode; because: string }[] {
  const leading = facts.edgesTo(change.id, 'LEADS').map(({ from }) => from);
  const bound = binding
    .filter(({ obstacle }) => bearingOf(obstacle) === 'BLOCKS')
    .flatMap(({ blocker }) => facts.edgesFrom(blocker.rule.id, 'IMPOSES').map(({ to }) => to));
  return [...new Set([...leading, ...bound])].flatMap((id) => {
    const node = facts.node(id);
    if (!node) return [];
    return [
      {
        node,
        because: leading.includes(id)
          ? `which ${agree(node, 'leads', 'lead')} this change`
          : `which ${agree(node, 'is', 'are')} bound by a rule that blocks this change`,
      },
    ];
  });
}

export const watchers = (position: Position, binding: readonly ToldBlocker[], officialOnly: boolean): BodyReason[] =>
  watched(position, binding).flatMap(({ node, because }) =>
    position.facts
      .edgesTo(node.id, 'INSPECTS', 'REGULATES', 'OVERSEES')
      .filter((edge) => !officialOnly || isOfficial(edge))
      .flatMap((edge): BodyReason[] => {
        const watcher = position.facts.node(edge.from);
        const words = WATCHING[edge.kind];
        if (!watcher || !words) return [];
        const say: Clause = () => `${thingName(watcher)} ${agree(watcher, words.one, words.many)} ${thingName(node)}, ${because}`;
        return [{ body: edge.from, reason: { kind: words.kind, through: node, rules: [], confidence: edge.confidence, say } }];
      }),
  );

/** The watchers as one sentence for each body watched: "Local authorities, which lead this change, are inspected by ... and overseen by ...". */
export function watchSentences(position: Position, binding: readonly ToldBlocker[], officialOnly: boolean): string[] {
  const { facts, moment } = position;
  // Who watches is known for the law as it was read, and not for the past.
  const now = tenseOf(moment) === 'PRESENT' ? '' : 'today ';
  return watched(position, binding).flatMap(({ node, because }) => {
    const edges = facts.edgesTo(node.id, 'INSPECTS', 'REGULATES', 'OVERSEES').filter((edge) => !officialOnly || isOfficial(edge));
    const told = new Set<string>();
    const kinds = (['INSPECTS', 'REGULATES', 'OVERSEES'] as const).flatMap((kind) => {
      const by = edges
        .filter((edge) => edge.kind === kind && !told.has(edge.from) && told.add(edge.from))
        .map(({ from }) => facts.node(from))
        .filter((found) => found !== undefined)
        .map(thingName);
      return by.length > 0 ? [`${WATCHING[kind]?.passive} ${listWords(by)}`] : [];
    });
    return kinds.length === 0
      ? []
      : [
          sentence(
            `${thingName(node)}, ${because}, ${agree(node, 'is', 'are')} ${now}${kinds.length > 1 ? `${kinds.slice(0, -1).join('; ')}; and ${kinds.at(-1)}` : kinds[0]}`,
          ),
        ];
  });
}
