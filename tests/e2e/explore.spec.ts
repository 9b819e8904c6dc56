/** The explorer, from the first thing to the address that one sends: by mouse, by keyboard, and without the picture. */
import { ask } from '../support/ask.ts';
import { expectNoViolations, expectNoViolationsInTheDark } from './axe.ts';
import { expect, isPhone, open, settled, test, type Page } from './test.ts';

const CLASH = 'clash/child-under-16-or-18';
const BUSY = 'body/care-inspectorate';

const begin = async (page: Page, id: string): Promise<void> => {
  await open(page, `/explore?at=${id}`);
  await expect(page.getByRole('heading', { level: 1, name: /^Explore: / })).toBeVisible();
};
/** On a phone the panel of the selected thing is folded. */
const showDetails = async (page: Page): Promise<void> => {
  if (isPhone(page)) await page.locator('summary', { hasText: /^Selected:/ }).click();
};
const told = (page: Page) => page.locator('.told');
const spoken = (page: Page) => page.locator('.vh[aria-live="polite"]');
/** The picture once all things have a place, and the places are in the address. */
const picture = async (page: Page) => {
  const stage = page.getByRole('application');
  await expect(stage).toBeVisible();
  await expect(page).toHaveURL(/places=/);
  return stage;
};

test('begins at a search, with places to begin, and at the thing one is reading about', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/explore');
  await expectNoViolations(page);
  await expect(page.locator('.begin a')).toHaveCount(5);
  await page.getByRole('searchbox', { name: 'Begin at a rule, a body or a change' }).fill('care inspectorate');
  await page.locator('.found a').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Explore: .*Care Inspectorate/ })).toBeVisible();

  for (const path of ['/law/asp/2014/8/section/58', '/law/asp/2014/8', '/change/siblings-together', '/statement/us-118']) {
    await open(page, path);
    const link = page.getByRole('link', { name: 'Explore from here' });
    await expect(link).toHaveAttribute('href', `/explore?at=${path.replace(/^\/(law\/)?/, '')}`);
  }
});

test('a busy thing offers its links by kind with their counts; opening, undoing and redoing one', { tag: '@phone' }, async ({ page }) => {
  await begin(page, BUSY);
  await expect(told(page)).toHaveCount(0);
  await showDetails(page);
  const group = page.getByRole('button', { name: 'Inspects: 3' });
  await group.click();
  await expect(told(page)).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Inspects: all 3 open' })).toBeFocused();
  await expect(page).toHaveURL(/open=/);

  const undo = page.getByRole('button', { name: /^Undo: opened 3 things/ });
  await undo.click();
  await expect(told(page)).toHaveCount(0);
  await expect(group).toBeVisible();
  await page.getByRole('button', { name: /^Redo: opened 3 things/ }).click();
  await expect(told(page)).not.toHaveCount(0);
  // The steps outlast a reload, and a look at another page.
  await page.reload();
  await showDetails(page);
  await page.getByRole('button', { name: /^Undo: opened 3 things/ }).click();
  await expect(told(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Redo: opened 3 things/ }).click();
  await expect(told(page)).not.toHaveCount(0);
  // Back and forward of the browser are the same steps.
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(told(page)).toHaveCount(0);
  await page.goForward();
  await expect(page.getByText('Inspects: all 3 open')).toBeVisible();
});

test('hides, folds, focuses and removes, and says what is not shown', { tag: '@phone' }, async ({ page }) => {
  await begin(page, CLASH);
  const all = await told(page).count();
  expect(all).toBeGreaterThan(8);
  const names = page.locator('.outline h3 .pick');
  const second = (await names.nth(1).textContent()) ?? '';
  await names.nth(1).click();
  await expect(spoken(page)).toHaveText(`Selected ${second}.`);
  await showDetails(page);
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Not shown' })).toContainText(second);
  expect(await told(page).count()).toBeLessThan(all);
  await page.getByRole('button', { name: `Show ${second}` }).click();
  await expect(told(page)).toHaveCount(all);
  await expect(page.locator('#details-title')).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(told(page)).toHaveCount(all);
  await expect(spoken(page)).toContainText('Undone: hid');
});

