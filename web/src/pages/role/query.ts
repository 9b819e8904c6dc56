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
        ties: relations(kinds: [ESTABLISHES, OVERSEES, INSPECTS, REGULATES, FUNDS, ACCOUNTABLE_TO, WORKS_WITH, MEMBER_OF], first: 200) {
          ...TiePage
        }
        promise: relations(kinds: [BEARS_ON], direction: OUT, first: 20) {
          ...TiePage
        }
        led: relations(kinds: [LEADS], direction: OUT, first: 100) {
          ...TiePage
        }
        said: relations(kinds: [ABOUT], direction: IN, first: 25) {
          ...TiePage
        }
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
