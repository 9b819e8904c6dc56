/** The query desk, and the way to it from every answer: "How this was made". */
import { ask } from '../support/ask.ts';
import { expectNoViolations, expectNoViolationsInTheDark } from './axe.ts';
import { expect, open, test, type Page } from './test.ts';

const answer = (page: Page) => page.getByRole('region', { name: 'The answer as JSON' });
const query = (page: Page) => page.getByRole('textbox', { name: 'Query, in GraphQL' });
const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true });
/** The data of the answer on screen. */
const shown = async (page: Page): Promise<unknown> => (JSON.parse((await answer(page).textContent()) ?? '') as { data: unknown }).data;
/** Plain fields, which load nothing. */
const plainly = (page: Page) => page.addInitScript(() => localStorage.setItem('query-fields', '"plain"'));

test('an example is answered as it is opened, and its address brings the answer to others', { tag: '@phone' }, async ({ page, url }) => {
  await plainly(page);
  await open(page, '/query');
  await page.getByRole('link', { name: 'How many of The Rules are confirmed?' }).click();
  await expect(page.getByRole('heading', { name: 'Query', exact: true })).toBeFocused();
  const { theRules } = await ask<{ theRules: { confirmed: number } }>(url, '{ theRules { confirmed } }');
  await expect(answer(page)).toContainText(`"confirmed": ${theRules.confirmed},`);
  await expect(page.getByText(/^Answered in \d+ ms: .+, at a cost of \d+ of 50,000\. Data release /)).toBeVisible();
  const before = await shown(page);
  await page.reload();
  await expect(answer(page)).toContainText('"confirmed"');
  expect(await shown(page)).toEqual(before);
});

test('what is typed is kept through a mistake, a reload and steps back, and the mistake is named', async ({ page }) => {
  await plainly(page);
  await open(page, '/query?query={release{id}}');
  await expect(answer(page)).toContainText('"release"');
  await query(page).fill('{ release { idd } }');
  await expect(page.getByText('The query has changed since: run it again.')).toBeVisible();
  await query(page).press('Control+Enter');
  await expect(page.getByText(/^Line 1, column 13\. Cannot query field "idd" on type "Release"/)).toContainText(
    'Look up the name in the schema',
  );
  await page.reload();
  await expect(query(page)).toHaveValue('{ release { idd } }');
  await page.getByRole('textbox', { name: 'Variables, in JSON' }).fill('{ id: 1 }');
  await run(page).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was sent. The variables are not JSON');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Variables, in JSON' })).toHaveValue('');
  await page.goBack();
  await expect(query(page)).toHaveValue('{release{id}}');
  await expect(answer(page)).toContainText('"release"');
  await query(page).press('Escape');
  await expect(run(page)).toBeFocused();
});

test('a question of one’s own is kept where an example takes its place, and where one leaves before the address has followed', async ({
  page,
}) => {
  await plainly(page);
  await open(page, '/query?query={release{id}}');
  await query(page).fill('{ release { date } }');
  await query(page).fill('{ release { date id } }');
  await page.getByRole('link', { name: 'How many of The Rules are confirmed?' }).click();
  await expect(answer(page)).toContainText('"confirmed"');
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await expect(query(page)).toHaveValue('{ release { date id } }');
  await expect(page.getByRole('heading', { name: 'Query', exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Take it up again' })).toHaveCount(0);
  await query(page).fill('{ release { licence } }');
  await query(page).fill('{ release { licence id } }');
  await page.getByRole('link', { name: 'Data and API' }).last().click();
  await expect(page).toHaveURL(/\/about/);
  await expect(page.locator('#data')).toBeVisible();
  await page.goBack();
  await expect(query(page)).toHaveValue('{ release { licence id } }');
});

test('the editor completes out of the schema, lets the keyboard through, and is accessible', async ({ page }) => {
  await open(page, '/query?query={release{id}}');
  await expect(page.locator('.query-rich .monaco-editor').first()).toBeVisible();
  await query(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Variables, in JSON' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(query(page)).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ theRul');
  await expect(page.locator('.suggest-widget.visible')).toContainText('theRules');
  await page.keyboard.press('Escape');
  await expect(query(page)).toBeFocused();
  // The editor has closed the braces itself.
  await page.keyboard.type('es { confirmed');
  await page.keyboard.press('Control+Enter');
  await expect(answer(page)).toContainText('"confirmed"');
  // Escape closes completion, should it be open, and then leaves.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(run(page)).toBeFocused({ timeout: 500 });
  }).toPass();

  await page.getByRole('heading', { name: 'Schema', exact: true }).click();
  await page.locator('.query-schema').getByRole('link', { name: 'Query', exact: true }).click();
  await expect(page.locator('.query-schema')).toContainText('What stands in the way of a change.');
  await expectNoViolations(page);
  await expectNoViolationsInTheDark(page);
});

test.describe('how this was made', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a trace says what it asked, and the desk gives the same answer', async ({ page, url }) => {
    await plainly(page);
    await open(page, '/change/aftercare-for-early-leavers?asAt=2020-02-05');
    await page.locator('summary', { hasText: 'How this page was made' }).press('Enter');
    const made = page.getByRole('region', { name: /^The answer in words/ });
    await made.getByRole('button', { name: 'Copy the query' }).click();
    const [text, variables] = [
      await page.evaluate(() => navigator.clipboard.readText()),
      JSON.parse((await made.getByRole('region', { name: /^Variables/ }).textContent()) ?? '') as Record<string, unknown>,
    ];
    expect(variables).toMatchObject({ change: 'change/aftercare-for-early-leavers', asAt: { date: '2020-02-05' } });
    const data = await ask<{ trace: { sentence: string } }>(url, text, variables);
    await expect(page.getByRole('main')).toContainText(data.trace.sentence);
    await made.getByRole('button', { name: 'Copy for a terminal' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl -s http:\/\/127\.0\.0\.1:\d+\/graphql -H /);
    await made.getByRole('link', { name: /^Open in the query desk/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Query desk');
    await expect(answer(page)).toBeVisible();
    // So long an answer is shown in part, and copied whole.
    await page.getByRole('button', { name: 'Copy the answer' }).click();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as { data: unknown };
    expect(copied.data).toEqual(data);
  });

  test('it stands on the pages that show answers, and is accessible when open', async ({ page }) => {
    for (const path of ['/changes', '/body/sssc', '/paths?from=body/sssc&to=foundation/people']) {
      await open(page, path);
      await page.getByRole('heading', { name: 'How this page was made' }).click();
      await expect(page.getByRole('link', { name: /^Open in the query desk/ }).last()).toBeVisible();
    }
    await expectNoViolations(page);
  });
});
