import { graphql } from '../../generated/gql.ts';

/** One request for the page of a statement. */
export const StatementPage = graphql(`
  query StatementPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Statement {
        ...EntityHead
        statementType
        text
        figure
        question
        baseNote
        date
        deadline
        locator
        source {
          ...EntityRef
          date
          publisher
        }
        corroborates {
          ...StatementRow
          source {
            ...EntityRef
          }
        }
        contradictedBy {
          ...StatementRow
          source {
            ...EntityRef
          }
        }
        speaksTo {
          role
          why
          change {
            ...EntityRef
            verdict
          }
        }
        stated: relations(kinds: [STATED_IN], direction: OUT, first: 20) {
          ...TiePage
        }
        about: relations(kinds: [ABOUT], direction: OUT, first: 50) {
          ...TiePage
        }
        sides: relations(kinds: [DISAGREES_IN], direction: OUT, first: 20) {
          ...TiePage
        }
      }
    }
  }
`);
