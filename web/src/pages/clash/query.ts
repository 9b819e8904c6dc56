import { graphql } from '../../generated/gql.ts';

/** One request for the page of a clash. */
export const ClashPage = graphql(`
  query ClashPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Clash {
        ...EntityHead
        clashKind
        topic
        explanation
        effect
        status
        external
        positions {
          position
          entity {
            ...TieEnd
            ... on Provision {
              heading
              summary
            }
            ... on Statement {
              text
              figure
              locator
              date
              source {
                ...EntityRef
                date
                publisher
              }
            }
          }
          relation {
            id
            why
            note
            basis
            confidence
            evidence {
              ...EvidenceParts
            }
          }
        }
        affected: relations(kinds: [CONFLICTS_WITH], direction: OUT, first: 100) {
          ...TiePage
        }
        promise: relations(kinds: [BEARS_ON], direction: OUT, first: 20) {
          ...TiePage
        }
      }
    }
  }
`);
