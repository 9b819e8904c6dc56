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
  helpers: { relation: Ground }[];
  weakestLink: Ground;
  barriers: { why: string; strength: string; statement: { address: string } }[];
  room: { entity: { title: string }; reasons: { through: { kind: string; address: string } | null }[] }[];
  release: { id: string };
}
interface Ground {
  basis: 'OFFICIAL' | 'PARSED' | 'JUDGEMENT' | 'OWN_KNOWLEDGE';
  confidence: string;
}
interface Against {
  rule: { id: string; address: string };
  relation: { id: string; kind: string } & Ground;
  why: string;
  levers: { what: string; holder: { title: string } | null }[];
}

const AGAINST = `{ rule { id address } relation { id kind basis confidence } why levers { what holder { title } } }`;
export const traceOf = async (url: string, change: string, asAt: object | null = null, officialOnly = false): Promise<Trace> =>
  (
    await ask<{ trace: Trace }>(
      url,
      `query ($change: ID!, $asAt: AsAtInput, $officialOnly: Boolean) { trace(change: $change, asAt: $asAt, officialOnly: $officialOnly) {
        sentence text verdictFrom blockers ${AGAINST} constraints ${AGAINST}
        helpers { relation { basis confidence } } weakestLink { basis confidence }
        barriers { why strength statement { address } } room { entity { title } reasons { through { kind address } } } release { id } } }`,
      { change: `change/${change}`, asAt, officialOnly },
    )
  ).trace;

const BASIS = { OFFICIAL: 'official text', PARSED: 'parsed text', JUDGEMENT: 'judgement', OWN_KNOWLEDGE: 'own knowledge' };
/** "judgement, high confidence". */
export const groundWords = ({ basis, confidence }: Ground): string => `${BASIS[basis]}, ${confidence.toLowerCase()} confidence`;

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
