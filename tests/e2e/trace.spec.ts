/** The trace of a change, as a policy officer meets it: the answer, other dates, official facts only, the cards, what is taken away. */
import { expect, open, settled, test, type Locator, type Page } from './test.ts';
import { AFTERCARE, answer, cards, groundWords, linksOf, rowIds, showView, traceOf } from './trace.ts';

test('says what stands in the way, hardest first, with the levers and who holds them', { tag: '@phone' }, async ({ page, url }) => {
  const trace = await traceOf(url, 'aftercare-for-early-leavers');
  const against = [...trace.blockers, ...trace.constraints];
  await open(page, AFTERCARE);
  await expect(answer(page)).toContainText(trace.sentence);
  await expect(cards(page)).toHaveCount(against.length);
  for (const [at, { why, rule }] of against.entries()) {
    const card = cards(page).nth(at);
    await expect(card).toContainText(why);
    await expect(card.getByRole('heading', { level: 3 }).getByRole('link')).toHaveAttribute('href', rule.address);
  }
  // The hardest is open, the others are folded.
  const hardest = cards(page).first();
  for (const { what, holder } of against[0]?.levers ?? []) {
    await expect(hardest).toContainText(what);
    if (holder) await expect(hardest).toContainText(holder.title);
  }
  await expect(
    cards(page)
      .nth(1)
      .getByText(against[1]?.levers[0]?.what ?? 'no lever'),
  ).toBeHidden();
  for (const { entity } of trace.room) await expect(page.locator('#room')).toContainText(entity.title);
});

test('shows the ground of a link before its sources: that a rule blocks is our judgement', async ({ page, url }) => {
  const { blockers, constraints, helpers, weakestLink } = await traceOf(url, 'aftercare-for-early-leavers');
  const against = [...blockers, ...constraints];
  expect(against[0]?.relation).toMatchObject({ basis: 'JUDGEMENT', confidence: 'HIGH' });
  await open(page, AFTERCARE);
  await expect(cards(page)).toHaveCount(against.length);
  const first = (part: Locator) => part.locator('.evidence-chip').first();
  for (const [at, { relation }] of against.entries()) await expect(first(cards(page).nth(at))).toContainText(groundWords(relation));
  for (const [at, { relation }] of helpers.entries())
    await expect(first(page.locator('.helps > li').nth(at))).toContainText(groundWords(relation));
  await expect(first(page.locator('#sure .weak'))).toContainText(groundWords(weakestLink));
  const blocks = cards(page).first().locator('.chain-link').filter({ hasText: 'block' }).first();
  await expect(first(blocks)).toContainText('judgement, high confidence');
});

test('every rule that the verdict and the room name is a link', async ({ page, url }) => {
  const { blockers, room } = await traceOf(url, 'aftercare-for-early-leavers');
  await open(page, AFTERCARE);
  for (const { rule } of blockers) await expect(page.locator(`#answer .verdict-rules a[href="${rule.address}"]`)).toBeVisible();
  const rules = room.flatMap(({ reasons }) => reasons.flatMap(({ through }) => (through?.kind === 'PROVISION' ? [through.address] : [])));
  expect(rules.length).toBeGreaterThan(3);
  for (const address of new Set(rules)) await expect(page.locator(`#room .room-why a[href="${address}"]`).first()).toBeVisible();
  // Two rules in one sentence: both are links.
  const two = page
    .locator('#room .room-why li')
    .filter({ hasText: 'a duty under section 29 of the Children (Scotland) Act 1995 and regulation 8' });
  for (const address of ['/law/ukpga/1995/36/section/29', '/law/ssi/2003/608/regulation/8'])
    await expect(two.first().locator(`a[href="${address}"]`)).toBeVisible();
});

test('folds and opens a card, and keeps that in the address', { tag: '@phone' }, async ({ page, url }) => {
  const { blockers, constraints } = await traceOf(url, 'aftercare-for-early-leavers');
  const what = [...blockers, ...constraints][1]?.levers[0]?.what ?? 'no lever';
  await open(page, AFTERCARE);
  const second = cards(page).nth(1);
  await second.getByRole('button', { name: /^Chain and levers/ }).click();
  await expect(second.getByText(what)).toBeVisible();
  await expect(page).toHaveURL(/[?&]open=/);
  await page.reload();
  await settled(page);
  await expect(second.getByText(what)).toBeVisible();
});

test('opens all cards and folds all, and keeps that in the address', async ({ page, url }) => {
  const { blockers, constraints } = await traceOf(url, 'aftercare-for-early-leavers');
  const levers = [...blockers, ...constraints].map(({ levers: [first] }) => first?.what ?? 'no lever');
  expect(levers.length).toBeGreaterThan(2);
  await open(page, AFTERCARE);
  const inside = (at: number) =>
    cards(page)
      .nth(at)
      .getByText(levers[at] ?? 'no lever');
  await page.getByRole('button', { name: 'Open all' }).click();
  for (const at of levers.keys()) await expect(inside(at)).toBeVisible();
  await page.reload();
  await settled(page);
  for (const at of levers.keys()) await expect(inside(at)).toBeVisible();
  await page.getByRole('button', { name: 'Fold all' }).click();
  for (const at of levers.keys()) await expect(inside(at)).toBeHidden();
  await expect(page).toHaveURL(/open=none/);
  await expect(page.getByRole('button', { name: 'Open all' })).toBeVisible();
});

