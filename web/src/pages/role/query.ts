import { graphql } from '../../generated/gql.ts';

/** One request for the page of a role. */
export const RolePage = graphql(`
  query RolePage($id: ID!) {
    entity(id: $id) {
      __typename
      ...EntityHead
      ... on Role {
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
        ties: relations(kinds: [ESTABLISHES, OVERSEES, INSPECTS, REGULATES, FUNDS, ACCOUNTABLE_TO, WORKS_WITH, MEMBER_OF, BEARS_ON], first: 200) {
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
  }
`);
