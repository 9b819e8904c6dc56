/** What is asked of the levers, as the address holds it. */
import { listOf, oneOf, type Search } from '../../app/address.ts';
import { inputOf, momentOf, type Moment } from '../../parts/as-at/as-at.ts';
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
