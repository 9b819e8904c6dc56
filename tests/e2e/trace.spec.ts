/** The trace of a change, as a policy officer meets it: the answer, other dates, official facts only, the cards, the table, what is taken away. */
import { readFile } from 'node:fs/promises';
import { ask } from '../support/ask.ts';
import { expect, open, settled, test, type Locator, type Page } from './test.ts';

const AFTERCARE = '/change/aftercare-for-early-leavers';

interface Trace {
  sentence: string;
  text: string;
  verdictFrom: 'JUDGEMENT' | 'DERIVED';
  blockers: Against[];
  constraints: Against[];
  barriers: { why: string; strength: string; statement: { address: string } }[];
  room: { entity: { title: string } }[];
  release: { id: string };
}
interface Against {
  rule: { id: string; address: string };
  relation: { id: string; kind: string };
  why: string;
  levers: { what: string; holder: { title: string } | null }[];
}

const AGAINST = `{ rule { id address } relation { id kind } why levers { what holder { title } } }`;
const traceOf = async (url: string, change: string, asAt: object | null = null, officialOnly = false): Promise<Trace> =>
  (
    await ask<{ trace: Trace }>(
      url,
      `query ($change: ID!, $asAt: AsAtInput, $officialOnly: Boolean) { trace(change: $change, asAt: $asAt, officialOnly: $officialOnly) {
        sentence text verdictFrom blockers ${AGAINST} constraints ${AGAINST}
        barriers { why strength statement { address } } room { entity { title } } release { id } } }`,
      { change: `change/${change}`, asAt, officialOnly },
    )
  ).trace;

interface Link {
  id: string;
  from: { id: string };
  to: { id: string };
}
const LINK = '{ id from { id } to { id } }';
const OBSTACLE = `{ relation ${LINK} chain { relation ${LINK} } }`;
interface Linked {
  relation: Link;
  chain?: { relation: Link | null }[];
}
/** Every link of an answer by its id: those of the rules and their chains, of what helps, of clashes and of changes it depends on, and those of the picture. */
async function linksOf(url: string, change: string, officialOnly = false): Promise<Map<string, Link>> {
  const { trace } = await ask<{
    trace: Record<'blockers' | 'constraints' | 'notBinding' | 'helpers' | 'clashesInPlay' | 'dependsOn', Linked[]> & {
      picture: { relations: Link[] };
    };
  }>(
    url,
    `query ($change: ID!, $officialOnly: Boolean) { trace(change: $change, officialOnly: $officialOnly) {
      blockers ${OBSTACLE} constraints ${OBSTACLE} notBinding ${OBSTACLE}
      helpers { relation ${LINK} } clashesInPlay { relation ${LINK} } dependsOn { relation ${LINK} } picture { relations ${LINK} } } }`,
    { change: `change/${change}`, officialOnly },
  );
  const { picture, ...told } = trace;
  const links = Object.values(told)
    .flat()
    .flatMap(({ relation, chain = [] }) => [relation, ...chain.flatMap((step) => (step.relation ? [step.relation] : []))]);
  return new Map([...links, ...picture.relations].map((link) => [link.id, link]));
}

const answer = (page: Page) => page.locator('#answer');
const cards = (page: Page) => page.locator('#against .blocks > li');
/** The links that the table shows, by their ids. */
const rowIds = (page: Page): Promise<string[]> =>
  page.locator('#links .links-link').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.thing ?? '').sort());
/** On a phone one view stands at a time. */
const showView = async (page: Page, view: 'Words' | 'Table' | 'Picture'): Promise<void> => {
  const views = page.getByRole('group', { name: 'View of the answer' });
  if (await views.isVisible()) await views.getByRole('button', { name: view }).click();
};

