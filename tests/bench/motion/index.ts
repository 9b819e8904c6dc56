/** The pictures in motion, in a browser: frames while they are moved, what holds the page up while things are laid out, and how soon opened links are on screen. */
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { readRelease } from '@rules/graph-seed';
import { stringifySearch } from '../../../web/src/app/address.ts';
import { writeView } from '../../../web/src/pages/explore/view/address.ts';
import { openThings, startAt } from '../../../web/src/pages/explore/view/view.ts';
import { startServer } from '../../support/server.ts';
import { quantile } from '../figure.ts';
import type { Figure } from '../figure.ts';

/** The builder of the pages. */
interface Vite {
  build(config: object): Promise<unknown>;
}
const vitePath = createRequire(new URL('../../../web/package.json', import.meta.url)).resolve('vite');
const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** A screen draws 60 frames a second; half a millisecond for its clock. */
const SIXTY = 1000 / 60 + 0.5;
const BUSY = 'body/care-inspectorate';

/** The address of a view of 300 things that hang together, which is the most that may be open. */
function fullView(): string {
  const { edges, info } = readRelease();
  const reached = new Set([BUSY]);
  for (const at of reached) {
    for (const { from, to } of edges) if (from === at || to === at) reached.add(from === at ? to : from);
    if (reached.size > 300) break;
  }
  return `/explore${stringifySearch(writeView(openThings(startAt(BUSY), [...reached]).view, info.id))}`;
}

/** Starts to note the frames and the tasks of over 50 ms; the function it gives ends that and gives both. */
async function watch(page: Page): Promise<() => Promise<{ frames: number[]; tasks: number[] }>> {
  // As text: what compiles this file gives named functions a helper that the page does not have.
  await page.evaluate(`{
    const seen = (window.seen = { frames: [], tasks: [], on: true });
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
    let last = performance.now();
    const next = (now) => {
      seen.frames.push(now - last);
      last = now;
      if (seen.on) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  }`);
  return () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: { frames: number[]; tasks: number[]; on: boolean } };
      seen.on = false;
      return seen;
    });
}

async function measureExplorer(page: Page, url: string): Promise<Figure[]> {
  await page.goto(url + fullView());
  await page.waitForURL(/places=/, { timeout: 60_000 });
  await page.waitForTimeout(3_000);
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('The explorer has no picture.');
  // The corner of the stage, where nothing stands.
  const [x, y] = [box.x + box.width - 30, box.y + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const endDrag = await watch(page);
  for (let step = 0; step < 150; step += 1) await page.mouse.move(x - Math.sin(step / 8) * 150, y + 100 - Math.cos(step / 8) * 100);
  const { frames } = await endDrag();
  await page.mouse.up();

  const endLayout = await watch(page);
  await page.getByRole('button', { name: 'Lay out anew' }).click();
  await page.waitForTimeout(2_500);
  const { tasks } = await endLayout();

  await page.goto(`${url}/explore?at=${BUSY}`);
  const group = page.locator('.group-more').first();
  await group.waitFor();
  const opened: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const many = Number(await page.evaluate(() => document.querySelectorAll('.told').length));
    const began = performance.now();
    await group.click();
    await page.waitForFunction((before) => document.querySelectorAll('.told').length > before, many, { polling: 'raf' });
    opened.push(performance.now() - began);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.waitForFunction((before) => document.querySelectorAll('.told').length <= before, many);
  }
  return [
    { name: 'frame while 300 things are dragged, median', value: quantile(frames, 0.5), unit: 'ms', under: SIXTY },
    { name: 'the same, p95', value: quantile(frames, 0.95), unit: 'ms' },
    { name: 'longest task while 300 things are laid out anew', value: Math.max(0, ...tasks), unit: 'ms' },
    { name: 'a group of links opened and told, median of 5', value: quantile(opened, 0.5), unit: 'ms', under: 100 },
  ];
}

/** 1,500 things, which the explorer never opens at once, with its own look. */
async function measureLook(page: Page): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rules-motion-'));
  try {
    const vite = (await import(pathToFileURL(vitePath).href)) as Vite;
    await vite.build({
      configFile: false,
      logLevel: 'error',
      root: fileOf('../../../web'),
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: fileOf('./drawing.ts'), formats: ['iife'], name: 'drawing', fileName: () => 'drawing.js' },
      },
    });
    await page.goto('about:blank');
    await page.addStyleTag({ path: fileOf('../../../web/src/look/tokens.css') });
    await page.addScriptTag({ path: join(folder, 'drawing.js') });
    const frames = await page.evaluate(() => (window as unknown as { framesOf: (many: number) => Promise<number[]> }).framesOf(1_500));
    return [
      { name: 'frame while 1,500 things are moved, median', value: quantile(frames, 0.5), unit: 'ms', under: 25 },
      { name: 'the same, p95', value: quantile(frames, 0.95), unit: 'ms' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function benchMotion(): Promise<Figure[]> {
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    return [...(await measureExplorer(page, server.url)), ...(await measureLook(page))];
  } finally {
    await browser.close();
    await server.stop();
  }
}
