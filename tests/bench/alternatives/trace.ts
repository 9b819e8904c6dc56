/**
 * The second piece of work: what stands to a change, as far as @neo4j/graphql can be asked for it. Our API answers that and, in the same
 * query, what it cannot be asked for: the verdict, whether each rule binds, the levers and who holds them, the room, the whole in words.
 */
import { readFileSync } from 'node:fs';
import type { GraphStore } from '@rules/api/store/port.ts';
import type { Contenders } from './contenders.ts';
import { GENERATED, OURS_ON_MEMORY, OURS_ON_NEO4J, RAW } from './names.ts';
import type { Runner } from './race.ts';

export interface TraceQuestion {
  change: string;
}

const STATEMENT = readFileSync(new URL('trace.cypher', import.meta.url), 'utf8');

/** Names of the relations in the schema for @neo4j/graphql, and their kinds. */
const RELATIONS = {
  blocks: 'BLOCKS',
  constrains: 'CONSTRAINS',
  requiresAmendment: 'REQUIRES_AMENDMENT',
  conflictsWith: 'CONFLICTS_WITH',
  duplicates: 'DUPLICATES',
  enables: 'ENABLES',
  delivers: 'DELIVERS',
};

const PEER_QUERY = `
query Trace($key: String!, $change: ID!, $statements: String!) {
  changes(where: { key: { eq: $key } }) {
    id title whatChanges assessmentVerdict
    ${Object.keys(RELATIONS)
      .map((name) => `${name}Connection { edges { properties { why } node { ...Rule } } }`)
      .join('\n    ')}
    leads { id title }
  }
  statements(where: { list: { eq: $statements }, OR: [
    { barrierTo: { includes: $change } }, { supportTo: { includes: $change } }, { contradictionTo: { includes: $change } }
  ] }) { id title text barrierTo supportTo contradictionTo }
}
fragment Rule on Rule {
  id title
  instrument { id title madeUnder { id title } }
  madeUnder { id title }
  bearersConnection { edges { properties { effect } node { id title } } }
}`;

const OWN_QUERY = `
query Trace($change: ID!) {
  trace(change: $change) {
    verdict verdictFrom verdictNote derivedVerdict sentence text
    change { id title whatChanges leads { id title } }
    blockers { ...Blocker } constraints { ...Blocker } notBinding { ...Blocker }
    helpers { inForceOnDate relation { kind why } rule { ...Rule } }
    clashesInPlay { direct relation { kind why } clash { id title explanation } }
    room { entity { id title } reasons { kind sentence } }
    barriers { kind why strength statement { id title text } }
    supports { why statement { id title text } }
    contradicts { why statement { id title text } }
    dependsOn { change { id title } verdict why }
  }
}
fragment Blocker on Blocker {
  number bearing blockKind bindsOnDate bindsBecause relation { kind why } rule { ...Rule }
  levers { type what holder { id title } lifts procedure standing confidence } whyNothingLighter whyNoLever
}
fragment Rule on Entity {
  id title
  ... on Provision { instrument { id title madeUnder { id title } } impositions { effect bearer { id title } } }
  ... on Instrument { madeUnder { id title } }
}`;

/** Every change of the release. */
export const traceQuestions = ({ release }: Contenders): TraceQuestion[] =>
  release.nodes.flatMap(({ kind, id }) => (kind === 'CHANGE' ? { change: id } : []));

interface Named {
  id: string;
  title: string;
}
type Borne = Named & { effect: string | null };
interface Law extends Named {
  madeUnder: Named[];
}
interface Rule extends Named {
  instrument: Law[];
  madeUnder: Named[];
  bearers: Borne[];
}

const names = (things: readonly Named[]): string[] => things.map(({ id, title }) => `${id} ${title}`).sort();

/** A link from a rule to the change, as one text. */
const tellLink = (kind: string, why: string | null, { id, title, instrument, madeUnder, bearers }: Rule): string =>
  JSON.stringify([
    [kind, why, id, title],
    instrument.map((law) => [law.id, law.title, names(law.madeUnder)]),
    names(madeUnder),
    bearers.map((bearer) => `${bearer.effect} ${bearer.id} ${bearer.title}`).sort(),
  ]);

interface Told {
  change: [id: string, title: string, whatChanges: string];
  links: string[];
  leads: string[];
  barriers: string[];
  supports: string[];
  contradicts: string[];
}

interface Change extends Named {
  whatChanges: string;
  leads: Named[];
}
type Said = Named & { text: string } & Record<'barrierTo' | 'supportTo' | 'contradictionTo', string[] | null>;

