/** How long a reader waits for the first useful text: the heading of the page, and on a trace the verdict. Measured in a browser with nothing kept. */
import { chromium } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { type Figure, quantile } from './figure.ts';

const PAGES: { name: string; path: string; text: string; under?: number }[] = [
  { name: 'home', path: '/', text: 'main h1' },
  { name: 'a trace', path: '/change/aftercare-for-early-leavers', text: 'main h2' },
  { name: 'The Rules', path: '/rules', text: 'main tbody td' },
  { name: 'the whole system', path: '/overview', text: '.overview-words p' },
  { name: 'the map of the whole system', path: '/overview#map', text: '.map-note p', under: 1500 },
];

/** Milliseconds from opening the address until the text is in the page; the median of 5 fresh visits each. */
export async function benchPages(): Promise<Figure[]> {
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const figures: Figure[] = [];
    for (const { name, path, text, under = 1000 } of PAGES) {
      const times: number[] = [];
      for (let visit = 0; visit < 5; visit += 1) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
        const page = await context.newPage();
        // Functions without names only: what compiles this file gives named ones a helper that the page does not have.
        await page.addInitScript((selector) => {
          new MutationObserver((_changes, watching) => {
            if (!document.querySelector(selector)?.textContent?.trim()) return;
            watching.disconnect();
            requestAnimationFrame(() => (document.documentElement.dataset.firstText = String(performance.now())));
          }).observe(document, { childList: true, subtree: true, characterData: true });
        }, text);
        await page.goto(server.url + path);
        await page.waitForSelector('html[data-first-text]', { state: 'attached' });
        times.push(Number(await page.evaluate(() => document.documentElement.dataset.firstText)));
        await context.close();
      }
      figures.push({ name: `first useful text: ${name} (median of 5)`, value: quantile(times, 0.5), unit: 'ms', under });
    }
    return figures;
  } finally {
    await browser.close();
    await server.stop();
  }
}
