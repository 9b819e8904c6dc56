/** What is asked of the levers, as the address holds it. */
import { listOf, oneOf, type Search } from '../../app/address.ts';
import { inputOf, momentOf, type Moment } from '../../parts/as-at/as-at.ts';
import { count } from '../../words/plural.ts';
import type { ChokePointsQueryVariables } from '../../generated/graphql.ts';

export interface Asked {
  moment: Moment;
  /** A date in the address that could not be read, and what is wrong with it. */
  typed: string | undefined;
  problem: string | null;
  blocksOnly: boolean;
  oneBill: boolean;
  foundations: string[];
}

export function readAsked(search: Search): Asked {
  const typed = oneOf(search.asAt);
  return {
    ...momentOf(typed),
    typed,
    blocksOnly: oneOf(search.against) === 'blocks',
    oneBill: oneOf(search.bill) === 'one',
    foundations: listOf(search.foundation),
  };
}

/** The same for the API. */
export const variablesOf = ({ moment, blocksOnly, oneBill, foundations }: Asked): ChokePointsQueryVariables => ({
  asAt: inputOf(moment),
  against: blocksOnly ? 'BLOCKS' : 'ALL',
  oneBill,
  foundations: foundations.length > 0 ? foundations : null,
});

/** "156 rules stand against 71 of 81 changes, a rule counted once for each change." */
export function againstWords(
  { blocks, changesAgainst, changes }: { blocks: number; changesAgainst: number; changes: readonly unknown[] },
  blocksOnly: boolean,
): string {
  if (blocks === 0)
    return `no rule ${blocksOnly ? 'blocks' : 'stands against'} ${changes.length === 1 ? 'it' : `any of ${count(changes.length, 'change')}`}.`;
  const verb = blocksOnly ? (blocks === 1 ? 'blocks' : 'block') : blocks === 1 ? 'stands against' : 'stand against';
  const of =
    changesAgainst === changes.length ? count(changes.length, 'change') : `${changesAgainst} of ${count(changes.length, 'change')}`;
  return `${count(blocks, 'rule')} ${verb} ${of}${blocks > 1 ? ', a rule counted once for each change' : ''}.`;
}
