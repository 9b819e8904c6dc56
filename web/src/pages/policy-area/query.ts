import { graphql } from '../../generated/gql.ts';

/** One request for the page of a policy area. */
export const PolicyAreaPage = graphql(`
  query PolicyAreaPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on PolicyArea {
        ...EntityHead
        straddled
        basis
        membership
        instruments: relations(kinds: [FALLS_UNDER], direction: IN, first: 100) {
          ...TiePage
        }
      }
    }
    release {
      id
      licence
    }
  }
`);
