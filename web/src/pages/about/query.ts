import { graphql } from '../../generated/gql.ts';

/** What the about page says of the data, the service and The Rules. */
export const AboutDocument = graphql(`
  query About {
    release {
      id
      date
      lawAsRead
      hash
      licence
      store
      counts {
        kind
        count
      }
    }
    theRules {
      statement
      sources
    }
    limits {
      depth
      cost
      tokens
      pageSize
      timeMs
    }
  }
`);
