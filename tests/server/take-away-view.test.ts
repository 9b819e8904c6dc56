/** A view of the explorer is the same in the file as on the page: the address that the page writes is read by the service as the page reads it. */
import { print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIDENCES, ENTITY_KINDS, InstrumentClass, Membership, RELATION_KINDS } from '@rules/schema';
import { parseSearch, stringifySearch } from '../../web/src/app/address.ts';
import type { ExploreBetweenQuery, ExploreStandingQuery } from '../../web/src/generated/graphql.ts';
import { addedTo, NOTHING_KNOWN } from '../../web/src/pages/explore/known.ts';
import type { Known } from '../../web/src/pages/explore/known.ts';
import { onDay } from '../../web/src/pages/explore/on-day.ts';
import { BetweenDocument, StandingDocument } from '../../web/src/pages/explore/query.ts';
import { questionsFor } from '../../web/src/pages/explore/reading.ts';
import { readView, writeView } from '../../web/src/pages/explore/view/address.ts';
import { shown } from '../../web/src/pages/explore/view/graph.ts';
import { EMPTY, MOST_OPEN, NONE } from '../../web/src/pages/explore/view/view.ts';
import type { View } from '../../web/src/pages/explore/view/view.ts';
import { inputOf, momentOf } from '../../web/src/parts/as-at/as-at.ts';
import { randomOf, seedOr } from '../support/random.ts';
import type { Random } from '../support/random.ts';
import { serviceHere } from './service.ts';
import { fromCytoscape, fromGexf } from './take-away/readers.ts';
import { takeAway } from './take-away/views.ts';

const api = serviceHere();
const SEED = seedOr(9);

/** The file of a view: by POST where its address is too long. */
async function fileOf(search: string, ending: string): Promise<string> {
  const address = api.url() + takeAway(`explore${search}`, ending);
  const isLong = search.length > 7_000;
  const answer = isLong ? fetch(address.split('?')[0] ?? '', { method: 'POST', body: new URLSearchParams(search) }) : fetch(address);
  return (await answer).text();
}

/** What the page knows of some things: each part asked for beside those before it. */
async function knownTo(open: readonly string[]): Promise<Known> {
  let known = NOTHING_KNOWN;
  for (const question of questionsFor(open, [], 120)) {
    const { between } = await api.data<ExploreBetweenQuery>(print(BetweenDocument), question);
    known = addedTo(known, [between]);
  }
  return known;
}

