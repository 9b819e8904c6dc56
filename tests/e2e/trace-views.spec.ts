/** Words, table and picture are three views of one answer: the same links, and what lights in one lights in all. */
import { readFile } from 'node:fs/promises';
import { expect, open, test, type Locator, type Page } from './test.ts';
import { AFTERCARE, cards, linksOf, rowIds, showView, traceOf } from './trace.ts';

test('every link as CSV and as a table: the links of the API, each once', { tag: '@phone' }, async ({ page, url }) => {
  const links = await linksOf(url, 'aftercare-for-early-leavers');
  expect(links.size).toBeGreaterThan(10);
  await open(page, AFTERCARE);
  await showView(page, 'Table');
  const table = page.locator('#links');
  await expect.poll(() => rowIds(page)).toEqual([...links.keys()].sort());
  const [download] = await Promise.all([page.waitForEvent('download'), table.getByRole('button', { name: 'Save as CSV' }).click()]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const lines = csv.trim().split('\r\n');
  const head = lines.findIndex((line) => line.startsWith('"No",'));
  expect(lines[head]).toMatch(/,"From id","To id"$/);
  const ends = lines.slice(head + 1).map((line) => line.split(',').slice(-2).join(' ').replaceAll('"', ''));
  expect(ends.sort()).toEqual([...links.values()].map(({ from, to }) => `${from.id} ${to.id}`).sort());
  for (const line of [/Licence: .*CC BY 4\.0/, /Data: release \d{4}-\d{2}-\d{2}/, /not legal advice/, /Address: http/])
    expect(csv).toMatch(line);
});

test('the table folds sources after two; on paper all are there', async ({ page }) => {
  await open(page, `${AFTERCARE}?view=table`);
  const row = page
    .locator('#links tbody tr')
    .filter({ has: page.locator('.links-more') })
    .first();
  const sources = row.locator('.links-sources li:not(.links-more)');
  const all = await sources.count();
  expect(all).toBeGreaterThan(2);
  await expect(sources.filter({ visible: true })).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(sources.filter({ visible: true })).toHaveCount(all);
  await expect(row.getByRole('button')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await row.getByRole('button', { name: `and ${all - 2} more` }).click();
  await expect(sources.filter({ visible: true })).toHaveCount(all);
});

test.describe('the same thing lights up in words, table and picture', () => {
  const lit = (page: Page, part: string, id: string) => page.locator(`${part} [data-thing="${id}"][data-lit]`);
  /** The page with its picture drawn, and what the picture looks like with nothing lit. (Its pixels, since a screenshot differs with where the page is scrolled to.) */
  async function drawn(page: Page): Promise<{ look: () => Promise<string>; note: Locator; plain: string }> {
    await open(page, AFTERCARE);
    await page.locator('#picture').scrollIntoViewIfNeeded();
    const picture = page.locator('.picture-canvas');
    await expect(picture.locator('canvas').first()).toBeVisible();
    const look = (): Promise<string> =>
      picture.locator('canvas').evaluateAll((layers) => layers.map((layer) => (layer as HTMLCanvasElement).toDataURL()).join());
    await expect.poll(async () => (await look()) === (await look())).toBe(true);
    return { look, note: page.locator('.picture-note'), plain: await look() };
  }

  test('focus on a rule in the words', async ({ page, url }) => {
    const [hardest] = (await traceOf(url, 'aftercare-for-early-leavers')).blockers;
    const id = hardest?.rule.id ?? '';
    const { look, note, plain } = await drawn(page);
    await page.getByRole('button', { name: 'Open all' }).focus();
    expect((await look()) === plain, 'a button lights nothing').toBe(true);
    await cards(page).first().locator('h3 a').focus();
    for (const part of ['#against', '#links']) await expect(lit(page, part, id).first()).toBeAttached();
    await expect(note.locator(`a[href="${hardest?.rule.address ?? ''}"]`)).toBeAttached();
    expect((await look()) === plain, 'the picture changed').toBe(false);
  });

  test('pointing at a link in the table', async ({ page, url }) => {
    const [hardest] = (await traceOf(url, 'aftercare-for-early-leavers')).blockers;
    const id = hardest?.relation.id ?? '';
    const { look, note, plain } = await drawn(page);
    const before = await note.textContent();
    await page.locator(`#links [data-thing="${id}"]`).hover();
    for (const part of ['#against', '#links']) await expect(lit(page, part, id).first()).toBeAttached();
    await expect(note).not.toHaveText(before ?? '');
    await expect(note).toContainText('blocks');
    expect((await look()) === plain, 'the picture changed').toBe(false);
  });

  test('walking the picture', async ({ page, url }) => {
    const [hardest] = (await traceOf(url, 'aftercare-for-early-leavers')).blockers;
    const id = hardest?.rule.id ?? '';
    const { note } = await drawn(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect(note.locator(`a[href="${hardest?.rule.address ?? ''}"]`)).toBeAttached();
    for (const part of ['#against', '#links']) await expect(lit(page, part, id).first()).toBeAttached();
    await page.keyboard.press('Escape');
    for (const part of ['#against', '#links']) await expect(lit(page, part, id)).toHaveCount(0);
  });
});

test('the picture draws the same answer', { tag: '@phone' }, async ({ page }) => {
  await open(page, `${AFTERCARE}?view=picture`);
  const picture = page.getByRole('application', { name: /^The trace of “.+” as a picture$/ });
  await page.locator('#picture').scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await expect(page.locator('.picture-said')).toContainText(/The picture is of \d+ things and \d+ links\./);
  await expect(picture.locator('canvas').first()).toBeVisible();
});
