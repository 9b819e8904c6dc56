import { graphql } from '../../generated/gql.ts';

/** One request for the page of a plan. */
export const PlanPage = graphql(`
  query PlanPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Plan {
        ...EntityHead
        url
        author
        published
        facts
        areas {
          ...EntityRef
          areaKind
          summary
        }
        said: relations(kinds: [ABOUT], direction: IN, first: 50) {
          ...TiePage
        }
      }
    }
  }
`);
