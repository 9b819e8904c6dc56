/** Taking away what a page shows: pictures that say what they are, and data that open elsewhere. */
import { readFileSync } from 'node:fs';
import { ask } from '../support/ask.ts';
import { expect, open, test, type Page } from './test.ts';

const EXPLORE = '/explore?at=clash/child-under-16-or-18';
const TRACE = '/change/aftercare-for-early-leavers?asAt=2020-02-05';

interface Saved {
  name: string;
  file: Buffer;
}

/** Chooses one line of the menu and gives the file. */
async function taken(page: Page, line: RegExp): Promise<Saved> {
  await page.getByRole('button', { name: 'Take it away' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: line }).click();
  const file = await download;
  return { name: file.suggestedFilename(), file: readFileSync(await file.path()) };
}

/** The text of an SVG as one reads it. */
const textOf = (svg: string): string =>
  svg
    .replace(/<(style|metadata)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

interface Answered {
  release: { id: string; lawAsRead: string };
  trace: { sentence: string };
}

test('a trace as a picture carries title, moment, legend, release, address and “not legal advice”', async ({ page, url }) => {
  const { release, trace } = await ask<Answered>(
    url,
    '{ release { id lawAsRead } trace(change: "change/aftercare-for-early-leavers", asAt: { date: "2020-02-05" }) { sentence } }',
  );
  await open(page, TRACE);
  const svg = await taken(page, /^Picture as SVG/);
  expect(svg.name).toBe(
    `rules-explorer-trace-aftercare-for-early-leavers-as-at-2020-02-05-${release.id}-law-read-${release.lawAsRead.toLowerCase().replace(' ', '-')}.svg`,
  );
  const text = textOf(svg.file.toString('utf8'));
  for (const part of [
    'What stands in the way of “Aftercare for people who left care before 16”?',
    'Law as at 5 February 2020.',
    trace.sentence.slice(0, 40),
    'puts a duty, power or right on',
    'Secondary instrument',
    `release ${release.id}`,
    `law as read in ${release.lawAsRead}`,
    '58 are our reconstruction',
    'This is not legal advice.',
    'CC BY 4.0',
    TRACE,
  ])
    expect(text, part).toContain(part);

  const png = await taken(page, /^Picture as PNG/);
  const [, width = 0, height = 0] = (/<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg.file.toString('utf8')) ?? []).map(Number);
  expect(width).toBeGreaterThan(1000);
  const points = { width: png.file.readUInt32BE(16), height: png.file.readUInt32BE(20) };
  const scale = Math.min(2, Math.sqrt(16e6 / (width * height)));
  expect(points).toEqual({ width: Math.round(width * scale), height: Math.round(height * scale) });
  // A picture that stayed empty takes a few kB.
  expect(png.file.length).toBeGreaterThan(100_000);
});

test('the explorer gives what it shows, in words too, and the same in the dark', async ({ page, url }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, EXPLORE);
  await expect(page).toHaveURL(/open=/);
  const text = textOf((await taken(page, /^Picture as SVG/)).file.toString('utf8'));
  const links = await page.locator('#words .told').count();
  expect(links).toBeGreaterThan(5);
  expect(text).toContain(` things and ${links} links.`);
  expect(text).toContain('A view of the explorer, around When does childhood end: 16 or 18?');

  const gexf = await taken(page, /^GEXF/);
  expect(gexf.name).toMatch(
    /^rules-explorer-explore-clash-child-under-16-or-18-\d{4}-\d{2}-\d{2}-[0-9a-f]{12}-law-read-[a-z]+-\d{4}\.gexf$/,
  );
  expect(gexf.file.toString('utf8').match(/<edge /g)).toHaveLength(links);
  await expect(page).toHaveURL(new RegExp(`^${url}/explore`));
});

test('the menu is walked with the keyboard and gives the focus back', async ({ page }) => {
  await open(page, '/paths?from=body/sssc&to=change/aftercare-for-early-leavers');
  const button = page.getByRole('button', { name: 'Take it away' }).first();
  await button.focus();
  await button.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^Picture as PNG/ })).toBeFocused();
  await page.keyboard.press('End');
  const last = page.getByRole('menuitem', { name: /^JSON-LD/ });
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute('href', '/take-away/paths.jsonld?from=body/sssc&to=change/aftercare-for-early-leavers');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^Picture as PNG/ })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^rules-explorer-paths-body-sssc-to-change-aftercare-for-early-leavers-.*\.png$/);
});
