import { graphql } from '../generated/gql.ts';

/** What a linked name needs to know. Spread it wherever the API gives an Entity. */
export const EntityRef = graphql(`
  fragment EntityRef on Entity {
    id
    kind
    title
    label
    address
    ... on Instrument {
      instrumentClass
      membership
    }
  }
`);
