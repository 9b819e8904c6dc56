/** Light and dark, paper, and large text. */
import { expect, open, settled, test, type Page } from './test.ts';

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('follows the system, can be set, and keeps the choice', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/');
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).not.toBe(light);
  const dark = await ground(page);

  const button = page.getByRole('button', { name: /^Theme:/ });
  await expect(button).toHaveAccessibleName('Theme: as your system');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => ground(page)).toBe(dark);
  await page.reload();
  await settled(page);
  expect(await ground(page)).toBe(dark);
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: light');
  await expect.poll(() => ground(page)).toBe(light);
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: as your system');
});

test.describe('the trace on paper', () => {
  test('is a briefing: every rule with its levers, no controls, and what is left out is said', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, '/change/aftercare-for-early-leavers');
    await expect(page.locator('#room')).toBeVisible();
    const cards = page.locator('#against .blocks > li');
    const many = await cards.count();
    expect(many).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (let at = 0; at < many; at += 1) await expect(cards.nth(at).locator('.ladder')).toBeVisible();
    // The steps of the one card that is open; not those of the others.
    for (let at = 0; at < many; at += 1) await expect(cards.nth(at).locator('.chain-steps')).toBeVisible({ visible: at === 0 });
    for (const part of ['#answer', '#practice', '#sure', '#room', '#cite']) await expect(page.locator(part)).toBeVisible();
    for (const part of ['#links', '#picture']) await expect(page.locator(part)).toBeHidden();
    await expect(page.locator('.paper-left-out')).toContainText(/^Not printed: .*the table of every link .* and .*address above\.$/);
    for (const control of await page.getByRole('button').all()) await expect(control).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    const foot = page.locator('.paper-footer');
    await expect(foot).toContainText('Not legal advice');
    await expect(foot).toContainText(page.url());
    expect(await ground(page), 'paper is white, whatever the theme').toBe('rgb(255, 255, 255)');
  });

  test('prints the table for a reader who is at the table', async ({ page }) => {
    await open(page, '/change/aftercare-for-early-leavers?view=table');
    await expect(page.locator('#links .links-link').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#links .links-link').first()).toBeVisible();
    await expect(page.locator('.paper-left-out')).not.toContainText('the table of every link');
  });

  for (const [change, most] of [
    ['sssc-codes-uphold-relationships', 4],
    ['child-attends-hearing-as-right', 6],
    ['siblings-together', 6],
    // The longest of all: five rules, seven that help, eight clashes.
    ['aftercare-for-early-leavers', 7],
  ] as const) {
    test(`${change} takes at most ${most} pages of A4`, async ({ page }) => {
      await open(page, `/change/${change}`);
      await expect(page.locator('#room')).toBeVisible();
      const pages = pagesOf(await page.pdf({ format: 'A4' }));
      expect(pages).toBeGreaterThan(1);
      expect(pages).toBeLessThanOrEqual(most);
    });
  }
});

/** Pages of a PDF, by the objects that are a page. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('every page prints', async ({ page }) => {
  for (const path of ['/rules', '/changes', '/law/asp/2014/8/section/58']) {
    await open(page, path);
    expect(pagesOf(await page.pdf({ format: 'A4' })), path).toBeGreaterThan(0);
  }
});

test('text at twice the size reflows', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  for (const path of ['/', '/changes', '/rules', '/change/aftercare-for-early-leavers', '/law/asp/2014/8']) {
    await open(page, path);
    await page.addStyleTag({ content: 'html { font-size: 125%; }' });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      path,
    ).toBeLessThanOrEqual(0);
  }
});
