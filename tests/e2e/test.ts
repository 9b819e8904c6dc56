/**
 * The `test` that every browser test uses. Without being asked it also fails where a page writes an error to the console,
 * throws, or asks another host for anything.
 */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

interface Ours {
  /** Address of the server, without a slash at the end. */
  url: string;
  /** Patterns of console errors that a test expects (a server that it stopped itself, for instance). */
  expectedErrors: RegExp[];
  watch: void;
}

export const test = base.extend<Ours>({
  url: async ({}, use) => {
    const url = process.env.RULES_URL;
    if (!url) throw new Error('RULES_URL is not set: run the browser tests with npm test -- --only browser');
    await use(url);
  },
  baseURL: ({ url }, use) => use(url),
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, expectedErrors }, use) => {
      const elsewhere: string[] = [];
      const errors: string[] = [];
      const note = (text: string): void => {
        if (!expectedErrors.some((pattern) => pattern.test(text))) errors.push(text);
      };
      // No such request gets anywhere: the browser finds no address but this machine's.
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') elsewhere.push(request.url());
      });
      context.on('console', (message) => {
        if (message.type() === 'error') note(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => note(`thrown: ${error.error().message}`));
      await use();
      expect(elsewhere, 'requests to other hosts').toEqual([]);
      expect(errors, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a path and waits until its heading is there and nothing is loading. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until the page has its heading and nothing in it says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Whether the page is as narrow as on a phone. */
export const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 640;

export { expect, type Locator, type Page };
