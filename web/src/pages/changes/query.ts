import { graphql } from '../../generated/gql.ts';

/** Every change with what its row shows. One request; filtering and sorting happen here, at once and offline too. */
export const ChangesDocument = graphql(`
  query Changes {
    changes(first: 200) {
      totalCount
      nodes {
        ...ChangeRow
      }
    }
    release {
      id
      date
      licence
      lawAsRead
    }
  }
`);

export const ChangeRow = graphql(`
  fragment ChangeRow on Change {
    id
    title
    address
    whatChanges
    isDemo
    verdict
    verdictNote
    status
    statusAsOf
    foundations {
      foundation {
        id
        title
        address
      }
    }
    rules {
      relation
      rule {
        id
        ... on Instrument {
          status
        }
        ... on Provision {
          status
        }
      }
      edge {
        id
        bindsToday
        delivery {
          state
        }
      }
    }
    lightestLever {
      type
      what
      lifts
      holder {
        ...EntityRef
      }
    }
    lightestLeverHolders {
      id
      kind
      title
      label
      address
    }
  }
`);