/** Every id of the release that the pages give in lists, law first. */
let ids: string[];
beforeAll(async () => {
  const file = await (await fetch(`${api.url()}/data/release.json`)).json();
  ids = (file as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
}, 60_000);

function anyView(random: Random, many: number): View {
  const open = random.some(ids, many);
  while (open.length < 2) open.push(random.pick(ids));
  const centre = open[0] ?? null;
  return {
    ...EMPTY,
    centre,
    open,
    hidden: random.some(open.slice(1), 5),
    pinned: random.some(open, 5),
    selected: random.some(open, 2),
    places: Object.fromEntries(
      open.filter(() => random.chance(0.8)).map((id) => [id, [random.below(4000) - 2000, random.below(4000) - 2000] as const]),
    ),
    without: {
      kinds: random.some(ENTITY_KINDS, 3),
      relations: random.some(RELATION_KINDS, 5),
      confidence: random.some(CONFIDENCES, 1),
      facets: {
        foundation: random.some(['foundation/voice', 'foundation/care', 'foundation/scaffolding', NONE], 2),
        policyArea: random.some(['policy-area/justice', 'policy-area/education', NONE], 2),
        instrumentClass: random.some(InstrumentClass.options, 1),
        membership: random.some(Membership.options, 1),
      },
      notInForce: random.chance(0.3),
      judgement: random.chance(0.3),
    },
    asAt: random.pick([null, '2020-02-05', 'commenced']),
  };
}

describe(`views at random, seed ${SEED}`, () => {
  const random = randomOf(SEED);
  it.each([40, 150, 300, MOST_OPEN])('of up to %i things', async (many) => {
    // What stands in one neighbourhood has links between; all over the release there are hardly any.
    const near = await api.data<{ neighbourhood: { entities: { id: string }[] } }>(
      'query ($id: ID!) { neighbourhood(ids: [$id], depth: 2, limit: 300) { entities { id } } }',
      { id: random.pick(['body/sssc', 'foundation/voice', 'asp/2014/8', 'clash/child-under-16-or-18']) },
    );
    const around = near.neighbourhood.entities.map(({ id }) => id);
    const view = { ...anyView(random, many) };
    view.open = [...new Set([...view.open.slice(0, Math.max(3, many - 300)), ...around])].slice(0, many);
    const search = stringifySearch(writeView(view, 'a-release'));
    // What is longer than an address may be goes by POST.
    expect(many > 300 || `/take-away/explore.links.csv${search}`.length < 8 * 1024).toBe(true);

    const read = readView(parseSearch(search)).view;
    const today = await knownTo(read.open);
    const { standing } = await api.data<ExploreStandingQuery>(print(StandingDocument), {
      ids: read.open,
      asAt: inputOf(momentOf(read.asAt ?? undefined).moment),
    });
    const then = onDay(today, new Map(standing.map(({ law, ...rest }) => [law.id, rest])));
    const page = shown(read, read.asAt === null ? today : then);
    const taken = fromCytoscape(await fileOf(search, 'cyjs'));
    expect(taken.things.map(({ id }) => id).toSorted()).toEqual(page.things.map(({ id }) => id).toSorted());
    expect(taken.links.map(({ id }) => id).toSorted()).toEqual(page.links.map(({ id }) => id).toSorted());
    expect(page.links.length).toBeGreaterThan(0);
    expect(taken.holds).toEqual(Object.fromEntries(page.links.map(({ id, holds }) => [id, holds])));

    const placed = page.things.filter(({ id }) => read.places[id]);
    const gexf = fromGexf(await fileOf(search, 'gexf'));
    expect(gexf.positions).toEqual(Object.fromEntries(placed.map(({ id }) => [id, [read.places[id]?.[0], -(read.places[id]?.[1] ?? 0)]])));
    for (const { id } of placed) expect(taken.positions[id]).toEqual(read.places[id]);
  });
});

it('an address that asks to begin at a thing gives what the page opens there', async () => {
  const { entity } = await api.data<{ entity: { relations: { totalCount: number; nodes: { id: string }[] } } }>(
    '{ entity(id: "clash/child-under-16-or-18") { relations(first: 200) { totalCount nodes { id } } } }',
  );
  expect(entity.relations.totalCount).toBeLessThanOrEqual(30);
  const few = fromCytoscape(await (await fetch(`${api.url()}/take-away/explore.cyjs?at=clash/child-under-16-or-18`)).text());
  expect(few.links.map(({ id }) => id)).toEqual(expect.arrayContaining(entity.relations.nodes.map(({ id }) => id)) as unknown);
  const busy = fromCytoscape(await (await fetch(`${api.url()}/take-away/explore.cyjs?at=foundation/care`)).text());
  expect(busy.things.map(({ id }) => id)).toEqual(['foundation/care']);
});

it('says what is left out, and what is not in the release', async () => {
  const { about } = fromCytoscape(
    await (
      await fetch(`${api.url()}/take-away/explore.cyjs?at=body/sssc&open=foundation/voice&open=body/none&hide=foundation/voice&off=LOW`)
    ).text(),
  );
  expect((about.about as string[]).find((line) => line.startsWith('Holds: '))).toBe(
    'Holds: 1 thing and 0 links. Not in it: 1 thing hidden by the reader. Filters: without LOW. Not in this release: body/none. Links to things that are not open are not part of it.',
  );
});
