import { graphql } from '../../generated/gql.ts';

/** One page of results, with how many there are of each kind. */
export const SearchDocument = graphql(`
  query Search($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      totalCount
      countsByKind {
        kind
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        matched
        entity {
          ...SearchResult
        }
      }
    }
  }
`);

export const SearchResult = graphql(`
  fragment SearchResult on Entity {
    ...EntityRef
    summary
    ... on Instrument {
      status
    }
    ... on Provision {
      status
    }
    ... on Change {
      verdict
    }
  }
`);
