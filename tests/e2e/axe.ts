/** axe-core, run inside a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { expect, type Page } from './test.ts';

interface Axe {
  run(of: ElementContext, options: RunOptions): Promise<AxeResults>;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const whole: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** The rules that read colours. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };

/** The rules that depend on what is laid out, folded and shown at a width: names, roles and regions, sizes and places; not colours. */
const ofWidth: RunOptions = { ...whole, rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } } };

/** Rows and entries of a long list are alike: the first of them stand for the rest, which would take most of the time. */
const ALIKE = ['tbody > tr:nth-child(n + 21)', 'li:nth-child(n + 31)'];

/** Every violation of WCAG 2.2 A and AA and of good practice on the page as it stands, as "rule: element". */
export async function violations(page: Page, options: RunOptions = whole): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate(
    ({ run, exclude }) => (window as unknown as { axe: Axe }).axe.run({ include: [['html']], exclude }, run),
    { run: options, exclude: ALIKE.map((selector) => [selector]) },
  );
  return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${rule.help})`));
}

/** The same in the dark theme, which differs from the light one in its colours alone: only the rules that read these are asked. */
export async function expectNoViolationsInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, colours)).toEqual([]);
}

export const expectNoViolations = async (page: Page): Promise<void> => expect(await violations(page)).toEqual([]);

/** The same but for colours, which are those of every width. */
export const expectNoViolationsOfWidth = async (page: Page): Promise<void> => expect(await violations(page, ofWidth)).toEqual([]);
