/** The whole system on one page: matrices whose figures lead to what they count, the map by keyboard, and charts that hold the figures of the API. */
import { ask } from '../support/ask.ts';
import { expect, isPhone, open, settled, test, type Page } from './test.ts';

interface Counted {
  overview: {
    bearers: { bearer: { id: string; title: string; kind: string }; effects: { effect: string; count: number }[] }[];
    ages: { age: number }[];
    started: { years: { year: number; provisions: number }[]; provisionsWithoutDay: number };
    foundations: { title: string; counts: { kind: string; count: number }[] }[];
  };
}
const counted = async (url: string): Promise<Counted['overview']> =>
  (
    await ask<Counted>(
      url,
      `{ overview { bearers { bearer { id title kind } effects { effect count } } ages { age } started { provisionsWithoutDay years { year provisions } }
         foundations { title counts { kind count } } } }`,
    )
  ).overview;

const map = (page: Page) => page.getByRole('application', { name: 'Map of the whole system' });
/** Brings the map near, on a phone by its button, and waits until it is drawn. */
async function showMap(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', { name: 'Show the map' }).click();
  else await page.locator('#map').scrollIntoViewIfNeeded();
  await expect(map(page).locator('canvas').first()).toBeAttached();
}

test('a figure of a matrix leads to what it counts', async ({ page }) => {
  await open(page, '/overview');
  const cell = page.locator('#areas a[href*="area=justice"][href*="class=SECONDARY_INSTRUMENT"]');
  const many = Number((await cell.textContent())?.match(/\d+/)?.[0]);
  expect(many).toBeGreaterThan(0);
  await cell.click();
  await settled(page);
  await expect(page.locator('#table tbody tr:not(.group)')).toHaveCount(many);

  await open(page, '/overview');
  await page.locator('#bodies a[href*="type=tribunal"][href*="sort-bodies=-duty"]').first().click();
  const bodies = page.locator('#every-body tbody tr:not(.group)');
  await expect(
    bodies
      .filter({ hasText: 'Children’s hearings' })
      .or(bodies.filter({ hasText: 'hearings' }))
      .first(),
  ).toBeVisible();
  const duties = bodies.locator('a[href*="what-duties=duty"]').first();
  const held = Number((await duties.textContent())?.match(/\d+/)?.[0]);
  await duties.click();
  await settled(page);
  await expect(page.locator('#duties tbody tr')).toHaveCount(held);
});

test('every instrument is held against every area, with what is not there said', async ({ page, url }) => {
  const { instruments } = await ask<{ instruments: { totalCount: number; nodes: { title: string; policyAreas: { title: string }[] }[] } }>(
    url,
    '{ instruments(filter: { inTheRules: true }, first: 100) { totalCount nodes { title policyAreas { title } } } }',
  );
  await open(page, '/overview');
  await page.getByText(/^Every instrument of The Rules against every area/).click();
  const rows = page.locator('#every-instrument tbody tr');
  await expect(rows).toHaveCount(instruments.totalCount);
  const under = instruments.nodes.reduce((sum, { policyAreas }) => sum + policyAreas.length, 0);
  await expect(page.locator('#every-instrument .under-link')).toHaveCount(under);
  await page.getByLabel('Filter these instruments').fill('Kinship Care');
  await expect(rows).toHaveCount(1);
  await expect(rows.locator('.member-reconstructed, .member-confirmed')).toHaveCount(1);
});

test('the map is one stop, walked by the arrows, and shows more from near', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/overview');
  await showMap(page);
  const stage = map(page);
  const note = page.locator('.map-note');
  await expect(stage).toHaveAttribute('data-level', 'parts');
  await stage.focus();
  await expect(note).toContainText('Education and Skills, 41');
  await page.keyboard.press('ArrowRight');
  await expect(note).toContainText('Justice, 31');
  await page.getByRole('button', { name: 'Names', exact: true }).click();
  await expect(stage).toHaveAttribute('data-level', 'names');
  await expect(page.locator('#map-hint')).toContainText('short name');
  await stage.focus();
  await page.keyboard.press('ArrowDown');
  await expect(note).toContainText('in ');
  const first = await note.locator('strong').textContent();
  await page.keyboard.press('ArrowDown');
  await expect(note.locator('strong')).not.toHaveText(first ?? '');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
  await expect(stage).toHaveAttribute('data-level', 'full');
  await page.keyboard.press('0');
  await expect(stage).toHaveAttribute('data-level', 'parts');
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();
  const address = await note.getByRole('link', { name: 'Open its page' }).getAttribute('href');
  await stage.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('charts and their tables hold the figures of the API', async ({ page, url }) => {
  const { bearers, ages, started, foundations } = await counted(url);
  await open(page, '/overview');
  const duties = bearers
    .filter(({ bearer }) => bearer.kind === 'BODY')
    .map(({ bearer, effects }) => ({ title: bearer.title, many: effects.find(({ effect }) => effect === 'duty')?.count ?? 0 }))
    .filter(({ many }) => many > 0)
    .toSorted((a, b) => b.many - a.many);
  await page
    .locator('#duties')
    .getByRole('button', { name: `Show all ${duties.length}` })
    .click();
  const rows = page.locator('#duties tbody tr');
  await expect(rows).toHaveCount(duties.length);
  const drawn = await page.locator('#duties svg[role=img] .chart-figure').allTextContents();
  expect(drawn.map(Number)).toEqual(duties.map(({ many }) => many));
  for (const { title, many } of duties)
    await expect(rows.filter({ hasText: title }).locator('.figure').first()).toContainText(new RegExp(`^${many} duties`));

  await expect(page.locator('#foundations tbody tr')).toHaveCount(foundations.length);
  for (const { title, counts } of foundations)
    await expect(page.locator('#foundations tbody tr', { hasText: title })).toContainText(
      String(counts.find(({ kind }) => kind === 'PROVISION')?.count),
    );

  await expect(page.locator('#ages tbody tr')).toHaveCount(ages.length);
  await expect(page.locator('#ages .chart-drawing .age-mark')).toHaveCount(ages.length);
  await page.getByRole('group', { name: 'Age in the table' }).getByRole('button', { name: 'age 21' }).click();
  await expect(page.locator('#ages tbody tr')).toHaveCount(ages.filter(({ age }) => age === 21).length);
  await expect(page).toHaveURL(/age=21/);

  await expect(page.locator('#started tbody tr')).toHaveCount(started.years.length);
  await expect(page.locator('#started .chart-words')).toContainText(`${started.provisionsWithoutDay} provisions`);
  await expect(page.locator('#started svg[role=img] rect.bar-provision')).toHaveCount(
    started.years.filter(({ provisions }) => provisions > 0).length,
  );

  const cell = page.locator('#foundations tbody a[href$="#provisions"]').first();
  const many = Number((await cell.textContent())?.match(/\d+/)?.[0]);
  await cell.click();
  await expect(page.locator('#provisions .section-count')).toHaveText(String(many));
});
