import { graphql } from '../generated/gql.ts';

/** One mark of The Rules by year. */
export const RulesMark = graphql(`
  fragment RulesMark on Instrument {
    id
    title
    shortTitle
    address
    year
    instrumentClass
    membership
  }
`);
