/** Things and edges as JSON without what is null or empty, a third of a relation; and whole again, as they were. */
import { Edge, EntityNode, Evidence } from '@rules/schema';

/** The fields of a kind in the order of the model, each with whether it is a list. */
type Fields = readonly (readonly [name: string, isList: boolean])[];

const fieldsOf = (shape: object): Fields =>
  Object.entries(shape as Record<string, { def: { type: string } }>).map(([name, { def }]) => [name, def.type === 'array']);

const THINGS = new Map<string, Fields>(EntityNode.options.map(({ shape }) => [shape.kind.value, fieldsOf(shape)]));
const EDGE = fieldsOf(Edge.shape);
const EVIDENCE = fieldsOf(Evidence.shape);

/** JSON in which a field that is null, or a list of none, is not written, nor such a field of a piece of evidence. */
export const compact = (full: EntityNode | Edge): string =>
  written(full, (evidence) => `[${(evidence as Evidence[]).map((one) => written(one)).join()}]`);

/** Written piece by piece: an object with some fields left out would cost the most of loading a large release. */
function written(full: object, evidence: (value: unknown) => string = JSON.stringify): string {
  const fields: string[] = [];
  for (const [name, value] of Object.entries(full) as [string, unknown][]) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    fields.push(`"${name}":${name === 'evidence' ? evidence(value) : JSON.stringify(value)}`);
  }
  return `{${fields.join()}}`;
}

export function readThing(json: string): EntityNode {
  const some = JSON.parse(json) as Partial<EntityNode>;
  return full(some, THINGS.get(some.kind ?? '') ?? []) as EntityNode;
}

export const readEdge = (json: string): Edge => full(JSON.parse(json) as Partial<Edge>, EDGE) as Edge;

function full(some: Partial<EntityNode | Edge>, fields: Fields): unknown {
  return { ...filled(some, fields), evidence: (some.evidence ?? []).map((one) => filled(one, EVIDENCE)) };
}

function filled(some: object, fields: Fields): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, isList] of fields) found[name] = (some as Record<string, unknown>)[name] ?? (isList ? [] : null);
  return found;
}
