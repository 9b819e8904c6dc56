/** The list of all changes: filter, words, sort, the address, the file. */
import { readFile } from 'node:fs/promises';
import { ask } from '../support/ask.ts';
import { expect, open, settled, test, type Page } from './test.ts';

interface Change {
  id: string;
  title: string;
  verdict: string;
}
const changesOf = async (url: string, filter: object = {}): Promise<Change[]> =>
  (
    await ask<{ changes: { nodes: Change[] } }>(
      url,
      'query ($filter: ChangeFilter) { changes(filter: $filter, first: 200) { nodes { id title verdict } } }',
      { filter },
    )
  ).changes.nodes;

const rows = (page: Page) => page.locator('table tbody tr');
const titles = (page: Page): Promise<string[]> => page.locator('.change-title').allTextContents();
const openFilters = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: /^Filters/ });
  if (await button.isVisible()) await button.click();
};

test('shows every change with its verdict', { tag: '@phone' }, async ({ page, url }) => {
  const all = await changesOf(url);
  expect(all.length).toBe(81);
  await open(page, '/changes');
  await expect(rows(page)).toHaveCount(81);
  expect((await titles(page)).sort()).toEqual(all.map(({ title }) => title).sort());
  await expect(page.locator('caption')).toContainText('81');
});

test('counts the rules of each change as its trace does', async ({ page, url }) => {
  type Rule = { relation: { kind: string } };
  await open(page, '/changes');
  const said = new Map(
    await rows(page).evaluateAll((all) =>
      all.map(
        (row) => [row.querySelector('a')?.getAttribute('href') ?? '', row.querySelector('.change-stands')?.textContent ?? ''] as const,
      ),
    ),
  );
  const wrong: string[] = [];
  for (const { id, title } of await changesOf(url)) {
    const { trace } = await ask<{
      trace: { blockers: Rule[]; constraints: Rule[]; helpers: (Rule & { inForceOnDate: boolean | null })[] };
    }>(
      url,
      `query ($id: ID!) { trace(change: $id) { blockers { relation { kind } } constraints { relation { kind } } helpers { relation { kind } inForceOnDate } } }`,
      { id },
    );
    const delivers = trace.helpers.filter(({ relation }) => relation.kind === 'DELIVERS');
    const waits = delivers.filter(({ inForceOnDate }) => inForceOnDate === false).length;
    const text = said.get(`/${id}`) ?? '';
    const number = (words: RegExp): number => Number(words.exec(text)?.[1] ?? 0);
    const counted = [number(/(\d+) block/), number(/(\d+) deliver/), number(/(\d+) would deliver/)];
    const expected = [trace.blockers.length, delivers.length - waits, waits];
    if (String(counted) !== String(expected)) wrong.push(`${title}: “${text}”, and the trace has ${String(expected)}`);
  }
  expect(said.size).toBe(81);
  expect(wrong).toEqual([]);
});

test('narrows by verdict with live counts, and keeps it in the address and in history', async ({ page, url }) => {
  const blocked = await changesOf(url, { verdict: ['BLOCKED'] });
  await open(page, '/changes');
  const button = page
    .getByRole('group', { name: 'Verdicts today' })
    .getByRole('button', { name: /Blocked$/ })
    .first();
  await expect(button).toContainText(String(blocked.length));
  await button.click();
  await expect(rows(page)).toHaveCount(blocked.length);
  await expect(page).toHaveURL(/verdict=BLOCKED/);
  expect((await titles(page)).sort()).toEqual(blocked.map(({ title }) => title).sort());
  await page.reload();
  await settled(page);
  await expect(rows(page)).toHaveCount(blocked.length);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(rows(page)).toHaveCount(81);
});

test('narrows by who holds the lightest lever', async ({ page, url }) => {
  const held = await changesOf(url, { lightestLeverHolder: ['body/scottish-ministers'] });
  expect(held.length).toBeGreaterThan(5);
  await open(page, '/changes');
  await openFilters(page);
  await page
    .getByRole('group', { name: 'Holds a lightest lever' })
    .getByRole('checkbox', { name: /^Scottish Ministers/ })
    .check();
  await expect(rows(page)).toHaveCount(held.length);
  expect((await titles(page)).sort()).toEqual(held.map(({ title }) => title).sort());
});

test('narrows by words, and says so when nothing is left', async ({ page }) => {
  await open(page, '/changes');
  const words = page.getByLabel('Words in the change, its reason or its lever');
  await words.fill('aftercare');
  await expect(page).toHaveURL(/q=aftercare/);
  await expect.poll(() => rows(page).count()).toBeLessThan(20);
  await expect(rows(page).first()).toBeVisible();
  await words.fill('zzzz');
  await expect(page.getByRole('heading', { name: 'No change matches all of this' })).toBeVisible();
  await expect(words).toHaveValue('zzzz');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(rows(page)).toHaveCount(81);
});

test('sorts by a column, both ways, and says so', async ({ page }) => {
  await open(page, '/changes');
  const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  await page.getByRole('columnheader', { name: 'Change', exact: true }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Change', exact: true })).toHaveAttribute('aria-sort', 'ascending');
  const up = await titles(page);
  expect(up).toEqual([...up].sort(collator.compare));
  await page.getByRole('columnheader', { name: 'Change', exact: true }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Change', exact: true })).toHaveAttribute('aria-sort', 'descending');
  expect(await titles(page)).toEqual([...up].reverse());
  await expect(page).toHaveURL(/sort=/);
});

test('takes away what is shown, with licence, release and date inside', async ({ page, url }) => {
  const delivered = await changesOf(url, { verdict: ['DELIVERED'] });
  await open(page, '/changes?verdict=DELIVERED');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^rules-explorer-changes-\d{4}-\d{2}-\d{2}-[0-9a-f]{12}\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  for (const { id, title } of delivered) expect(csv).toContain(`"${id}","${title.replaceAll('"', '""')}",`);
  expect(csv.match(/^"change\//gm)).toHaveLength(delivered.length);
  for (const line of [/Licence: /, /release \d{4}-\d{2}-\d{2}/, /not legal advice/, /verdict=DELIVERED/]) expect(csv).toMatch(line);
});
