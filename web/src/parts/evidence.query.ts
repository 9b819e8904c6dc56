import { graphql } from '../generated/gql.ts';

/** What an evidence chip needs to know. Spread it wherever the API gives Evidence. */
export const EvidenceParts = graphql(`
  fragment EvidenceParts on Evidence {
    source {
      id
      title
      address
    }
    locator
    url
    basis
    confidence
    asRead
    note
  }
`);
