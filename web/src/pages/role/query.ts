import { graphql } from '../../generated/gql.ts';

/** One request for the page of a role. */
export const RolePage = graphql(`
  query RolePage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Role {
        ...EntityHead
        roleKind
        related {
          ...EntityRef
        }
        statutoryList {
          asAt
          entries
          note
        }
        impositions(first: 50) {
          ...ImpositionPage
        }
        ...BearerTies
        leversHeld {
          ...HeldLeverRow
        }
      }
    }
    release {
      id
      licence
    }
  }
`);
