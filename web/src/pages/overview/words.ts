/** The whole system in a few sentences. */
import type { OverviewQuery } from '../../generated/graphql.ts';
import { kindWord, kindWords } from '../../words/kinds.ts';
import { count, countWords, listWords, number } from '../../words/plural.ts';
import { imposed, isBody, isInRules, sum, under, type System } from './system.ts';

const be = (many: number, one = 'is', several = 'are'): string => (many === 1 ? one : several);

/** Rulings, drafts, policy and guidance are shown beside law and never counted as law. */
const isNoLaw = (instrument: object): boolean => 'instrumentClass' in instrument && instrument.instrumentClass === 'NOT_LEGISLATION';

/** What law there is, and how sure we are that it is The Rules. */
export function lawWords({ instruments: all }: System, { confirmed, reconstructed }: OverviewQuery['theRules']): string {
  const instruments = all.filter(({ instrument }) => !isNoLaw(instrument));
  const beside = all.length - instruments.length;
  const inRules = instruments.filter(isInRules);
  const besides = instruments.length - inRules.length;
  return (
    `The data holds ${count(instruments.length, 'instrument')} and ${count(
      sum(instruments, (one) => one.provisions),
      'provision',
    )} of them. ` +
    `${number(inRules.length)} of the instruments are The Rules: ${confirmed} ${be(confirmed)} confirmed by a summary of The Rules and ` +
    `${reconstructed} ${be(reconstructed)} our reconstruction. ${besides === 0 ? 'There is no other.' : `${number(besides)} more ${be(besides, 'stands', 'stand')} outside The Rules.`}` +
    (beside === 0
      ? ''
      : ` Beside them ${be(beside)} ${count(beside, 'ruling, draft, policy or guidance', 'rulings, drafts, policies and guidance')}, which ${be(beside)} not counted as law.`)
  );
}

/** Where it falls. */
export function areaWords({ areas, instruments }: System): string {
  const counted = areas
    .map((area) => ({ area, many: under(instruments, area.id).length }))
    .filter(({ many }) => many > 0)
    .toSorted((a, b) => b.many - a.many);
  const [first, ...rest] = counted;
  if (!first) return 'No instrument falls under a policy area in this data.';
  const placed = instruments.filter((one) => one.areas.length > 0);
  const inSeveral = placed.filter((one) => one.areas.length > 1).length;
  return (
    `The Rules fall under ${countWords(counted.length, 'of the', 'of the')} ${countWords(areas.length, 'policy area')}: ` +
    `${listWords([first, ...rest].map(({ area, many }) => `${area.title} ${many}`))}. ` +
    `${number(inSeveral)} of these ${number(placed.length)} instruments ${be(inSeveral, 'falls', 'fall')} under more than one, so the figures add up to more. Which area an instrument falls under is our reading.`
  );
}

const timesWords = (many: number): string => (many === 1 ? 'once' : `${number(many)} times`);

/** Who acts on it. */
export function peopleWords({ bearers }: System): string {
  const bodies = bearers.filter(isBody);
  const roles = bearers.length - bodies.length;
  const ranked = bodies.toSorted((a, b) => imposed(b) - imposed(a));
  const [most, next] = ranked;
  const without = bodies.filter((body) => imposed(body) === 0).length;
  const leaders =
    most && next
      ? ` Most fall on ${most.bearer.title}, ${number(imposed(most))}, and on ${next.bearer.title}, ${number(imposed(next))}.`
      : '';
  return (
    `The data holds ${count(bodies.length, 'body', 'bodies')} and ${count(roles, 'role')}. Provisions put a duty, power, right or other effect on a body ${timesWords(sum(bodies, (one) => imposed(one)))} ` +
    `and on a role ${timesWords(sum(bearers, (one) => imposed(one)) - sum(bodies, (one) => imposed(one)))}; one that names several counts for each.${leaders} On ${count(without, 'body', 'bodies')} no provision held here puts anything.`
  );
}

/** What a limit left out; empty where nothing was. */
export const leftOutWords = ({ leftOut }: System): string =>
  leftOut.length === 0
    ? ''
    : `This page stops at a limit: ${listWords(leftOut.map(({ kind, count: many }) => count(many, kindWord(kind).toLowerCase(), kindWords(kind).toLowerCase())))} are not counted here.`;
