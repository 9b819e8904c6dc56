import { graphql } from '../generated/gql.ts';

/** What a reader probably meant by an address that names nothing. */
export const NearestDocument = graphql(`
  query Nearest($id: ID!) {
    nearest(id: $id, first: 6) {
      ...EntityRef
    }
  }
`);
