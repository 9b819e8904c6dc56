import { graphql } from '../../generated/gql.ts';

/** Words and matrices: what there is, and how it is parted. */
export const OverviewDocument = graphql(`
  query Overview {
    overview {
      areas {
        ...EntityRef
        straddled
      }
      instruments {
        instrument {
          ...EntityRef
          shortTitle
          year
          status
        }
        areas {
          area
          confidence
        }
        provisions
      }
      bearers {
        bearer {
          ...EntityRef
          ... on Body {
            bodyType
          }
        }
        effects {
          effect
          count
        }
        instruments
        ties {
          kind
          count
        }
      }
      leftOut {
        kind
        count
      }
    }
    theRules {
      confirmed
      reconstructed
      statement
    }
    release {
      id
      licence
      lawAsRead
    }
  }
`);

/** Places and links of the map. Names and counts are those of the first question. */
export const OverviewMapDocument = graphql(`
  query OverviewMap {
    overview {
      map {
        width
        height
        regions {
          id
          x
          y
          width
          height
          places {
            id
            x
            y
          }
        }
      }
      links {
        kind
        from
        to
        count
      }
      foundations {
        ...EntityRef
      }
    }
  }
`);

/** What the charts draw beside the duties: foundations, ages, and what came into force when. */
export const OverviewChartsDocument = graphql(`
  query OverviewCharts {
    overview {
      foundations {
        ...EntityRef
        counts {
          kind
          count
        }
      }
      ages {
        age
        way
        words
        statedIn
        confidence
        law {
          ...EntityRef
          ... on Provision {
            status
          }
        }
        clash {
          ...EntityRef
        }
      }
      started {
        provisionsWithoutDay
        provisionsNotStarted
        instrumentsWithoutDay
        years {
          year
          provisions
          instruments
          of {
            provisions
            instrument {
              ...EntityRef
            }
          }
        }
      }
    }
  }
`);
