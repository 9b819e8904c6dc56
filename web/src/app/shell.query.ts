import { graphql } from '../generated/gql.ts';

/** What the frame of every page says of the data. */
export const FrameDocument = graphql(`
  query Frame {
    release {
      id
      date
      lawAsRead
      licence
    }
    theRules {
      confirmed
      reconstructed
      headline {
        primary
        secondary
        conventions
        policyAreasStraddled
        policyAreasInAll
      }
    }
  }
`);
