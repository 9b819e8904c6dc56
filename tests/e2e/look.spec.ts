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

test('the trace on paper is a whole briefing: all cards open, no controls, addresses in the text', { tag: '@desk' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/change/aftercare-for-early-leavers');
  const cards = page.locator('#against .block-more');
  const many = await cards.count();
  expect(many).toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (let at = 0; at < many; at += 1) await expect(cards.nth(at)).toBeVisible();
  for (const part of ['#answer', '#room', '#links', '#cite']) await expect(page.locator(part)).toBeVisible();
  for (const control of await page.getByRole('button').all()) await expect(control).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const foot = page.locator('.paper-footer');
  await expect(foot).toContainText('Not legal advice');
  await expect(foot).toContainText(page.url());
  expect(await ground(page), 'paper is white, whatever the theme').toBe('rgb(255, 255, 255)');
});

test('every page prints', { tag: '@desk' }, async ({ page }) => {
  for (const path of ['/rules', '/changes', '/law/asp/2014/8/section/58']) {
    await open(page, path);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  }
});

test('text at twice the size reflows', { tag: '@desk' }, async ({ page }) => {
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
