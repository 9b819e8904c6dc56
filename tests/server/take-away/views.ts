/** What is taken away in the tests, and what the API says of the same. */
import type { Asked } from '../service.ts';
import type { ReadBack } from './readers.ts';

const RELATION = '{ id kind confidence from { id } to { id } evidence { url } }';
const ENTITY = '{ id kind label evidence { url } }';

interface Relation {
  id: string;
  kind: string;
  confidence: string;
  from: { id: string };
  to: { id: string };
  evidence: { url: string | null }[];
}
interface Entity {
  id: string;
  kind: string;
  label: string;
  evidence: unknown[];
}

const unique = <T extends { id: string }>(all: readonly T[]): T[] => [...new Map(all.map((one) => [one.id, one])).values()];

const told = (entities: readonly Entity[], relations: readonly Relation[]): ReadBack => ({
  things: unique(entities).map(({ evidence, ...rest }) => ({ ...rest, evidence: evidence.length })),
  links: unique(relations).map(({ id, kind, confidence, from, to, evidence }) => ({
    id,
    kind,
    confidence,
    from: from.id,
    to: to.id,
    urls: evidence.map(({ url }) => url),
  })),
});

/** So that two answers compare whatever their order. */
export const ordered = ({ things, links }: ReadBack): ReadBack => ({
  things: things.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  links: links.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((link) => ({ ...link, urls: link.urls.map(String).toSorted() })),
});

const OPEN = [
  'asp/2014/8/section/58',
  'asp/2014/8',
  'body/scottish-ministers',
  'body/care-inspectorate',
  'foundation/voice',
  'role/corporate-parent',
];

/** An address of each kind of page, and the same asked of the API. */
export const VIEWS: { name: string; address: string; told: (api: Asked) => Promise<ReadBack> }[] = [
  {
    name: 'a view of the explorer, without what is hidden and one kind of link',
    address: `explore?at=body/sssc&${OPEN.map((id) => `open=${id}`).join('&')}&hide=foundation/voice&off=CONTAINS`,
    async told({ data }) {
      const ids = ['body/sssc', ...OPEN].filter((id) => id !== 'foundation/voice');
      const { between } = await data<{ between: { entities: Entity[]; relations: Relation[] } }>(
        `query ($ids: [ID!]!) { between(ids: $ids) { entities ${ENTITY} relations ${RELATION} } }`,
        { ids },
      );
      const kept = between.relations.filter(({ kind }) => kind !== 'CONTAINS');
      if (kept.length === between.relations.length) throw new Error('The view has no link of the kind that it leaves out');
      return told(between.entities, kept);
    },
  },
  {
    name: 'paths',
    address: 'paths?from=body/sssc&to=change/aftercare-for-early-leavers&many=10',
    async told({ data }) {
      const { paths } = await data<{ paths: { entities: Entity[]; relations: Relation[] }[] }>(
        `{ paths(from: "body/sssc", to: "change/aftercare-for-early-leavers", limit: 10) { entities ${ENTITY} relations ${RELATION} } }`,
      );
      return told(
        paths.flatMap(({ entities }) => entities),
        paths.flatMap(({ relations }) => relations),
      );
    },
  },
  {
    name: 'a trace on another date',
    address: 'change/flexible-panel-composition?asAt=2020-02-05',
    async told({ data }) {
      const both = `relation { ...R }`;
      const { trace } = await data<{ trace: Record<string, unknown> }>(
        `fragment R on Relation { id kind confidence from ${ENTITY} to ${ENTITY} evidence { url } }
        { trace(change: "change/flexible-panel-composition", asAt: { date: "2020-02-05" }) {
          change ${ENTITY}
          blockers { ${both} chain { ${both} } } constraints { ${both} chain { ${both} } } notBinding { ${both} chain { ${both} } }
          helpers { ${both} } clashesInPlay { ${both} } dependsOn { ${both} }
          picture { entities ${ENTITY} relations { ...R } }
        } }`,
      );
      const { change, picture, ...rest } = trace as {
        change: Entity;
        picture: { entities: Entity[]; relations: (Relation & { from: Entity; to: Entity })[] };
      };
      const relations = [...picture.relations, ...relationsIn(rest)];
      return told([change, ...picture.entities, ...relations.flatMap(({ from, to }) => [from, to])], relations);
    },
  },
  {
    name: 'a comparison',
    address: 'compare?left=body/sssc&right=body/care-inspectorate&right=body/shrc',
    async told({ data }) {
      const things = '{ left { ...R } right { ...R } }';
      const { compare } = await data<{ compare: { left: { entities: Entity[] }; right: { entities: Entity[] } } }>(
        `fragment R on Relation { id kind confidence from ${ENTITY} to ${ENTITY} evidence { url } }
        { compare(left: ["body/sssc"], right: ["body/care-inspectorate", "body/shrc"]) {
          left { entities ${ENTITY} } right { entities ${ENTITY} }
          clashes { left { relation { ...R } } both { relation { ...R } } right { relation { ...R } } }
          conflicts { ...R } ties { ...R } groups { onlyLeft ${things} both ${things} onlyRight ${things} }
        } }`,
      );
      const relations = linksIn(compare);
      return told([...compare.left.entities, ...compare.right.entities, ...relations.flatMap(({ from, to }) => [from, to])], relations);
    },
  },
  {
    name: 'the overview',
    address: 'overview',
    async told({ data }) {
      const { overview } = await data<{ overview: Record<string, unknown> }>(
        '{ overview { areas { id } foundations { id } instruments { instrument { id } } bearers { bearer { id } } } }',
      );
      const ids = [...JSON.stringify(overview).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
      const question = `query ($ids: [ID!]!, $known: [ID!]) { between(ids: $ids, known: $known) { entities ${ENTITY} relations ${RELATION} } }`;
      const [first, rest] = [ids.slice(0, 200), ids.slice(200)];
      const parts = await Promise.all(
        [{ ids: first }, { ids: rest, known: first }].map((variables) =>
          data<{ between: { entities: Entity[]; relations: Relation[] } }>(question, variables),
        ),
      );
      return told(
        parts.flatMap(({ between }) => between.entities),
        parts.flatMap(({ between }) => between.relations),
      );
    },
  },
  {
    name: 'a thing with what is tied to it',
    address: 'law/asp/2014/8/section/58',
    async told({ data }) {
      const { neighbourhood } = await data<{ neighbourhood: { entities: Entity[]; relations: Relation[]; leftOut: unknown[] } }>(
        `{ neighbourhood(ids: ["asp/2014/8/section/58"], depth: 1, limit: 300) { entities ${ENTITY} relations ${RELATION} leftOut { count } } }`,
      );
      if (neighbourhood.leftOut.length > 0) throw new Error('The API leaves out some of it: compare another thing');
      return told(neighbourhood.entities, neighbourhood.relations);
    },
  },
];

type Told = Relation & { from: Entity; to: Entity };

/** Every link below a value. */
function linksIn(value: unknown): Told[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('from' in value && 'to' in value) return [value as Told];
  return Object.values(value).flatMap(linksIn);
}

/** Every `relation` below a value. */
function relationsIn(value: unknown): Told[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'relation' && inner !== null ? [inner as Told] : relationsIn(inner)));
}

/** The address under /take-away for a page and an ending. */
export const takeAway = (address: string, ending: string): string => {
  const [page = '', search] = address.split('?');
  return `/take-away/${page}.${ending}${search === undefined ? '' : `?${search}`}`;
};
