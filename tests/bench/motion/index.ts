/** The pictures in motion, in a browser: frames while they are moved, what holds the page up while things are laid out, and how soon opened links are on screen. */
import { chromium, type Page } from '@playwright/test';
import { readRelease } from '@rules/graph-seed';
import { stringifySearch } from '../../../web/src/app/address.ts';
import { writeView } from '../../../web/src/pages/explore/view/address.ts';
import { MOST_OPEN, openThings, startAt } from '../../../web/src/pages/explore/view/view.ts';
import { startServer } from '../../support/server.ts';
import { quantile } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { longestTask } from './task.ts';

/** A screen draws 60 frames a second; half a millisecond for its clock. */
const SIXTY = 1000 / 60 + 0.5;
const BUSY = 'body/care-inspectorate';
/** So long an address goes to the service; a longer view stands behind the "#". */
const MOST_SENT = 7_000;

/** The address of a view of so many things that hang together. */
function viewOf(many: number): string {
  const { edges, info } = readRelease();
  const reached = new Set([BUSY]);
  for (const at of reached) {
    for (const { from, to } of edges) if (from === at || to === at) reached.add(from === at ? to : from);
    if (reached.size > many) break;
  }
  const search = stringifySearch(writeView(openThings(startAt(BUSY), [...reached].slice(0, many)).view, info.id));
  return `/explore${search.length > MOST_SENT ? `#${search.slice(1)}` : search}`;
}

/** Milliseconds between frames while a picture of so many things is dragged about for two and a half seconds, once it has come to rest. */
async function dragged(page: Page, url: string, many: number): Promise<number[]> {
  await page.goto('about:blank');
  await page.goto(url + viewOf(many));
  await page.waitForURL(/places=/, { timeout: 120_000 });
  await page.waitForTimeout(5_000);
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('The explorer has no picture.');
  const [x, y] = [box.x + box.width - 30, box.y + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // As text: what compiles this file gives named functions a helper that the page does not have.
  await page.evaluate(`{
    const seen = (window.seen = { frames: [], on: true });
    let last = performance.now();
    const next = (now) => {
      seen.frames.push(now - last);
      last = now;
      if (seen.on) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  }`);
  for (let step = 0; step < 150; step += 1) await page.mouse.move(x - Math.sin(step / 8) * 150, y + 100 - Math.cos(step / 8) * 100);
  const frames = await page.evaluate<number[]>('window.seen.on = false, window.seen.frames');
  await page.mouse.up();
  return frames;
}

/** Milliseconds from the click on a group of links that nobody has read yet to the frame that tells them. */
async function opened(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${url}/explore?at=${BUSY}`);
  await page.locator('.group-more').first().waitFor();
  await page.waitForTimeout(1_500);
  return page.evaluate<number>(`new Promise((resolve) => {
    const told = () => document.querySelectorAll('.told').length;
    const [before, began] = [told(), performance.now()];
    const look = () => (told() > before ? resolve(performance.now() - began) : requestAnimationFrame(look));
    document.querySelector('.group-more').click();
    look();
  })`);
}

async function measure(page: Page, url: string): Promise<Figure[]> {
  const few = await dragged(page, url, 300);
  const anew = page.locator('.step-buttons .btn', { hasText: 'Lay out anew' });
  const task = await longestTask(page, async () => {
    await anew.evaluate((button: HTMLElement) => button.click());
    await page.waitForTimeout(2_500);
  });
  const groups: number[] = [];
  for (let run = 0; run < 5; run += 1) groups.push(await opened(page, url));
  const many = await dragged(page, url, MOST_OPEN);
  return [
    { name: 'frame while 300 things are dragged, median', value: quantile(few, 0.5), unit: 'ms', under: SIXTY },
    { name: 'the same, p95', value: quantile(few, 0.95), unit: 'ms' },
    { name: `frame while ${MOST_OPEN} things are dragged, median`, value: quantile(many, 0.5), unit: 'ms', under: 25 },
    { name: 'the same, p95', value: quantile(many, 0.95), unit: 'ms' },
    { name: 'longest task while 300 things are laid out anew, processor', value: task.processor, unit: 'ms', under: 50 },
    { name: 'the same, by the clock', value: task.clock, unit: 'ms' },
    { name: 'a group of links opened and told, median of 5', value: quantile(groups, 0.5), unit: 'ms', under: 100 },
  ];
}

export async function benchMotion(): Promise<Figure[]> {
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    return await measure(page, server.url);
  } finally {
    await browser.close();
    await server.stop();
  }
}
