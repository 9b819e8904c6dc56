import { graphql } from '../../generated/gql.ts';

/** One request for the page of a plan area. */
export const PlanAreaPage = graphql(`
  query PlanAreaPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on PlanArea {
        ...EntityHead
        areaKind
        url
        facts
        plan {
          ...EntityRef
          areas {
            ...EntityRef
            areaKind
          }
        }
        changes: relations(kinds: [PART_OF], direction: IN, otherKinds: [CHANGE], first: 100) {
          ...TiePage
        }
        actions: relations(kinds: [PART_OF], direction: IN, otherKinds: [ACTION], first: 50) {
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
