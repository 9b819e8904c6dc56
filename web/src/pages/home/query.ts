import { graphql } from '../../generated/gql.ts';

/**
 * The start page: the counts of The Rules with their marks, how many changes have each verdict, the worked examples, and one of them
 * (an editorial choice, named by its id) with its trace.
 */
export const HomeDocument = graphql(`
  query Home {
    theRules {
      confirmed
      reconstructed
      headline {
        ...RulesFigures
      }
    }
    instruments(filter: { inTheRules: true }, first: 200) {
      totalCount
      nodes {
        ...RulesMark
      }
    }
    changes(filter: { isDemo: true }, first: 50, orderBy: { field: VERDICT }) {
      nodes {
        id
        title
        address
        verdict
        verdictNote
        foundations {
          foundation {
            id
            title
          }
        }
      }
    }
    changeFacets {
      field
      values {
        value
        count
      }
    }
    featured: node(id: "change/aftercare-for-early-leavers") {
      id
      ...Featured
    }
    release {
      id
      date
      lawAsRead
    }
  }
`);

export const Featured = graphql(`
  fragment Featured on Change {
    title
    address
    trace {
      verdict
      blockers {
        number
        why
        rule {
          ...EntityRef
        }
        levers {
          type
          lifts
          holder {
            ...EntityRef
          }
        }
      }
      constraints {
        number
      }
      links {
        inAll
        official
      }
      weakestLink {
        id
        confidence
      }
    }
  }
`);
