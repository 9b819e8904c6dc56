/** Moving through the pages: titles, focus, back and forward, scroll, and addresses that reopen what they showed. */
import { expect, open, settled, test } from './test.ts';
import { AFTERCARE } from './trace.ts';

test('each page has its title and takes the focus to its heading', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/changes');
  await page.locator('.change-title').first().click();
  await settled(page);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(` · Rules Explorer$`));
  await page.goBack();
  await expect(page).toHaveTitle('Changes the Promise asks for · Rules Explorer');
});

test('back and forward restore the date, the open cards and the place on the page', async ({ page }) => {
  await open(page, '/change/aftercare-for-early-leavers');
  const today = await page.locator('#answer').textContent();
  await page.getByRole('radio', { name: /5 February 2020/ }).check();
  await expect(page.locator('#answer')).not.toHaveText(today ?? '');
  const then = await page.locator('#answer').textContent();
  const rule = page.locator('#against .blocks > li h3 a').first();
  await rule.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await rule.click();
  await expect(page).toHaveURL(/\/law\//);
  await settled(page);

  await page.goBack();
  await settled(page);
  await expect(page).toHaveURL(/asAt=2020-02-05/);
  await expect(page.locator('#answer')).toHaveText(then ?? '');
  await expect(page.getByRole('radio', { name: /5 February 2020/ })).toBeChecked();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 200);
  await page.goBack();
  await expect(page.locator('#answer')).toHaveText(today ?? '');
  await expect(page.getByRole('radio', { name: /Today/ })).toBeChecked();
  await page.goForward();
  await expect(page.locator('#answer')).toHaveText(then ?? '');
});

test.describe('an address that names a part of the answer opens at it', () => {
  for (const [address, section] of [
    ['?view=table', 'links'],
    ['?view=picture', 'picture'],
    ['#picture', 'picture'],
    ['#links', 'links'],
    ['#room', 'room'],
  ] as const) {
    test(address, async ({ page }) => {
      await open(page, `${AFTERCARE}${address}`);
      const heading = page.locator(`#${section} h2`).first();
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      // The answer above it is whole, and what follows does not push it away.
      if (section === 'picture') await expect(page.locator('.picture-canvas canvas').first()).toBeVisible();
      await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(300);
    });
  }

  test('but not for a reader who has begun to move', async ({ page }) => {
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('TraceLinks')) await held;
      await route.continue();
    });
    await page.goto(`${AFTERCARE}?view=picture`);
    await expect(page.locator('.trace-controls')).toBeVisible();
    await page.keyboard.press('Tab');
    letThrough();
    await expect(page.locator('.picture-said')).toBeAttached();
    await expect(page.locator('#picture h2')).not.toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('nor on the way back, which leads to the place that was left', async ({ page }) => {
    await open(page, `${AFTERCARE}?view=picture`);
    await expect(page.locator('#picture h2')).toBeFocused();
    await page.locator('#answer').scrollIntoViewIfNeeded();
    const rule = page.locator('#against .blocks > li h3 a').first();
    await rule.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await rule.click();
    await expect(page).toHaveURL(/\/law\//);
    await settled(page);
    await page.goBack();
    await settled(page);
    await expect(page.locator('.picture-said')).toBeAttached();
    await expect.poll(() => page.evaluate((left) => Math.abs(scrollY - left), place)).toBeLessThan(200);
    await expect(page.locator('#picture h2')).not.toBeFocused();
  });
});

test('a former name leads to the page of today, and the page says so', async ({ page }) => {
  await open(page, '/body/his');
  await expect(page).toHaveURL('/body/healthcare-improvement-scotland');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Healthcare Improvement Scotland');
  await expect(page.getByRole('status').filter({ hasText: 'You asked for body/his.' })).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page).toHaveURL('/body/healthcare-improvement-scotland');
});

test('a full legislation.gov.uk address leads to the page', async ({ page }) => {
  await open(page, '/search?q=https%3A%2F%2Fwww.legislation.gov.uk%2Fasp%2F2014%2F8%2Fsection%2F58');
  await expect(page.getByRole('main').locator('a[href="/law/asp/2014/8/section/58"]').first()).toBeVisible();
});

test('links to a part of a page go there', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/about#keys');
  await expect(page.locator('#keys')).toBeInViewport();
});