test('an address brings back the view, and one of another release says what is no longer there', async ({ page }) => {
  await begin(page, CLASH);
  const all = await told(page).count();
  if (!isPhone(page)) await picture(page);
  const address = page.url();
  await open(page, address);
  await expect(told(page)).toHaveCount(all);
  expect(page.url()).toBe(address);
  await open(page, `/explore?at=${CLASH}&open=body/no-such-body&open=asp/2014/8&of=2026-01-01-0123456789ab`);
  await expect(page.getByRole('status').filter({ hasText: 'release 2026-01-01-0123456789ab' })).toContainText(
    '1 thing of it is not in this release: body/no-such-body.',
  );
});

test('describes the view in a paragraph, and sorts the table', async ({ page }) => {
  await begin(page, CLASH);
  await page.getByRole('button', { name: 'Describe this view' }).click();
  await expect(page.locator('.description')).toContainText('This is not legal advice.');
  await page.getByRole('button', { name: isPhone(page) ? 'Table' : 'As a table' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^rules-explorer-explorer-\d{4}-\d{2}-\d{2}-[0-9a-f]{12}\.csv$/);
  const rows = page.locator('.table tbody tr th');
  await expect(rows.first()).toBeVisible();
  await page.getByRole('button', { name: 'From', exact: true }).click();
  await expect(page).toHaveURL(/sort=from/);
  const names = await rows.allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' }).compare));
});

test('filters by what things have in common, shows the law of another day, and keeps both in the address', async ({ page, url }) => {
  const LAW = 'ukpga/1995/36/section/29';
  await begin(page, LAW);
  await picture(page);
  const filters = page.locator('.filters-explore');
  await filters.locator('summary', { hasText: 'Foundations' }).click();
  const voice = filters.getByRole('group', { name: 'Foundations' }).getByRole('checkbox', { name: /^Voice/ });
  await filters.getByRole('button', { name: 'Only Voice' }).click();
  await expect(voice).toBeChecked();
  // Every thing that is left bears on Voice, by the API.
  const names = await page.locator('.outline h3').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  const ids = new URL(page.url()).searchParams.getAll('open');
  const { nodes } = await ask<{ nodes: { label: string; relations: { totalCount: number } }[] }>(
    url,
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { label relations(kinds: [BEARS_ON], otherKinds: [FOUNDATION], direction: OUT) { totalCount } } } }',
    { ids },
  );
  for (const name of names.slice(1).filter((one) => one !== 'Voice'))
    expect(nodes.find(({ label }) => label === name)?.relations.totalCount, name).toBeGreaterThan(0);

  await page.getByText('Law as it stands today').click();
  await page.getByRole('radio', { name: /5 February 2020/ }).check();
  await expect(page).toHaveURL(/asAt=2020-02-05/);
  await expect(page.locator('.details')).toContainText('On the day chosen:');
  await expect(filters).toContainText('Law not in force on 5 February 2020');
  await page.reload();
  await settled(page);
  await expect(page.locator('.explore-day summary')).toContainText('Law as at 5 February 2020');
  await expect(page.locator('.outline h3')).toHaveText(names);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Show everything that is open' }).click();
  await expect(page).not.toHaveURL(/off=/);
});

test('a view is saved with a name and a note, survives the page, goes away as a file and comes back', async ({ page }) => {
  await begin(page, CLASH);
  await picture(page);
  await page.getByText('Saved views', { exact: true }).click();
  await page.getByLabel('Name of this view').fill('Who is caught between 16 and 18');
  await page.getByLabel('Note, if you like').fill('For the seminar');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await expect(spoken(page)).toHaveText('Saved as Who is caught between 16 and 18.');
  const address = page.url();
  await expectNoViolations(page);
  await open(page, '/explore');
  await page.getByText('Saved views (1)').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^rules-explorer-views-\d{4}-\d{2}-\d{2}\.json$/);
  await page.getByRole('button', { name: 'Delete Who is caught' }).click();
  await expect(page.getByRole('button', { name: 'Undo the deletion' })).toBeFocused();
  await expect(page.locator('.saved-list')).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.locator('.saved')).toContainText('Choose a file that “Export” saved.');
  await page.locator('input[type=file]').setInputFiles(await file.path());
  await expect(page.locator('.saved')).toContainText('1 view added.');
  await expect(page.locator('.saved-note')).toHaveText('For the seminar');
  await page.getByRole('link', { name: 'Who is caught between 16 and 18' }).click();
  await expect(page).toHaveURL(address);
});

