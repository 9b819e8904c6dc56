import { graphql } from '../generated/gql.ts';

/** Suggestions while one types. */
export const SuggestDocument = graphql(`
  query Suggest($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, kinds: $kinds, first: 24) {
      totalCount
      nodes {
        matched
        entity {
          ...EntityRef
          ... on Instrument {
            numberCitation
          }
        }
      }
    }
  }
`);
