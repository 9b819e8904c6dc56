/** Paths: how two things are joined, in words, as a table and as a picture. */
import { readFileSync } from 'node:fs';
import { ask } from '../support/ask.ts';
import { expect, open, settled, test, type Page } from './test.ts';

const ENDS = '/paths?from=body/sssc&to=change/aftercare-for-early-leavers';
const paths = (page: Page) => page.locator('.path');

interface Answered {
  paths: { length: number; entities: { id: string }[]; relations: { id: string }[] }[];
}
const pathsOf = async (url: string, limit: number): Promise<Answered['paths']> =>
  (
    await ask<Answered>(
      url,
      `{ paths(from: "body/sssc", to: "change/aftercare-for-early-leavers", limit: ${limit}) { length entities { id } relations { id } } }`,
    )
  ).paths;

test('both ends are found as one types, and change places', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/paths');
  for (const [label, words, name] of [
    ['From', 'sssc', 'Scottish Social Services Council'],
    ['To', 'aftercare for people who left', 'Aftercare for people who left care before 16'],
  ] as const) {
    await page.getByRole('searchbox', { name: label, exact: true }).fill(words);
    await page.locator('.found button', { hasText: name }).click();
    await expect(page.locator('.end-chosen', { hasText: name })).toBeVisible();
    await expect(page.getByRole('button', { name: `Choose another for “${label}”` })).toBeFocused();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Paths from Scottish Social Services Council to Aftercare/);
  await expect(page).toHaveURL(new RegExp(ENDS.replace('?', '\\?')));
  await page.getByRole('button', { name: 'Choose another for “From”' }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'From', exact: true })).toBeFocused();
  await page.goBack();
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Paths from Aftercare .* to Scottish Social Services Council$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Paths from Scottish Social Services Council/);
});

test('words, table and file hold the paths of the API, step by step, each with its weakest link', async ({ page, url }) => {
  const answered = await pathsOf(url, 5);
  await open(page, ENDS);
  await expect(paths(page)).toHaveCount(answered.length);
  for (const [at, { length }] of answered.entries()) {
    await expect(paths(page).nth(at).locator('.path-steps > li')).toHaveCount(length);
    await expect(paths(page).nth(at).locator('.path-weakest')).toContainText(/confidence\)\.$/);
    await expect(paths(page).nth(at).locator('.path-steps > li').first().locator('.evidence-chip').first()).toBeVisible();
  }
  const steps = answered.reduce((sum, { length }) => sum + length, 0);
  await expect(page.locator('#table tbody tr')).toHaveCount(steps);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^rules-explorer-paths-\d{4}-\d{2}-\d{2}-[0-9a-f]{12}\.csv$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Scottish Social Services Council');

  await page.getByRole('button', { name: 'Show the next 5' }).click();
  await expect(page).toHaveURL(/many=10/);
  await expect(paths(page)).toHaveCount((await pathsOf(url, 10)).length);
});

test('a thing on the way marks every path through it, in the words and in the picture', async ({ page, url }) => {
  const answered = await pathsOf(url, 5);
  await open(page, ENDS);
  const meeting = page.locator('.paths-meetings button').first();
  await meeting.click();
  await expect(meeting).toHaveAttribute('aria-pressed', 'true');
  const through = new URL(page.url()).searchParams.get('through') ?? '';
  const marked = answered.filter(({ entities }) => entities.some(({ id }) => id === through)).length;
  expect(marked).toBeGreaterThan(1);
  await expect(page.locator('.path[data-through]')).toHaveCount(marked);
  await page.locator('#picture').scrollIntoViewIfNeeded();
  await expect(page.getByRole('application', { name: /^Paths from .+ as a picture$/ })).toBeVisible();
  await meeting.click();
  await expect(page.locator('.path[data-through]')).toHaveCount(0);
  // By keyboard, in the picture.
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/through=/);
  await expect(page.locator('.path[data-through]')).not.toHaveCount(0);
});

test('the examples lead to paths', async ({ page }) => {
  await open(page, '/paths');
  const links = await page.locator('.paths-examples a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toHaveLength(3);
  for (const href of links) {
    await open(page, href);
    await expect(paths(page).first()).toBeVisible();
  }
});

test('no path says within which limits, and what to loosen', async ({ page }) => {
  await open(page, `${ENDS}&most=1&kind=FUNDS`);
  await expect(
    page.getByText(/^Nothing joins Scottish Social Services Council to .+ within 1 step over links of the kind “funds”\.$/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Allow links of any kind' }).click();
  await expect(page.getByText(/within 1 step\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Allow 8 steps' }).click();
  await expect(paths(page).first()).toBeVisible();
});

test('an end that is not there is named, and another can be chosen', async ({ page }) => {
  await open(page, '/paths?from=body/sscc&to=body/sssc');
  await expect(page.getByText('Nothing in this release has the id “body/sscc”.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'From', exact: true }).fill('cabinet secretary');
  await expect(page.locator('.found button').first()).toBeVisible();
});

test('a path opens in the explorer, and the explorer leads to paths', async ({ page }) => {
  await open(page, ENDS);
  await paths(page)
    .first()
    .getByRole('link', { name: /^Open in the explorer/ })
    .click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1, name: /^Explore: Scottish Social Services Council/ })).toBeVisible();
  await page.getByRole('button', { name: 'Paths from here' }).click();
  await expect(page).toHaveURL(/\/paths\?from=body\/sssc$/);
});
