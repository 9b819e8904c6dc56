/** Levers across changes: what to change first, and the smallest set for chosen changes; the figures are those of the API, and the address holds the question. */
import { ask } from '../support/ask.ts';
import { expect, open, test } from './test.ts';

interface ChokePoints {
  chokePoints: { levers: { key: string; title: string; frees: unknown[]; lifts: unknown[]; eases: unknown[] }[]; holders: unknown[] };
}
const QUERY = '{ chokePoints { levers { key title frees { id } lifts { id } eases { id } } holders { levers } } }';

test(
  'what to change first: in words, as a picture and as a table, filtered by holder, with what a lever does',
  { tag: '@phone' },
  async ({ page, url }) => {
    const { chokePoints: found } = await ask<ChokePoints>(url, QUERY);
    await open(page, '/levers');
    await expect(page.locator('.levers-first > li')).toHaveCount(10);
    await expect(page.locator('.levers-first > li').first()).toContainText(found.levers[0]?.title.slice(1) ?? '');
    await expect(page.getByRole('img', { name: 'What the first levers reach' })).toBeVisible();
    const table = page.getByRole('region', { name: 'Levers', exact: true });
    await expect(table.locator('tbody tr')).toHaveCount(30);
    await page.getByRole('button', { name: `Show all ${found.levers.length}` }).click();
    await expect(table.locator('tbody tr')).toHaveCount(found.levers.length);
    await expect(page.getByRole('region', { name: 'Holders of levers' }).locator('tbody tr')).toHaveCount(found.holders.length);

    await page.getByRole('button', { name: /^Show them of Scottish Social Services Council/ }).click();
    await expect(page).toHaveURL(/holder=/);
    await expect(page.locator('.levers-first > li').first()).toContainText('Scottish Social Services Council');
    await table
      .getByRole('button', { name: /what it does$/ })
      .first()
      .click();
    await expect(page.locator('#lever-opened')).toBeFocused();
    await expect(page.locator('.lever-uses > li').first()).toContainText(/eases it in part|lifts it wholly/i);
    await page.reload();
    await expect(page.locator('.lever-uses > li').first()).toBeVisible();
  },
);

test('the smallest set: chosen by words, with a lever left out, one settled, and a law kept as it is', async ({ page, url }) => {
  await open(page, '/levers/set');
  await expect(page.getByText('No change is chosen yet')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Add a change' }).fill('brothers and sisters');
  await page.getByRole('button', { name: /^Brothers and sisters live together/ }).click();
  await expect(page).toHaveURL(/change=change(%2F|\/)siblings-together/);
  const levers = page.locator('.set-levers > li');
  const sizeOf = async (more: string): Promise<number> =>
    (
      await ask<{ smallestLeverSet: { levers: unknown[] } }>(
        url,
        `{ smallestLeverSet(changes: ["change/siblings-together"]${more}) { levers { key } } }`,
      )
    ).smallestLeverSet.levers.length;
  await expect(levers).toHaveCount(await sizeOf(''));
  await expect(page.getByText(/This is exact/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Which lever serves which change' })).toBeVisible();

  await levers
    .first()
    .getByRole('button', { name: /^It is decided already/ })
    .click();
  await expect(levers.filter({ hasText: 'decided already' }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Take back/ }).click();
  await levers
    .first()
    .getByRole('button', { name: /^No lever of Scottish Ministers/ })
    .click();
  await expect(levers).toHaveCount(await sizeOf(', notHolders: ["body/scottish-ministers"]'));
  await expect(page.getByRole('list', { name: 'Settled and left out' })).toContainText('No lever of:');
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Settled and left out' })).toHaveCount(0);
});

test('the smallest set: a change that is not there is told, the rest is answered, and where nothing lifts there is no other set', async ({
  page,
}) => {
  const power = 'NEGATIVE_SSI/ukpga/1968/49/section/5/body/scottish-ministers';
  await open(page, `/levers/set?change=change/nothing-such&change=change/siblings-together&without=${power}`);
  await expect(page.getByText('Nothing in this release has the id “change/nothing-such”.')).toBeVisible();
  await expect(page.getByText('No lever that may be used lifts it in full.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What would stand all the same' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Other sets/ })).toHaveCount(0);
});