test.describe('another date', () => {
  test('answers for the day The Rules was published, and keeps it in the address', async ({ page, url }) => {
    const then = await traceOf(url, 'aftercare-for-early-leavers', { mode: 'DATE', date: '2020-02-05' });
    await open(page, AFTERCARE);
    await page.getByRole('radio', { name: /5 February 2020/ }).check();
    await expect(page).toHaveURL(`${AFTERCARE}?asAt=2020-02-05`);
    await expect(answer(page)).toContainText(then.sentence);
    await page.reload();
    await settled(page);
    await expect(answer(page)).toContainText(then.sentence);
    await expect(page.getByRole('radio', { name: /5 February 2020/ })).toBeChecked();
  });

  test('answers for the day when all enacted law has started', async ({ page, url }) => {
    const commenced = await traceOf(url, 'aftercare-for-early-leavers', { mode: 'WHEN_COMMENCED' });
    const today = await traceOf(url, 'aftercare-for-early-leavers');
    expect(commenced.sentence).not.toBe(today.sentence);
    await open(page, AFTERCARE);
    await page.getByRole('radio', { name: /All enacted law started/ }).check();
    await expect(page).toHaveURL(`${AFTERCARE}?asAt=commenced`);
    await expect(answer(page)).toContainText(commenced.sentence);
  });

  test('never says that a rule blocks where by then it only narrows', async ({ page, url }) => {
    const commenced = await traceOf(url, 'aftercare-for-early-leavers', { mode: 'WHEN_COMMENCED' });
    expect(commenced.blockers).toEqual([]);
    expect(commenced.constraints.map(({ relation }) => relation.kind)).toContain('BLOCKS');
    await open(page, `${AFTERCARE}?asAt=commenced`);
    await page.getByRole('button', { name: 'Open all' }).click();
    await expect(page.locator('#links .links-link').first()).toBeVisible();
    for (const part of ['.block-kind', '.chain-link', '.chain-stop', '#links .links-link'])
      await expect(page.locator(part).filter({ hasText: /\bblock/i })).toHaveCount(0);
  });

  test('reads a date as people write it, and says what is wrong with one that cannot be', async ({ page, url }) => {
    await open(page, AFTERCARE);
    await page.getByRole('radio', { name: /Another date/ }).check();
    const field = page.getByLabel('Date, such as 1 April 2015');
    await field.fill('30 February 2026');
    await page.getByRole('button', { name: 'Show this date' }).click();
    await expect(page.getByRole('alert')).toContainText('February 2026 has 28 days, so there is no day 30 in it.');
    await expect(field).toHaveValue('30 February 2026');
    await expect(field).toBeFocused();
    await field.fill('1 April 2016');
    await field.press('Enter');
    await expect(page).toHaveURL(`${AFTERCARE}?asAt=2016-04-01`);
    await expect(answer(page)).toContainText(
      (await traceOf(url, 'aftercare-for-early-leavers', { mode: 'DATE', date: '2016-04-01' })).sentence,
    );
  });

  test('a date in the address that does not exist is named, and today is answered', async ({ page, url }) => {
    await open(page, `${AFTERCARE}?asAt=2026-02-30`);
    await expect(page.getByRole('alert')).toContainText(
      'February 2026 has 28 days, so there is no day 30 in it. The answer below is for today.',
    );
    await expect(answer(page)).toContainText((await traceOf(url, 'aftercare-for-early-leavers')).sentence);
  });
});

test('official facts only shows just the links that the API gives then, and says how many before and after', async ({ page, url }) => {
  const [all, official] = [await linksOf(url, 'aftercare-for-early-leavers'), await linksOf(url, 'aftercare-for-early-leavers', true)];
  expect(official.size).toBeLessThan(all.size);
  await open(page, AFTERCARE);
  const verdict = await answer(page).getByRole('heading', { level: 2 }).textContent();
  await expect(page.locator('.official p')).toContainText(/Would hide \d+ of the \d+ links/);
  await page.getByRole('switch', { name: 'Official facts only' }).click();
  await expect(page).toHaveURL(/official=1/);
  await expect(page.locator('.official p')).toContainText(/\d+ of \d+ links are shown\. The verdict is that of all of them\./);
  await expect(answer(page).getByRole('heading', { level: 2 })).toHaveText(verdict ?? '');
  const { blockers, constraints } = await traceOf(url, 'aftercare-for-early-leavers', null, true);
  await expect(cards(page)).toHaveCount(blockers.length + constraints.length);
  for (const [at, { rule }] of [...blockers, ...constraints].entries())
    await expect(cards(page).nth(at).locator('h3 a')).toHaveAttribute('href', rule.address);
  await showView(page, 'Table');
  await expect.poll(() => rowIds(page)).toEqual([...official.keys()].sort());
});

test('where no rule blocks it, that is the answer, with what people report', async ({ page, url }) => {
  const trace = await traceOf(url, 'sssc-codes-uphold-relationships');
  expect(trace.blockers).toEqual([]);
  expect(trace.barriers.length).toBeGreaterThan(0);
  await open(page, '/change/sssc-codes-uphold-relationships');
  await expect(answer(page)).toContainText(trace.sentence);
  await expect(answer(page)).toContainText('No rule blocks it');
  const practice = page.locator('#practice');
  for (const { strength, statement } of trace.barriers) {
    await expect(practice).toContainText(strength);
    await expect(practice.locator(`a[href="${statement.address}"]`).first()).toBeVisible();
  }
});

test.describe('taking it away', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('the link, the citation and the text', async ({ page, url }) => {
    const trace = await traceOf(url, 'aftercare-for-early-leavers', { mode: 'WHEN_COMMENCED' });
    await open(page, `${AFTERCARE}?asAt=commenced`);
    const tools = page.getByRole('group', { name: 'Tools' });
    await tools.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect(await clipboard(page)).toBe(page.url());
    await tools.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => clipboard(page)).toBe(trace.text);
    await tools.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(() => clipboard(page)).toContain(trace.release.id);
    expect(await clipboard(page)).toContain(page.url());
  });
});