const told = (
  { id, title, whatChanges, leads }: Change,
  links: string[],
  said: Pick<Told, 'barriers' | 'supports' | 'contradicts'>,
): Told => ({
  change: [id, title, whatChanges],
  links: links.sort(),
  leads: names(leads),
  ...said,
});

const saying = (all: readonly (Named & { text: string })[]): string[] => all.map(({ id, title, text }) => `${id} ${title} ${text}`).sort();
/** What statements say to a change, by the three lists of changes that each carries. */
const saidTo = (change: string, statements: readonly Said[]) => {
  const listed = (name: 'barrierTo' | 'supportTo' | 'contradictionTo') => saying(statements.filter((one) => one[name]?.includes(change)));
  return { barriers: listed('barrierTo'), supports: listed('supportTo'), contradicts: listed('contradictionTo') };
};

export function traceRunners({ raw, generated, ours, slot, memory, neo4j }: Contenders): Runner<TraceQuestion>[] {
  const keyed = (change: string) => ({ key: `${slot}|${change}`, change, statements: `${slot}|STATEMENT` });
  const peer = generated(PEER_QUERY);
  const own = (name: string, store: GraphStore): Runner<TraceQuestion> => {
    const ask = ours(OWN_QUERY, store);
    return { name, ask: ({ change }) => ask({ change }), told: tellOurs };
  };
  return [
    {
      name: RAW,
      ask: ({ change }) => raw(STATEMENT, keyed(change)),
      told(answer, { change }) {
        type Row = Change & { rules: (Rule & { relation: string; why: string | null })[]; statements: Said[] };
        const { trace } = answer as { trace: Row };
        const links = trace.rules.map((rule) => tellLink(rule.relation, rule.why, rule));
        return told(trace, links, saidTo(change, trace.statements));
      },
    },
    {
      name: GENERATED,
      ask: ({ change }) => peer(keyed(change)),
      told(answer, { change }) {
        type PeerRule = Omit<Rule, 'bearers'> & { bearersConnection: { edges: { properties: { effect: string | null }; node: Named }[] } };
        type Linked = Record<string, { edges: { properties: { why: string | null }; node: PeerRule }[] }>;
        const { changes, statements } = answer as { changes: [Change & Linked]; statements: Said[] };
        const links = Object.entries(RELATIONS).flatMap(([name, kind]) =>
          (changes[0][`${name}Connection`]?.edges ?? []).map(({ properties, node }) =>
            tellLink(kind, properties.why, {
              ...node,
              bearers: node.bearersConnection.edges.map((edge) => ({ ...edge.node, ...edge.properties })),
            }),
          ),
        );
        return told(changes[0], links, saidTo(change, statements));
      },
    },
    own(OURS_ON_NEO4J, neo4j),
    own(OURS_ON_MEMORY, memory),
  ];
}

function tellOurs(answer: unknown): Told {
  type OwnRule = Named & {
    instrument?: Law;
    madeUnder?: Named[];
    impositions?: { effect: string | null; bearer: Named }[];
  };
  interface Link {
    relation: { kind: string; why: string | null };
    rule: OwnRule;
  }
  type Voice = { statement: Named & { text: string } };
  interface Trace
    extends
      Record<'blockers' | 'constraints' | 'notBinding' | 'helpers', Link[]>,
      Record<'barriers' | 'supports' | 'contradicts', Voice[]> {
    change: Change;
    clashesInPlay: { direct: boolean; relation: Link['relation']; clash: OwnRule }[];
  }
  const { trace } = answer as { trace: Trace };
  // A clash itself may pull against a change; clashes that only a rule of the trace takes a side in are no links of the change.
  const clashes = trace.clashesInPlay.flatMap(({ direct, relation, clash }) => (direct ? { relation, rule: clash } : []));
  const links = [...trace.blockers, ...trace.constraints, ...trace.notBinding, ...trace.helpers, ...clashes].map(({ relation, rule }) =>
    tellLink(relation.kind, relation.why, {
      ...rule,
      instrument: rule.instrument ? [rule.instrument] : [],
      madeUnder: rule.madeUnder ?? [],
      bearers: (rule.impositions ?? []).map(({ effect, bearer }) => ({ ...bearer, effect })),
    }),
  );
  const said = (voices: Voice[]) => saying(voices.map(({ statement }) => statement));
  return told(trace.change, links, {
    barriers: said(trace.barriers),
    supports: said(trace.supports),
    contradicts: said(trace.contradicts),
  });
}
