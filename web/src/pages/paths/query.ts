import { graphql } from '../../generated/gql.ts';

/** Names of the two ends. */
export const EndsDocument = graphql(`
  query PathsEnds($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        ...EntityRef
      }
    }
  }
`);

/** The shortest ways between two things, with what each step rests on. */
export const PathsDocument = graphql(`
  query PathsBetween($from: ID!, $to: ID!, $kinds: [RelationKind!], $most: Int!, $limit: Int!) {
    paths(from: $from, to: $to, relationKinds: $kinds, maxLength: $most, limit: $limit) {
      length
      confidence
      entities {
        ...TieEnd
      }
      relations {
        ...Tie
        bindsToday
      }
    }
  }
`);
