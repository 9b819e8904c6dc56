/** Compare: two sides held against each other, in words, as a table and as a picture. */
import { readFileSync } from 'node:fs';
import { ask } from '../support/ask.ts';
import { expect, open, settled, test, type Page } from './test.ts';

const ACTS = '/compare?left=ukpga/1995/36&right=asp/2014/8';

interface Compared {
  text: string;
  clashes: { clash: { title: string }; left: { relation: { how: string | null } }[]; right: { relation: { how: string | null } }[] }[];
  groups: { title: string; told: boolean; onlyLeft: unknown[]; both: { entity: { label: string } }[]; onlyRight: unknown[] }[];
}
const compared = async (url: string): Promise<Compared> =>
  (
    await ask<{ compare: Compared }>(
      url,
      `{ compare(left: ["ukpga/1995/36"], right: ["asp/2014/8"]) { text
         clashes { clash { title } left { relation { how } } right { relation { how } } }
         groups { title told onlyLeft { entity { id } } both { entity { label } } onlyRight { entity { id } } } } }`,
    )
  ).compare;

const side = (page: Page, name: 'Left side' | 'Right side') => page.getByRole('group', { name, exact: true });

test('both sides are found as one types, change places, and hold several things', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/compare');
  for (const [name, words, title] of [
    ['Left side', 'sssc', 'Scottish Social Services Council'],
    ['Right side', 'care inspectorate', 'Care Inspectorate'],
  ] as const) {
    await side(page, name).getByRole('searchbox').fill(words);
    await side(page, name).locator('.found button', { hasText: title }).first().click();
    await expect(side(page, name).locator('.end-chosen', { hasText: title })).toBeVisible();
    await expect(side(page, name).getByRole('button', { name: /^Remove/ })).toBeFocused();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare Scottish Social Services Council with Care Inspectorate');
  await expect(page).toHaveURL(/\/compare\?left=body\/sssc&right=body\/care-inspectorate$/);
  await expect(page.locator('.compare-text')).toContainText('Service regulator and worker regulator under different Acts');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare Care Inspectorate with Scottish Social Services Council');
  await side(page, 'Left side').getByRole('searchbox').fill('national convener');
  await side(page, 'Left side').locator('.found button').first().click();
  await expect(side(page, 'Left side').locator('.compare-chosen li')).toHaveCount(2);
  await side(page, 'Right side')
    .getByRole('button', { name: /^Remove/ })
    .press('Enter');
  await expect(side(page, 'Right side').getByRole('searchbox')).toBeFocused();
  await expect(page.getByText('Choose something for the right side too.')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare Care Inspectorate with Scottish Social Services Council');
});

test('words, columns, table and file hold what the API answers', async ({ page, url }) => {
  const { text, clashes, groups } = await compared(url);
  await open(page, ACTS);
  await expect(page.locator('.compare-text p')).toHaveText(text.split('\n\n'));
  await expect(page.locator('#disagree .compare-clash').filter({ has: page.locator('.compare-positions') })).toHaveCount(clashes.length);
  for (const { clash, left, right } of clashes) {
    const card = page.getByRole('article', { name: clash.title });
    for (const { how } of [...left.map(({ relation }) => relation), ...right.map(({ relation }) => relation)])
      if (how) await expect(card).toContainText(how.slice(1));
  }
  for (const { title, told, onlyLeft, both, onlyRight } of groups) {
    const group = page.locator('.compare-group').filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) });
    if (!told) await group.locator('.compare-rest > summary').click();
    await expect(group.locator('.compare-column h4 .count')).toHaveText([onlyLeft, both, onlyRight].map(({ length }) => String(length)));
    if (both[0]) await expect(group.locator('[data-place="both"]')).toContainText(both[0].entity.label);
  }
  const rows = groups.reduce((sum, { onlyLeft, both, onlyRight }) => sum + onlyLeft.length + both.length + onlyRight.length, 0);
  await page.getByText(`Show the table of ${rows} rows`).click();
  await expect(page.locator('#table tbody tr')).toHaveCount(rows);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^rules-explorer-comparison-\d{4}-\d{2}-\d{2}.*\.csv$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain(`${rows} rows`);
});

test('a thing opens to the links that put it there, and the picture is walked by keys', async ({ page }) => {
  await open(page, ACTS);
  const duties = page.locator('.compare-group').filter({ has: page.getByRole('heading', { level: 3, name: 'Duties', exact: true }) });
  const first = duties.locator('[data-place="both"] .compare-things > li').first();
  await first.locator('summary').first().press('Enter');
  await expect(first.locator('.compare-links > li').first()).toContainText(/puts a duty on/);
  await expect(first.locator('.evidence-chip').first()).toBeVisible();
  await page.locator('#picture').scrollIntoViewIfNeeded();
  const picture = page.getByRole('application', { name: /compared, as a picture$/ });
  await picture.focus();
  await expect(page.locator('.picture-note')).toContainText('Children (Scotland) Act 1995');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.picture-note')).not.toContainText(/^Primary Act: Children \(Scotland\) Act 1995/);
});

test('the examples lead to comparisons', async ({ page }) => {
  await open(page, '/compare');
  const links = await page.locator('.compare-examples a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toHaveLength(4);
  for (const href of links) {
    await open(page, href);
    await expect(page.locator('.compare-text p').first()).toBeVisible();
  }
});

test('what cannot be compared is said, and both sides stay', async ({ page }) => {
  await open(page, '/compare?left=body/sscc&right=body/sssc');
  await expect(page.getByText('Nothing in this release has the id “body/sscc”.')).toBeVisible();
  await open(page, '/compare?left=body/sssc&right=body/sssc');
  await expect(page.getByText('1 thing stands on both sides')).toBeVisible();
  await open(page, '/compare?left=asp/2014/8&right=asp/2014/8/section/58');
  await expect(
    page.getByText('“asp/2014/8/section/58” stands on both sides.').or(page.getByText('"asp/2014/8/section/58" stands on both sides.')),
  ).toBeVisible();
  await expect(side(page, 'Left side').locator('.end-chosen')).toBeVisible();
});

test('the explorer and the pages of things lead to a comparison', async ({ page }) => {
  await open(page, '/body/sssc');
  await page.getByRole('link', { name: 'Compare with another' }).click();
  await expect(page).toHaveURL(/\/compare\?left=body\/sssc$/);
  await open(page, '/explore?at=clash/child-under-16-or-18');
  await settled(page);
  await page.getByRole('button', { name: 'Compare with another' }).click();
  await expect(page).toHaveURL(/\/compare\?left=clash\/child-under-16-or-18$/);
});
