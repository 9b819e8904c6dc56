/** The answer as a picture: which column each thing stands in, which matter most, and which are on the main chain. */
import type { PictureGraph, PictureNode } from '../../picture/graph.ts';
import { strengthOf } from '../../picture/strength.ts';
import { isAway, surenessWords, timeWords, type LinkRow } from './links.ts';
import { shortName, type Named } from './names.ts';

export const COLUMNS = ['The change', 'Rules that bear on it', 'Where they sit', 'Law that lifts or enables', 'Who must act'];

interface Id {
  id: string;
}
interface Obstacle {
  rule: Id;
  chain: readonly { from: Id; to: Id }[];
  levers: readonly { under?: Id | null; alreadyDoneBy?: Id | null; holder?: Id | null }[];
}
export interface PicturedAnswer {
  change: Id;
  blockers: readonly Obstacle[];
  constraints: readonly Obstacle[];
  notBinding: readonly Obstacle[];
  helpers: readonly { rule: Id }[];
}

/** Column of each thing, by what it does in this answer first and by what it is otherwise. */
function columnsOf(answer: PicturedAnswer): (entity: Named) => number {
  const obstacles = [...answer.blockers, ...answer.constraints, ...answer.notBinding];
  const rules = new Set(obstacles.map(({ rule }) => rule.id));
  const lifting = new Set([
    ...answer.helpers.map(({ rule }) => rule.id),
    ...obstacles.flatMap(({ levers }) => levers.flatMap(({ under, alreadyDoneBy }) => [under?.id, alreadyDoneBy?.id])),
  ]);
  return (entity) => {
    if (entity.kind === 'CHANGE') return 0;
    if (rules.has(entity.id)) return 1;
    if (entity.kind === 'BODY' || entity.kind === 'ROLE') return 4;
    if (lifting.has(entity.id)) return 3;
    return entity.kind === 'PROVISION' ? 3 : 2;
  };
}

/** Ids, those that matter most first: what a full picture must not fold away. */
function byImportance({ change, blockers, constraints, notBinding, helpers }: PicturedAnswer): string[] {
  const chains = (obstacles: readonly Obstacle[]): string[] =>
    obstacles.flatMap(({ chain }) => chain.flatMap(({ from, to }) => [from.id, to.id]));
  const rules = (obstacles: readonly Obstacle[]): string[] => obstacles.map(({ rule }) => rule.id);
  const levers = [...blockers, ...constraints].flatMap((obstacle) =>
    obstacle.levers.flatMap(({ under, alreadyDoneBy, holder }) => [alreadyDoneBy?.id, under?.id, holder?.id]),
  );
  return [
    change.id,
    ...rules(blockers),
    ...chains(blockers),
    ...rules(constraints),
    ...helpers.map(({ rule }) => rule.id),
    ...chains(constraints),
    ...levers.filter((id) => id !== undefined),
    ...rules(notBinding),
    ...chains(notBinding),
  ];
}

/** Every thing and link of the answer, unfolded. The rows give the links with their verbs and times. */
export function pictureGraph(answer: PicturedAnswer, entities: readonly Named[], rows: readonly LinkRow[]): PictureGraph {
  const columnOf = columnsOf(answer);
  const place = new Map<string, number>();
  for (const id of byImportance(answer)) if (!place.has(id)) place.set(id, place.size);
  const main = new Set(answer.blockers[0]?.chain.flatMap(({ from, to }) => [from.id, to.id]) ?? []);
  const things = new Map<string, Named>([...entities, ...rows.flatMap(({ from, to }) => [from, to])].map((entity) => [entity.id, entity]));
  const nodes = [...things.values()].map((entity): PictureNode => ({
    id: entity.id,
    kind: entity.kind,
    name: shortName(entity),
    title: entity.label || entity.title,
    address: entity.address,
    ...('instrumentClass' in entity ? { instrumentClass: entity.instrumentClass } : {}),
    column: columnOf(entity),
    strong: entity.id === answer.change.id || main.has(entity.id),
    folds: 0,
  }));
  const hardest = new Map<string, number>();
  for (const { from, to, kind } of rows) {
    for (const { id } of [from, to]) hardest.set(id, Math.min(hardest.get(id) ?? Infinity, strengthOf(kind)));
  }
  nodes.sort(
    (a, b) =>
      (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) ||
      (hardest.get(a.id) ?? Infinity) - (hardest.get(b.id) ?? Infinity) ||
      a.name.localeCompare(b.name, 'en-GB', { numeric: true }),
  );
  return {
    columns: COLUMNS,
    nodes,
    links: rows.map((row) => ({
      id: row.id,
      from: row.from.id,
      to: row.to.id,
      kind: row.kind,
      verb: row.verb,
      time: timeWords(row),
      dashed: isAway(row),
      sureness: surenessWords(row.link),
    })),
  };
}
