/** The pages of things: what each is, what it is tied to and why, its evidence, how to cite it, where the official text is. */
import { ask } from '../support/ask.ts';
import { PAGES } from './pages.ts';
import { expect, open, test } from './test.ts';

interface Thing {
  title: string;
  label: string;
  summary: string | null;
  kind: string;
  evidence: { url: string | null }[];
  officialUri?: string | null;
  citation: string | null;
}
const thing = async (url: string, id: string): Promise<Thing> =>
  (
    await ask<{ entity: Thing }>(
      url,
      `query ($id: ID!) { entity(id: $id) { kind title label summary citation evidence { url } ... on Instrument { officialUri } ... on Provision { officialUri } } }`,
      { id },
    )
  ).entity;

const THINGS = Object.entries(PAGES).filter(([, path]) =>
  /^\/(?!change\/|changes|explore|paths|compare|overview|query|levers|rules|search|about).+/.test(path),
);

for (const [name, path] of THINGS) {
  test(`${name} says what it is and what that rests on`, async ({ page, url }) => {
    const { title, summary, evidence } = await thing(url, path);
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    if (summary) await expect(page.getByRole('main')).toContainText(summary);
    const sources = evidence.flatMap(({ url }) => (url ? [url] : []));
    if (sources[0]) await expect(page.getByRole('main').locator(`a[href="${sources[0]}"]`).first()).toBeVisible();
  });
}

test.describe('law', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const path of ['/law/asp/2014/8', '/law/asp/2014/8/section/58', '/law/ssi/2009/210/regulation/5']) {
    test(`${path} gives its citation to copy and a link to the official text`, async ({ page, url }) => {
      const { citation } = await thing(url, path);
      expect(citation).toBeTruthy();
      await open(page, path);
      await page.getByRole('button', { name: 'Copy citation' }).first().click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
      await expect(page.locator(`a[href^="https://www.legislation.gov.uk/${path.replace('/law/', '')}"]`).first()).toBeVisible();
    });
  }

  test('an Act lists its provisions, each a link', async ({ page, url }) => {
    const { entity } = await ask<{ entity: { provisions: { totalCount: number } } }>(
      url,
      '{ entity(id: "asp/2007/10") { ... on Instrument { provisions(first: 1) { totalCount } } } }',
    );
    await open(page, '/law/asp/2007/10');
    const links = page.locator('#provisions a[href^="/law/asp/2007/10/"]');
    const addresses = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))));
    expect(addresses.size).toBe(entity.provisions.totalCount);
  });
});

test('a clash names each side and the provision that takes it', async ({ page, url }) => {
  const { entity } = await ask<{ entity: { relations: { nodes: { how: string | null; from: { address: string } }[] } } }>(
    url,
    '{ entity(id: "clash/child-under-16-or-18") { relations(kinds: [DISAGREES_IN], direction: IN, first: 100) { nodes { how from { address } } } } }',
  );
  expect(entity.relations.nodes.length).toBeGreaterThan(1);
  await open(page, '/clash/child-under-16-or-18');
  for (const { how, from } of entity.relations.nodes) {
    await expect(page.getByRole('main').locator(`a[href="${from.address}"]`).first()).toBeVisible();
    if (how) await expect(page.getByRole('main')).toContainText(how);
  }
});
