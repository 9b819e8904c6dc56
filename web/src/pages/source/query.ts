import { graphql } from '../../generated/gql.ts';

/** A statement as a row of its source's table. */
export const StatementRow = graphql(`
  fragment StatementRow on Statement {
    ...EntityRef
    statementType
    text
    figure
    locator
    confidence
  }
`);

/** One request for the page of a source. */
export const SourcePage = graphql(`
  query SourcePage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Source {
        ...EntityHead
        sourceType
        publisher
        date
        url
        covers
        facts
        statements(first: 50) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...StatementRow
          }
        }
        tables {
          id
          title
          locator
          unit
          rows
          note
        }
        said: relations(kinds: [ABOUT], direction: IN, first: 50) {
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

/** Further statements found in a source. */
export const MoreStatements = graphql(`
  query MoreStatements($id: ID!, $after: String) {
    entity(id: $id) {
      id
      ... on Source {
        statements(first: 200, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...StatementRow
          }
        }
      }
    }
  }
`);
