import { graphql } from '../../generated/gql.ts';

/** One request for the page of any law: the instrument or the provision at the address. */
export const LawPage = graphql(`
  query LawPage($id: ID!) {
    entity(id: $id) {
      __typename
      ...EntityHead
      ...InstrumentPage
      ...ProvisionPage
    }
  }
`);
