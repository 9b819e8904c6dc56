/** The trace as the API gives it, and where its parts stand on the page: what the tests of the page share. */
import { ask } from '../support/ask.ts';
import type { Page } from './test.ts';

export const AFTERCARE = '/change/aftercare-for-early-leavers';

export interface Trace {
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
export const traceOf = async (url: string, change: string, asAt: object | null = null, officialOnly = false): Promise<Trace> =>
  (
    await ask<{ trace: Trace }>(
      url,
      `query ($change: ID!, $asAt: AsAtInput, $officialOnly: Boolean) { trace(change: $change, asAt: $asAt, officialOnly: $officialOnly) {
        sentence text verdictFrom blockers ${AGAINST} constraints ${AGAINST}
        barriers { why strength statement { address } } room { entity { title } } release { id } } }`,
      { change: `change/${change}`, asAt, officialOnly },
    )
  ).trace;

export interface Link {
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
export async function linksOf(url: string, change: string, officialOnly = false): Promise<Map<string, Link>> {
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

export const answer = (page: Page) => page.locator('#answer');
export const cards = (page: Page) => page.locator('#against .blocks > li');
/** The links that the table shows, by their ids. */
export const rowIds = (page: Page): Promise<string[]> =>
  page.locator('#links .links-link').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.thing ?? '').sort());
/** On a phone one view stands at a time. */
export const showView = async (page: Page, view: 'Words' | 'Table' | 'Picture'): Promise<void> => {
  const views = page.getByRole('group', { name: 'View of the answer' });
  if (await views.isVisible()) await views.getByRole('button', { name: view }).click();
};
