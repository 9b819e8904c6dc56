import { graphql } from '../../generated/gql.ts';

/** Names of the things that the explorer offers to begin at. */
export const PlacesToBeginDocument = graphql(`
  query PlacesToBegin($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        ...EntityRef
        summary
      }
    }
  }
`);
