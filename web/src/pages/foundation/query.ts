import { graphql } from '../../generated/gql.ts';

/** One request for the page of a foundation; what bears on it, kind by kind, the first page of each. */
export const FoundationPage = graphql(`
  query FoundationPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Foundation {
        ...EntityHead
        facts
        counts {
          kind
          count
        }
        changes: relations(kinds: [BEARS_ON], direction: IN, otherKinds: [CHANGE], first: 100) {
          ...TiePage
        }
        instruments: relations(kinds: [BEARS_ON], direction: IN, otherKinds: [INSTRUMENT], first: 100) {
          ...TiePage
        }
        provisions: relations(kinds: [BEARS_ON], direction: IN, otherKinds: [PROVISION], first: 25) {
          ...TiePage
        }
        bodies: relations(kinds: [BEARS_ON], direction: IN, otherKinds: [BODY, ROLE], first: 100) {
          ...TiePage
        }
        clashes: relations(kinds: [BEARS_ON], direction: IN, otherKinds: [CLASH], first: 50) {
          ...TiePage
        }
        plans: relations(kinds: [BEARS_ON], direction: IN, otherKinds: [ACTION, PLAN_AREA, PLAN], first: 50) {
          ...TiePage
        }
        said: relations(kinds: [ABOUT], direction: IN, first: 25) {
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