test('says what stands in the way, hardest first, with the levers and who holds them', async ({ page, url }) => {
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

test('folds and opens a card, and keeps that in the address', async ({ page, url }) => {
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
    const tools = page.getByRole('group', { name: 'Take it away' });
    await tools.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect(await clipboard(page)).toBe(page.url());
    await tools.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => clipboard(page)).toBe(trace.text);
    await tools.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(() => clipboard(page)).toContain(trace.release.id);
    expect(await clipboard(page)).toContain(page.url());
  });

  test('every link as CSV and as a table: the links of the API, each once', async ({ page, url }) => {
    const links = await linksOf(url, 'aftercare-for-early-leavers');
    expect(links.size).toBeGreaterThan(10);
    await open(page, AFTERCARE);
    await showView(page, 'Table');
    const table = page.locator('#links');
    await expect.poll(() => rowIds(page)).toEqual([...links.keys()].sort());
    const [download] = await Promise.all([page.waitForEvent('download'), table.getByRole('button', { name: 'Save as CSV' }).click()]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const lines = csv.trim().split('\r\n');
    const head = lines.findIndex((line) => line.startsWith('No,'));
    expect(lines[head]).toMatch(/,From id,To id$/);
    const ends = lines.slice(head + 1).map((line) => line.split(',').slice(-2).join(' '));
    expect(ends.sort()).toEqual([...links.values()].map(({ from, to }) => `${from.id} ${to.id}`).sort());
    for (const line of [/Licence: .*CC BY 4\.0/, /Data: release \d{4}-\d{2}-\d{2}/, /not legal advice/, /Address: http/])
      expect(csv).toMatch(line);
  });
});

test.describe('the same thing lights up in words, table and picture', { tag: '@desk' }, () => {
  const lit = (page: Page, part: string, id: string) => page.locator(`${part} [data-thing="${id}"][data-lit]`);
  /** The page with its picture drawn, and what the picture looks like with nothing lit. */
  async function drawn(page: Page): Promise<{ picture: Locator; note: Locator; plain: Buffer }> {
    await open(page, AFTERCARE);
    await page.locator('#picture').scrollIntoViewIfNeeded();
    const picture = page.locator('.picture-canvas');
    await expect(picture.locator('canvas').first()).toBeVisible();
    await expect.poll(async () => (await picture.screenshot()).equals(await picture.screenshot())).toBe(true);
    return { picture, note: page.locator('.picture-note'), plain: await picture.screenshot() };
  }

  test('focus on a rule in the words', async ({ page, url }) => {
    const [hardest] = (await traceOf(url, 'aftercare-for-early-leavers')).blockers;
    const id = hardest?.rule.id ?? '';
    const { picture, note, plain } = await drawn(page);
    await page.getByRole('button', { name: 'Open all' }).focus();
    expect((await picture.screenshot()).equals(plain), 'a button lights nothing').toBe(true);
    await cards(page).first().locator('h3 a').focus();
    for (const part of ['#against', '#links']) await expect(lit(page, part, id).first()).toBeAttached();
    await expect(note.locator(`a[href="${hardest?.rule.address ?? ''}"]`)).toBeAttached();
    expect((await picture.screenshot()).equals(plain), 'the picture changed').toBe(false);
  });

  test('pointing at a link in the table', async ({ page, url }) => {
    const [hardest] = (await traceOf(url, 'aftercare-for-early-leavers')).blockers;
    const id = hardest?.relation.id ?? '';
    const { picture, note, plain } = await drawn(page);
    const before = await note.textContent();
    await page.locator(`#links [data-thing="${id}"]`).hover();
    for (const part of ['#against', '#links']) await expect(lit(page, part, id).first()).toBeAttached();
    await expect(note).not.toHaveText(before ?? '');
    await expect(note).toContainText('blocks');
    expect((await picture.screenshot()).equals(plain), 'the picture changed').toBe(false);
  });

  test('walking the picture', async ({ page, url }) => {
    const [hardest] = (await traceOf(url, 'aftercare-for-early-leavers')).blockers;
    const id = hardest?.rule.id ?? '';
    const { note } = await drawn(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect(note.locator(`a[href="${hardest?.rule.address ?? ''}"]`)).toBeAttached();
    for (const part of ['#against', '#links']) await expect(lit(page, part, id).first()).toBeAttached();
    await page.keyboard.press('Escape');
    for (const part of ['#against', '#links']) await expect(lit(page, part, id)).toHaveCount(0);
  });
});

test('the picture draws the same answer', async ({ page }) => {
  await open(page, `${AFTERCARE}?view=picture`);
  const picture = page.getByRole('application', { name: /^The trace of “.+” as a picture$/ });
  await page.locator('#picture').scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await expect(page.locator('.picture-said')).toContainText(/The picture is of \d+ things and \d+ links\./);
  await expect(picture.locator('canvas').first()).toBeVisible();
});