test('is accessible in light and dark, with the picture and with the table', { tag: '@phone' }, async ({ page }) => {
  await begin(page, CLASH);
  if (!isPhone(page)) await picture(page);
  await expectNoViolations(page);
  await expectNoViolationsInTheDark(page);
  await open(page, `${page.url()}&view=${isPhone(page) ? 'picture' : 'table'}`);
  await picture(page);
  await expectNoViolations(page);
});

test('the picture by keyboard: walks, opens links, moves, keeps steps, lists its keys', async ({ page }) => {
  await begin(page, CLASH);
  const stage = await picture(page);
  await stage.focus();
  const said = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect(spoken(page)).not.toBeEmpty();
    said.add((await spoken(page).textContent()) ?? '');
  }
  expect(said.size).toBeGreaterThan(2);
  const at = await page.locator('#details-title').textContent();

  const before = page.url();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('button', { name: /^Undo: moved / })).toBeVisible();
  await expect(page).not.toHaveURL(before);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Redo: moved / })).toBeVisible();

  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: /^Undo: kept what is within 1 step/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys in the picture' })).toBeVisible();
  await page.keyboard.press('Escape');
  await stage.focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Open its page' })).toBeFocused();
  await page.keyboard.press('Escape');
  await stage.focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#details-title')).toBeFocused();
  await stage.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page).not.toHaveURL(/\/explore/);
  expect(at).toContain((await page.getByRole('heading', { level: 1 }).textContent())?.slice(0, 12) ?? 'nothing');
});

test('the picture by mouse: moves a thing, offers what can be done, and stays put under the wheel', async ({ page }) => {
  await begin(page, BUSY);
  const stage = await picture(page);
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  if (!box) throw new Error('The picture has no place on the page.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 - 10];
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: /^Pin/ }).click();
  await expect(page.getByRole('button', { name: /^Undo: pinned / })).toBeVisible();
  await page.getByRole('button', { name: /^Undo: pinned / }).click();

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y - 60, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Undo: moved / })).toBeVisible();
  const placed = await placesOf(page);
  await page.mouse.dblclick(x + 90, y - 60);
  await expect(page.getByRole('heading', { name: 'Its links, by kind' })).toBeFocused();

  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const before = await scrolled();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(scrolled).toBeGreaterThan(before);
  expect(await placesOf(page)).toEqual(placed);
});

test('things on the screen stay where they are when others come', async ({ page }) => {
  await begin(page, BUSY);
  await picture(page);
  await page.getByRole('button', { name: 'Inspects: 3' }).click();
  await expect.poll(async () => (await placesOf(page)).length).toBe(4);
  const before = await placesOf(page);
  await page.getByRole('button', { name: /^Regulates: / }).click();
  await expect.poll(async () => (await placesOf(page)).length).toBeGreaterThan(4);
  expect((await placesOf(page)).slice(0, before.length)).toEqual(before);
});

/** Places of the open things as the address writes them, three letters each; only those that are set. */
const placesOf = async (page: Page): Promise<string[]> => {
  const letters = new URL(page.url()).searchParams.get('places') ?? '';
  return (letters.match(/.{3}/g) ?? []).filter((place) => place !== '...');
};

test.describe('where the service fails', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test('what is open stays, and the group can be tried again', async ({ page }) => {
    await begin(page, BUSY);
    await picture(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Inspects: 3' }).click();
    await expect(page.locator('.group-failed')).toContainText('What is open stays.');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Inspects: all 3 open')).toBeVisible();
  });
});
