/** The whole task of a policy officer with the keyboard alone, and what the keyboard needs everywhere. No mouse is used in this file. */
import { expect, open, settled, test, type Page } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Presses Tab until the element in focus has this accessible role and name. Fails after `most` presses. */
async function tabTo(page: Page, role: string, name: RegExp, { most = 160 } = {}): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const now = await inFocus(page);
    if (now.role === role && name.test(now.name)) return;
    seen.push(`${now.role} ${now.name}`);
  }
  throw new Error(`Tab never came to ${role} ${String(name)}. It came to:\n${seen.join('\n')}`);
}

/** Role and name of what has the focus, near enough to what a screen reader says. */
const inFocus = (page: Page): Promise<{ role: string; name: string }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return { role: 'none', name: '' };
    const implicit: Record<string, string> = {
      A: 'link',
      BUTTON: 'button',
      SUMMARY: 'summary',
      SELECT: 'combobox',
      INPUT: 'textbox',
      TEXTAREA: 'textbox',
    };
    const type =
      element instanceof HTMLInputElement
        ? ({ radio: 'radio', checkbox: 'checkbox', search: 'searchbox' } as Record<string, string>)[element.type]
        : undefined;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return {
      role: element.getAttribute('role') ?? type ?? implicit[element.tagName] ?? element.tagName.toLowerCase(),
      name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim().replace(/\s+/g, ' '),
    };
  });

const spoken = (page: Page) => page.locator('.vh[aria-live="polite"]');

test('search, trace, date, card, link and picture, from the first page to the citation', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '/');

  await page.keyboard.press('Tab');
  expect(await inFocus(page)).toEqual({ role: 'link', name: 'Skip to the answer' });
  await tabTo(page, 'combobox', /Search/);
  await page.keyboard.type('aftercare for people');
  const suggestions = page.getByRole('listbox');
  await expect(suggestions.getByRole('option').first()).toBeVisible();
  const wanted = suggestions.getByRole('option', { name: /^Aftercare for people who left care before 16/ });
  for (let press = 0; press < 8 && (await wanted.getAttribute('data-focused')) === null; press += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/change\/aftercare-for-early-leavers$/);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const today = await page.locator('#answer').textContent();

  await tabTo(page, 'radio', /Today/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/asAt=commenced/);
  await expect(page.locator('#answer')).not.toHaveText(today ?? '');
  await expect(page.locator('#answer')).toBeVisible();

  await page.keyboard.press('ArrowLeft');
  await expect(page).not.toHaveURL(/asAt/);
  await expect(page.locator('#answer')).toHaveText(today ?? '');
  await tabTo(page, 'button', /^Chain and levers of /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=/);
  expect((await inFocus(page)).name).toMatch(/^Fold the chain and levers of /);

  await tabTo(page, 'button', /^Copy link/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  // The contents of the page lead to the picture without passing everything between.
  await tabTo(page, 'link', /^The picture$/, { most: 40 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application')).toBeVisible();
  await tabTo(page, 'application', /as a picture$/, { most: 20 });
  await expect(spoken(page)).toContainText('Aftercare');
  const steps = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect(spoken(page)).not.toBeEmpty();
    steps.add((await spoken(page).textContent()) ?? '');
  }
  expect(steps.size).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  expect((await inFocus(page)).role).not.toBe('application');
  await tabTo(page, 'button', /^Copy citation/, { most: 40 });
});

test('Enter on a card of the picture opens its page, and back returns to the trace', async ({ page }) => {
  await open(page, '/change/child-attends-hearing-as-right');
  await page.locator('#picture').scrollIntoViewIfNeeded();
  const picture = page.getByRole('application');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/change\/child-attends-hearing-as-right/);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/change\/child-attends-hearing-as-right/);
});

test('the skip link leads past the header', async ({ page }) => {
  await open(page, '/changes');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('slash goes to the search from any page, and types as usual inside it', async ({ page }) => {
  await open(page, '/changes');
  await page.keyboard.press('/');
  const search = page
    .getByRole('combobox', { name: /Search/ })
    .or(page.getByRole('searchbox', { name: /Search/ }))
    .first();
  await expect(search).toBeFocused();
  await page.keyboard.type('and/or');
  await expect(search).toHaveValue('and/or');
});

for (const path of ['/', '/changes', '/rules', '/change/aftercare-for-early-leavers', '/law/asp/2014/8/section/58']) {
  test(`whatever has the focus on ${path} shows it`, async ({ page }) => {
    await open(page, path);
    const unmarked: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const marked = await page.evaluate(() => {
        const shows = (element: Element | null): boolean => {
          if (!element) return false;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
        };
        const element = document.activeElement;
        if (element === document.body) return true;
        // A field may show it on its frame, a hidden radio on its label.
        return (
          shows(element) ||
          shows(element?.parentElement ?? null) ||
          shows(element?.nextElementSibling ?? null) ||
          shows(element?.closest('form, label') ?? null)
        );
      });
      if (!marked) unmarked.push(JSON.stringify(await inFocus(page)));
    }
    expect(unmarked).toEqual([]);
  });
}
