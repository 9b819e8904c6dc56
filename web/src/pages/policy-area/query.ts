import { graphql } from '../../generated/gql.ts';

/** One request for the page of a policy area. */
export const PolicyAreaPage = graphql(`
  query PolicyAreaPage($id: ID!) {
    entity(id: $id) {
      __typename
      ...EntityHead
      ... on PolicyArea {
        straddled
        basis
        membership
        instruments: relations(kinds: [FALLS_UNDER], direction: IN, first: 100) {
          ...TiePage
        }
      }
    }
  }
`);
