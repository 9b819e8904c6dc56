/** What holds for every page, whatever it shows. (That none of them asks another host for anything is held by `test` itself.) */
import { expectNoViolations, expectNoViolationsInTheDark, expectNoViolationsOfWidth } from './axe.ts';
import { PAGES } from './pages.ts';
import { expect, isPhone, open, test, type Page } from './test.ts';

/** One of each way in which a page is laid out. The explorer has a test of its own. */
const ON_A_PHONE: ReadonlySet<string> = new Set<(typeof PAGES)[keyof typeof PAGES]>([
  '/',
  '/changes',
  '/rules',
  '/search?q=aftercare',
  '/about',
  '/change/aftercare-for-early-leavers',
  '/change/aftercare-for-early-leavers?view=table',
  '/law/asp/2014/8',
  '/body/sssc',
  '/clash/child-under-16-or-18',
  '/paths?from=body/sssc&to=change/aftercare-for-early-leavers&through=foundation/scaffolding',
  '/overview?type=tribunal&age=16',
]);

for (const [name, path] of Object.entries(PAGES)) {
  test(
    `${name}: accessible in light and dark, whole at a desk and on a phone, with a title of its own and no broken link`,
    { tag: ON_A_PHONE.has(path) ? ['@phone'] : [] },
    async ({ page, url }) => {
      await open(page, path);
      await expect(page).toHaveTitle(/\S+ · Rules Explorer$|^Rules Explorer/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectWhole(page);
      // What a width does not change is asked once; of pages that are laid out alike, one.
      if (isPhone(page)) return expectNoViolationsOfWidth(page);
      await expectNoViolations(page);
      await expectNoViolationsInTheDark(page);
      expect(await brokenLinks(page, url)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectWhole(page);
    },
  );
}

/** Nothing is cut off at the side, and no text is too small. */
async function expectWhole(page: Page): Promise<void> {
  await expect.poll(() => tooWide(page), 'the page scrolls sideways').toBe(0);
  expect(await smallText(page), 'text under 14 px').toEqual([]);
}

test('a trace is whole at 320 pixels, in every view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const view of ['words', 'table', 'picture']) {
    await open(page, `/change/aftercare-for-early-leavers?view=${view}`);
    await expect(page.locator('#cite, .links-link, .picture-said').filter({ visible: true }).first()).toBeVisible();
    expect(await tooWide(page), `the ${view} scroll sideways`).toBe(0);
  }
});

/** Links of this site on the page that lead nowhere, as "address (status)". */
async function brokenLinks(page: Page, url: string): Promise<string[]> {
  const all = await page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const addresses = [...new Set(all.map((href) => href.replace(/[?#].*$/, '')))];
  // Banner, navigation and footer alone have more than three.
  expect(addresses.length).toBeGreaterThan(3);
  const asked = addresses.map(async (href) => {
    const { status } = await fetch(url + href, { method: 'HEAD', headers: { accept: 'text/html' } });
    return status === 200 ? [] : [`${href} (${status})`];
  });
  return (await Promise.all(asked)).flat();
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Visible text smaller than 14 CSS pixels, as "size: text". */
const smallText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim();
      if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parent.closest('.vh')) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 14) found.push(`${size}: ${text.slice(0, 60)}`);
    }
    return found;
  });
