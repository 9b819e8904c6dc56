/** Questions of docs/cypher.md about changes and what stands in their way, answered by the domain. */
import { lightestLever } from '@rules/schema';
import type { ChangeNode } from '@rules/schema';
import { edgesWithLevers, leversHeldBy } from '@rules/api/domain/explore/levers-held.ts';
import { trace } from '@rules/api/domain/trace/index.ts';
import { verdictsOf } from '@rules/api/domain/verdicts.ts';
import { at, TODAY } from '../../support/domain.ts';
import { grouped, inOrder } from './rows.ts';
import { against, binding, count, isLessSure, leversOf, lightestOf, some, UK, urls } from './world.ts';
import type { Answer, World } from './world.ts';

export const CHANGES: Record<string, Answer> = {
  'Which changes are blocked by law that is best lifted, or can only be lifted, outside Scotland?': (world) => {
    const rows = binding(world)
      .filter(({ kind }) => kind === 'BLOCKS')
      .filter((edge) => edge.obstacle?.blockKind === 'OUTSIDE_COMPETENCE' || UK.includes(lightestOf(edge)?.type ?? ''))
      .map((edge) => ({
        change: edge.to,
        rule: edge.from,
        blockKind: edge.obstacle?.blockKind,
        levers: some(leversOf(edge).map(({ type }) => type)),
        holder: lightestOf(edge)?.holder ?? null,
        blockIs: edge.confidence,
        blockRestsOn: edge.basis,
        leverIs: lightestOf(edge)?.confidence ?? null,
        evidence: urls(edge),
      }));
    return inOrder(rows, 'change', 'rule');
  },

  'Who holds the lightest lever most often?': async (world) => {
    const edges = await edgesWithLevers(world.store);
    const rows = world.nodes
      .filter(({ kind }) => kind === 'BODY' || kind === 'ROLE')
      .flatMap(({ id, title }) => {
        const held = leversHeldBy(edges, id).filter(({ isLightest }) => isLightest);
        if (held.length === 0) return [];
        return {
          holder: id,
          title,
          rules: held.length,
          changes: new Set(held.map(({ edge }) => edge.to)).size,
          inFull: count(held, ({ lever }) => lever.lifts === 'FULL'),
          lessSure: count(held, ({ lever }) => isLessSure(lever)),
        };
      });
    return inOrder(rows, '-rules', 'holder');
  },

  'Which rules that stand in the way are we least sure of?': (world) => {
    const rows = against(world)
      .map((edge) => ({
        change: edge.to,
        rule: edge.from,
        against: edge.kind,
        ruleIs: world.node(edge.from).confidence,
        bearingIs: edge.confidence,
        bearingRestsOn: edge.basis,
        leverIs: lightestOf(edge)?.confidence ?? null,
        evidence: urls(edge),
      }))
      .filter(({ ruleIs, bearingIs, leverIs }) => [ruleIs, bearingIs, leverIs].includes('LOW'));
    return inOrder(rows, 'change', 'rule', 'against');
  },

  'Which laws stand in the way of the most changes?': (world) => {
    const laws = grouped(binding(world), ({ from }) => world.facts.instrument(from)?.id ?? from);
    const rows = [...laws].map(([law, edges]) => {
      const instrument = world.node(law);
      return {
        law,
        title: instrument.title,
        membership: instrument.kind === 'INSTRUMENT' ? instrument.membership : null,
        changes: new Set(edges.map(({ to }) => to)).size,
        rules: new Set(edges.map(({ from }) => from)).size,
        blocks: count(edges, ({ kind }) => kind === 'BLOCKS'),
        lessSure: count(edges, isLessSure),
      };
    });
    return inOrder(rows, '-changes', '-rules', 'law').slice(0, 10);
  },

  'What stands in the way of aftercare for people who left care before 16, and what would lift each rule?': async (world) => {
    const answer = await trace(world.store, {
      change: 'change/aftercare-for-early-leavers',
      asAt: at(TODAY),
      officialOnly: false,
      today: TODAY,
    });
    const rows = [...answer.blockers, ...answer.constraints].map(({ relation, rule, levers }) => ({
      against: relation.kind,
      rule: rule.id,
      why: relation.why,
      levers: some(levers.map(({ type }) => type)),
      holders: some(levers.map(({ holder }) => holder?.id ?? '')),
      lightest: lightestLever(levers)?.what ?? null,
      confidence: relation.confidence,
      basis: relation.basis,
    }));
    return inOrder(rows, 'against', 'rule');
  },

  'Which rules would be lifted by law that is already made and has not started?': (world) => {
    const rows = binding(world).flatMap((edge) => {
      const lever = lightestOf(edge);
      if (lever === null || lever.alreadyDoneBy === null || world.inForce(lever.alreadyDoneBy) !== 'not_commenced') return [];
      return {
        change: edge.to,
        rule: edge.from,
        against: edge.kind,
        lift: lever.alreadyDoneBy,
        holder: lever.holder,
        startedUnder: lever.under,
        leverIs: lever.confidence,
        leverRestsOn: lever.basis,
      };
    });
    return inOrder(rows, 'change', 'rule', 'against');
  },

  'Which changes wait for a change that is blocked?': async (world) => {
    const blocked = new Set((await blockedToday(world)).map(({ id }) => id));
    const rows = world.changes().flatMap(({ id, assessment }) =>
      [...waitsFor(world, id)]
        .filter(([other]) => blocked.has(other))
        .map(([other, steps]) => {
          const node = world.node(other);
          return {
            change: id,
            verdict: assessment.verdict,
            blocked: other,
            steps,
            verdictIs: node.kind === 'CHANGE' ? node.assessment.confidence : null,
          };
        }),
    );
    return inOrder(rows, 'change', 'blocked');
  },

  'Who leads the changes that are blocked?': async (world) => {
    const rows = (await blockedToday(world)).flatMap(({ id, assessment }) =>
      world.facts.edgesTo(id, 'LEADS').map((lead) => ({
        who: lead.from,
        title: world.title(lead.from),
        change: id,
        verdictIs: assessment.confidence,
        leadIs: lead.confidence,
        leadRestsOn: lead.basis,
      })),
    );
    return inOrder(rows, 'who', 'change');
  },
};

/** The changes that the domain says are blocked today. */
async function blockedToday(world: World): Promise<ChangeNode[]> {
  const ids = world.changes().map(({ id }) => id);
  const verdicts = await verdictsOf(world.store, ids, at(TODAY), TODAY);
  return verdicts.flatMap((found) => (found?.verdict === 'BLOCKED' ? found.change : []));
}

/** What a change depends on, step by step, each with the fewest steps to it; what is only related is no dependency. */
function waitsFor(world: World, change: string): Map<string, number> {
  const found = new Map<string, number>();
  let level = [change];
  for (let steps = 1; level.length > 0; steps += 1) {
    const next = level.flatMap((id) => world.facts.edgesFrom(id, 'DEPENDS_ON').filter(({ how }) => how !== 'related'));
    level = [...new Set(next.map(({ to }) => to))].filter((id) => !found.has(id));
    for (const id of level) found.set(id, steps);
  }
  return found;
}
