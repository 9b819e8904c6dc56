/** The Rules: all 66 instruments in one table that is better in every way than a table in a PDF. */
import { readFile } from 'node:fs/promises';
import { ask } from '../support/ask.ts';
import { expect, open, settled, test, type Page } from './test.ts';

interface Instrument {
  id: string;
  title: string;
  year: number | null;
  membership: 'CONFIRMED' | 'RECONSTRUCTED';
  instrumentClass: string;
  address: string;
}
const theRules = async (url: string): Promise<Instrument[]> =>
  (
    await ask<{ instruments: { nodes: Instrument[] } }>(
      url,
      '{ instruments(filter: { inTheRules: true }, first: 100) { nodes { id title year membership instrumentClass address } } }',
    )
  ).instruments.nodes;

const table = (page: Page) => page.locator('#table table');
const rows = (page: Page) => table(page).locator('tbody tr:not(.group)');
const openFilters = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: /^Filters/ });
  if (await button.isVisible()) await button.click();
};

test('shows all 66, and of each whether its place is confirmed or reconstructed', async ({ page, url }) => {
  const all = await theRules(url);
  expect(all.length).toBe(66);
  await open(page, '/rules');
  await expect(rows(page)).toHaveCount(66);
  await expect(table(page).locator('caption')).toContainText('66');
  for (const { title, address, membership } of all) {
    const row = rows(page).filter({ has: page.locator(`a.rules-title[href="${address}"]`) });
    await expect(row).toContainText(title);
    await expect(row).toContainText(membership === 'CONFIRMED' ? 'Confirmed in The Rules' : 'Reconstructed');
  }
  const groups = await table(page).locator('tr.group').allTextContents();
  expect(groups.map((text) => /\d+/.exec(text)?.[0])).toEqual(['44', '19', '3']);
});

test('says what is certain of the figures and what is not', async ({ page, url }) => {
  const { theRules: rules } = await ask<{ theRules: { statement: string; confirmed: number; reconstructed: number } }>(
    url,
    '{ theRules { statement confirmed reconstructed } }',
  );
  expect([rules.confirmed, rules.reconstructed]).toEqual([8, 58]);
  await open(page, '/rules');
  await expect(page.getByRole('main')).toContainText(rules.statement);
  const figures = page.locator('.rules-figures');
  for (const text of ['Primary Acts44', 'Secondary instruments19', 'Conventions3', '6 of 9', '8 confirmed', '58 reconstructed']) {
    await expect(figures).toContainText(text);
  }
});

test('narrows to the confirmed ones, and keeps that in the address', async ({ page }) => {
  await open(page, '/rules');
  await openFilters(page);
  await page
    .getByRole('group', { name: 'Membership' })
    .getByRole('checkbox', { name: /^Confirmed/ })
    .check();
  await expect(rows(page)).toHaveCount(8);
  await expect(page).toHaveURL(/membership=CONFIRMED/);
  await page.reload();
  await settled(page);
  await expect(rows(page)).toHaveCount(8);
});

test('sorts by year without groups', async ({ page }) => {
  await open(page, '/rules?group=none&sort=-year');
  const years = async (): Promise<number[]> =>
    (await rows(page).locator('td[data-head="Year"]').allTextContents()).filter((text) => /^\d/.test(text)).map(Number);
  await expect(rows(page)).toHaveCount(66);
  const down = await years();
  expect(down.length).toBeGreaterThan(60);
  expect(down).toEqual([...down].sort((a, b) => b - a));
});

test('takes all of it away, with the membership of each and the statement about the list', async ({ page, url }) => {
  const all = await theRules(url);
  await open(page, '/rules');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#table').getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rules-explorer-the-rules-\d{4}-\d{2}-\d{2}-[0-9a-f]{12}\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  const lines = csv.split('\r\n');
  for (const { id, membership } of all) {
    const line = lines.find((one) => one.startsWith(`"${id}",`));
    expect(line, id).toContain(membership === 'CONFIRMED' ? 'Confirmed in The Rules' : 'Reconstructed');
  }
  expect(csv).toMatch(/not found|reconstruct/i);
  expect(csv).toMatch(/Licence: /);
});

test('each mark of the picture by year is a link to its instrument', async ({ page, url }) => {
  const all = await theRules(url);
  await open(page, '/rules');
  const marks = await page.locator('#years a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(marks.sort()).toEqual(all.map(({ address }) => address).sort());
});
