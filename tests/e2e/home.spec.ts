/** The first page: a search that answers as one types, three ways in, and honest numbers. */
import { ask } from '../support/ask.ts';
import { expect, open, settled, test, type Page } from './test.ts';

const searchField = (page: Page) => page.getByRole('main').locator('input[name="q"]');

test('answers as one types, by kind, and a choice opens its page', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/');
  await searchField(page).fill('care inspectorate');
  const list = page.getByRole('listbox');
  const body = list.getByRole('group', { name: 'Bodies' }).getByRole('option', { name: /^Care Inspectorate/ });
  await expect(body.first()).toBeVisible();
  // On a touch screen the list stays clear until the keyboard of the device has taken its place.
  await expect(page.locator('.search-popover')).toHaveCSS('opacity', '1');
  await body.first().click();
  await expect(page).toHaveURL('/body/care-inspectorate');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Care Inspectorate');
});

test('finds law by citation, by short name and with a slip of the finger', async ({ page }) => {
  await open(page, '/');
  for (const [typed, address] of [
    ['section 58 children and young people act 2014', '/law/asp/2014/8/section/58'],
    ['asp/2014/8', '/law/asp/2014/8'],
    ['corprate parent', '/role/corporate-parent'],
  ] as const) {
    await searchField(page).fill(typed);
    await expect(page.getByRole('listbox').locator(`[href="${address}"]`).first(), typed).toBeVisible();
  }
});

test('offers a change before provisions that only share words, and tells apart what is named alike', async ({ page }) => {
  await open(page, '/');
  await searchField(page).fill('aftercare');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toHaveAttribute('href', '/change/aftercare-for-early-leavers');
  for (const number of ['156', '334'])
    await expect(
      options.filter({ hasText: 'Aftercare (Eligible Needs)' }).and(page.locator(`[href="/law/ssi/2015/${number}"]`)),
    ).toContainText(`SSI 2015/${number}`);
  await searchField(page).fill('s 29 1995');
  await expect(options.first()).toHaveAttribute('href', '/law/ukpga/1995/36/section/29');
});

test('Enter without a choice shows all that was found, and keeps the words', async ({ page, url }) => {
  const { search } = await ask<{ search: { totalCount: number } }>(url, '{ search(text: "kinship", first: 1) { totalCount } }');
  expect(search.totalCount).toBeGreaterThan(10);
  await open(page, '/');
  await searchField(page).fill('kinship');
  await searchField(page).press('Enter');
  await expect(page).toHaveURL('/search?q=kinship');
  await settled(page);
  await expect(page.getByRole('main')).toContainText(String(search.totalCount));
  await expect(searchField(page)).toHaveValue('kinship');
});

test('what was chosen and looked for before is offered, newest first, until it is forgotten', async ({ page }) => {
  await open(page, '/');
  await searchField(page).fill('sscc');
  await page.getByRole('option', { name: /^Scottish Social Services Council/ }).click();
  await expect(page).toHaveURL('/body/sssc');
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type('kinship');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=kinship');
  await open(page, '/');
  await searchField(page).click();
  const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option');
  await expect(recent).toHaveText(['kinship', /^Scottish Social Services Council/]);
  await page.getByRole('option', { name: 'Forget these' }).click();
  await expect(recent).toHaveCount(0);
  await page.reload();
  await searchField(page).click();
  await searchField(page).fill('sssc');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(recent).toHaveCount(0);
});

test('what is not found is said, with a way on', async ({ page }) => {
  await open(page, '/search?q=xqzwv');
  await expect(page.getByRole('main')).toContainText(/[Nn]othing|No result/);
  await expect(searchField(page)).toHaveValue('xqzwv');
});

test('has a way in for each of the three who use it', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/');
  const doors = page.getByRole('region', { name: 'Three ways in' });
  await expect(doors.getByRole('heading', { level: 3 })).toHaveCount(3);
  await doors.getByRole('link', { name: 'All 81 changes' }).click();
  await expect(page).toHaveURL('/changes');
});

test('gives the figures of the Review, and what is certain of them', async ({ page, url }) => {
  const { theRules, changeFacets } = await ask<{
    theRules: { headline: Record<string, number>; confirmed: number; reconstructed: number };
    changeFacets: { field: string; values: { label: string; count: number }[] }[];
  }>(
    url,
    `{ theRules { confirmed reconstructed headline { primary secondary conventions policyAreasStraddled policyAreasInAll } }
       changeFacets { field values { label count } } }`,
  );
  await open(page, '/');
  const counted = page.locator('#counted');
  const { primary, secondary, conventions, policyAreasStraddled, policyAreasInAll } = theRules.headline;
  await expect(counted).toContainText(
    `${primary} primary Acts, ${secondary} secondary instruments and ${conventions} conventions, across ${policyAreasStraddled} of ${policyAreasInAll} policy areas`,
  );
  await expect(counted).toContainText(`${theRules.confirmed} are confirmed`);
  await expect(counted).toContainText(`${theRules.reconstructed} are our reasoned reconstruction`);
  const counts = await page.locator('#start .start-counts b').allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(81);
  expect([...counts].sort()).toEqual(
    (changeFacets.find(({ field }) => field === 'verdict')?.values ?? []).map(({ count }) => String(count)).sort(),
  );
});
