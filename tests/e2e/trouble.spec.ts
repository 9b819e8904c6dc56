/** What a reader meets when something is wrong: a page that is not there, a service that stops, a network that goes. Nothing on screen or typed is lost. */
import { ask } from '../support/ask.ts';
import { freePort, startServer } from '../support/server.ts';
import { expectNoViolations } from './axe.ts';
import { expect, open, settled, test, type Page } from './test.ts';

const TRACE = '/change/aftercare-for-early-leavers';

/** A state is accessible in light and dark. */
async function accessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}
/** What is wrong is said once, in one place. */
async function saidOnce(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByText(words).filter({ visible: true })).toHaveCount(1);
}

test.describe('an address that is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  for (const [wrong, right] of [
    ['/law/asp/2014/8/section/580', '/law/asp/2014/8/section/58'],
    ['/change/aftercare-for-early-leaver', TRACE],
    ['/body/sscc', '/body/sssc'],
    ['/clash/child-under-16', '/clash/child-under-16-or-18'],
  ] as const) {
    test(`${wrong} offers ${right}`, async ({ page }) => {
      const response = await page.goto(wrong);
      expect(response?.status()).toBe(404);
      await settled(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in the data');
      await expect(page.getByText(wrong.replace(/^\/(law\/)?/, ''), { exact: true })).toBeVisible();
      const offer = page.getByRole('region', { name: 'Did you mean' }).locator(`a[href="${right}"]`);
      await offer.click();
      await expect(page).toHaveURL(right);
      await settled(page);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Not in the data');
    });
  }

  test('one that is like nothing still leads on', async ({ page }) => {
    await open(page, '/no/such/page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in the data');
    await accessible(page);
    await page.getByRole('main').getByRole('link', { name: 'Start page' }).click();
    await expect(page).toHaveURL('/');
  });
});

test.describe('a service that stops', () => {
  test.use({ expectedErrors: [/ERR_CONNECTION_REFUSED|Failed to load resource/] });

  test('keeps the answer on screen and the question in the address, and answers once it is back', async ({ page }) => {
    const port = await freePort();
    const first = await startServer({ port });
    let second = first;
    try {
      await open(page, first.url + TRACE);
      const before = await page.locator('#answer').textContent();
      await first.stop();
      await page.getByRole('radio', { name: /All enacted law started/ }).check();
      const alert = page.getByRole('alert').filter({ hasText: 'The service did not reply' });
      await expect(alert).toBeVisible();
      await saidOnce(page, /^The service did not reply$/);
      await expect(page.locator('#answer')).toHaveText(before ?? '');
      await expect(page).toHaveURL(/asAt=commenced/);
      await accessible(page);

      second = await startServer({ port });
      await alert.getByRole('button', { name: 'Try again' }).click();
      const { trace } = await ask<{ trace: { sentence: string } }>(
        second.url,
        '{ trace(change: "change/aftercare-for-early-leavers", asAt: { mode: WHEN_COMMENCED }) { sentence } }',
      );
      await expect(page.locator('#answer')).toContainText(trace.sentence);
      await expect(alert).toHaveCount(0);
    } finally {
      await first.stop();
      await second.stop();
    }
  });
});

test.describe('a service that is gone before the page is asked for', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  for (const [from, path, link] of [
    ['/changes', '/change/aftercare-for-early-leavers', 'main a[href="/change/aftercare-for-early-leavers"]'],
    ['/law/asp/2014/8', '/law/asp/2014/8/section/58', 'main a[href="/law/asp/2014/8/section/58"]'],
    ['/about', '/rules', 'header a[href="/rules"]'],
    ['/rules', '/changes', 'header a[href="/changes"]'],
  ] as const) {
    test(`${path} says so once, with a heading and a way to ask again`, async ({ page }) => {
      await open(page, from);
      await page.route('**/graphql', (route) => route.abort('connectionrefused'));
      await page.locator(link).first().click();
      await expect(page).toHaveURL(path);
      await saidOnce(page, /^The service did not reply$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await accessible(page);
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await settled(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});

test('nothing found is a state like any other', async ({ page }) => {
  await open(page, '/search?q=zzzzzz');
  await expect(page.getByRole('main')).toContainText(/Nothing/);
  await accessible(page);
});

test.describe('no network', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to load resource/] });

  test('is said, what is on screen stays, and the next question is answered when it is back', async ({ page, context }) => {
    await open(page, TRACE);
    const before = await page.locator('#answer').textContent();
    await context.setOffline(true);
    const bar = page.locator('.offline-bar');
    await expect(bar).toHaveText(/^You are offline\./);
    await expect(bar).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await accessible(page);
    await page.getByRole('radio', { name: /5 February 2020/ }).check();
    await expect(page.getByRole('alert').filter({ hasText: 'You are offline' })).toBeVisible();
    await saidOnce(page, /^You are offline/);
    await expect(bar).toBeHidden();
    await expect(page.locator('#answer')).toHaveText(before ?? '');
    await accessible(page);
    // Back online it asks again by itself, and never blames the service.
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(document.body.textContent ?? '')).observe(document.body, { childList: true, subtree: true });
    });
    await context.setOffline(false);
    await expect(page.locator('#answer')).not.toHaveText(before ?? '');
    await expect(page.getByRole('alert')).toHaveCount(0);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => text.includes('did not reply'))).toEqual([]);
  });
});

test('a slow answer says that it is being worked out, and leaves the one before on screen', async ({ page }) => {
  await open(page, TRACE);
  const before = await page.locator('#answer').textContent();
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('radio', { name: /5 February 2020/ }).check();
  await expect(page.getByText('Working out the new answer. What is shown is the one before.')).toBeVisible();
  await expect(page.locator('#answer')).toHaveText(before ?? '');
  letThrough();
  await expect(page.locator('#answer')).not.toHaveText(before ?? '');
  await expect(page.getByText('Working out the new answer.', { exact: false })).toHaveCount(0);
});

test('words typed into the search before the page is ready are not lost', async ({ page }) => {
  await page.goto('/', { waitUntil: 'commit' });
  const field = page.locator('main input[name="q"]');
  await field.pressSequentially('kinship', { delay: 120 });
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(field).toHaveValue('kinship');
});
