/** The first piece of work: a page of 25 instruments, the first 10 provisions of each, and on whom each provision puts what. */
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '@rules/api/store/port.ts';
import type { Contenders } from './contenders.ts';
import { GENERATED, OURS_ON_MEMORY, OURS_ON_NEO4J, RAW } from './names.ts';
import type { Runner } from './race.ts';

const LAWS = 25;
const PROVISIONS = 10;

export interface PageQuestion {
  /** How many instruments come before the page, and our cursor of the last of them. */
  skip: number;
  after: string | null;
}

const STATEMENT = readFileSync(new URL('page.cypher', import.meta.url), 'utf8');

const PEER_QUERY = `
query Page($list: String!, $skip: Int!) {
  instruments(where: { list: { eq: $list } }, sort: [{ orderTitle: ASC }, { orderId: ASC }], offset: $skip, limit: ${LAWS}) {
    id title year
    provisions(sort: [{ orderId: ASC }], limit: ${PROVISIONS}) {
      id title number
      bearersConnection { edges { properties { effect } node { id title } } }
    }
  }
}`;

const OWN_QUERY = `
query Page($after: String) {
  instruments(first: ${LAWS}, after: $after) {
    nodes {
      id title year
      provisions(first: ${PROVISIONS}) { nodes { id title number impositions { effect bearer { id title } } } }
    }
  }
}`;

/** All pages of the list, in its order. */
export async function pageQuestions(store: GraphStore): Promise<PageQuestion[]> {
  const questions: PageQuestion[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    questions.push({ skip: questions.length * LAWS, after });
    const page = await store.list({ kind: 'INSTRUMENT', first: LAWS, ...(after !== null && { after }) });
    after = page.items.at(-1)?.cursor ?? null;
    more = page.hasNextPage;
  }
  return questions;
}

interface Named {
  id: string;
  title: string;
}
interface Law extends Named {
  year: number | null;
}
interface Rule extends Named {
  number: string;
}
type Borne = Named & { effect: string | null };

/** Instruments and provisions in their order; bearers, whose order nobody asked for, by name. */
const tell = <L extends Law, R extends Rule>(
  laws: readonly L[],
  rulesOf: (law: L) => readonly R[],
  borneBy: (rule: R) => readonly Borne[],
) =>
  laws.map((law) => ({
    law: [law.id, law.title, law.year],
    provisions: rulesOf(law).map((rule) => ({
      provision: [rule.id, rule.title, rule.number],
      bearers: borneBy(rule)
        .map(({ id, title, effect }) => `${id} ${title} ${effect}`)
        .sort(),
    })),
  }));

export function pageRunners({ raw, generated, ours, slot, memory, neo4j: database }: Contenders): Runner<PageQuestion>[] {
  const list = `${slot}|INSTRUMENT`;
  const [laws, provisions] = [neo4j.int(LAWS), neo4j.int(PROVISIONS)];
  const peer = generated(PEER_QUERY);
  const own = (name: string, store: GraphStore): Runner<PageQuestion> => {
    const ask = ours(OWN_QUERY, store);
    return {
      name,
      ask: ({ after }) => ask({ after }),
      told(answer) {
        type Imposed = { effect: string | null; bearer: Named };
        type OwnRule = Rule & { impositions: Imposed[] };
        const { instruments } = answer as { instruments: { nodes: (Law & { provisions: { nodes: OwnRule[] } })[] } };
        return tell(
          instruments.nodes,
          (law) => law.provisions.nodes,
          (rule) => rule.impositions.map(({ effect, bearer }) => ({ ...bearer, effect })),
        );
      },
    };
  };
  return [
    {
      name: RAW,
      ask: ({ skip }) => raw(STATEMENT, { list, skip: neo4j.int(skip), laws, provisions }),
      told(answer) {
        const found = answer as { laws: (Law & { provisions: (Rule & { bearers: Borne[] })[] })[] };
        return tell(
          found.laws,
          (law) => law.provisions,
          (rule) => rule.bearers,
        );
      },
    },
    {
      name: GENERATED,
      ask: ({ skip }) => peer({ list, skip }),
      told(answer) {
        type Edge = { properties: { effect: string | null }; node: Named };
        type PeerRule = Rule & { bearersConnection: { edges: Edge[] } };
        const { instruments } = answer as { instruments: (Law & { provisions: PeerRule[] })[] };
        return tell(
          instruments,
          (law) => law.provisions,
          (rule) => rule.bearersConnection.edges.map(({ node, properties }) => ({ ...node, ...properties })),
        );
      },
    },
    own(OURS_ON_NEO4J, database),
    own(OURS_ON_MEMORY, memory),
  ];
}
