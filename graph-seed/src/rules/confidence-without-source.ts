import type { EntityKind, Evidence, RelationKind } from '@rules/schema';
import type { Origin } from '../compile/builder.ts';
import type { Finding, Rule } from './rule.ts';

/** Facts of the world. All else is judgement by nature, and its confidence says how sure we are of our own reading. */
const FACTS = new Set<EntityKind | RelationKind>([
  'INSTRUMENT',
  'PROVISION',
  'BODY',
  'ROLE',
  'SOURCE',
  'STATEMENT',
  'PLAN',
  'PLAN_AREA',
  'ACTION',
  'FOUNDATION',
  'MADE_UNDER',
  'REFERS_TO',
  'AMENDS',
  'INSERTS',
  'REPEALS',
  'SUPERSEDES',
  'COMMENCES',
  'IMPOSES',
  'ESTABLISHES',
  'MEMBER_OF',
  'OVERSEES',
  'INSPECTS',
  'REGULATES',
  'FUNDS',
  'ACCOUNTABLE_TO',
  'WORKS_WITH',
  'STATED_IN',
]);

const onlyOurs = (evidence: readonly Evidence[]): boolean => evidence.length > 0 && evidence.every(({ basis }) => basis === 'JUDGEMENT');

function* unsupported(id: string, evidence: readonly Evidence[], at: Origin): Generator<Finding> {
  const empty = evidence.find(({ basis, url, source, note }) => basis === 'OFFICIAL' && !url && !source && !note);
  if (empty)
    yield {
      at,
      value: id,
      what: 'is called official and names no text',
      fix: 'name the text by url, source or note, or give another basis',
    };
}

export const confidenceWithoutSource: Rule = {
  name: 'confidence-without-source',
  asks: 'A fact of high confidence rests on more than "our reading": an address, a document, or own knowledge said openly. What is called official names a text.',
  *find({ built: { graph } }) {
    for (const things of [graph.nodes, graph.edges] as const)
      for (const [id, thing] of things) {
        const at = (things === graph.nodes ? graph.nodeOrigins : graph.edgeOrigins).get(id);
        if (!at) continue;
        if (FACTS.has(thing.kind) && thing.confidence === 'HIGH' && onlyOurs(thing.evidence))
          yield {
            at,
            value: id,
            what: 'has high confidence and rests on our reading alone',
            fix: 'add the source that bears it out, or lower the confidence',
          };
        yield* unsupported(id, thing.evidence, at);
      }
  },
};
