import { graphql } from '../../generated/gql.ts';

/** One request for the page of any law: the instrument or the provision at the address. */
export const LawPage = graphql(`
  query LawPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Instrument {
        ...EntityHead
        ...InstrumentPage
      }
      ... on Provision {
        ...EntityHead
        ...ProvisionPage
      }
    }
    release {
      id
      licence
    }
  }
`);
