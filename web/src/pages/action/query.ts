import { graphql } from '../../generated/gql.ts';

/** One request for the page of an action. */
export const ActionPage = graphql(`
  query ActionPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Action {
        ...EntityHead
        required
        heard
        committed
        url
        facts
        area {
          ...EntityRef
          plan {
            ...EntityRef
          }
        }
        leads: relations(kinds: [LEADS], direction: IN, first: 50) {
          ...TiePage
        }
        parts: relations(kinds: [PART_OF], first: 20) {
          ...TiePage
        }
        promise: relations(kinds: [BEARS_ON], direction: OUT, first: 20) {
          ...TiePage
        }
        said: relations(kinds: [ABOUT], direction: IN, first: 50) {
          ...TiePage
        }
      }
    }
  }
`);
