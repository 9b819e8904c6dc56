import { graphql } from '../../generated/gql.ts';

/** A duty, power or right as a row: what, under which provision, with its evidence. */
export const ImpositionRow = graphql(`
  fragment ImpositionRow on Imposition {
    effect
    provision {
      ...EntityRef
      number
      heading
      status
      instrument {
        ...EntityRef
        shortTitle
      }
    }
    relation {
      id
      note
      basis
      confidence
      evidence {
        ...EvidenceParts
      }
    }
  }
`);

/** A page of duties, powers and rights. */
export const ImpositionPage = graphql(`
  fragment ImpositionPage on ImpositionConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ImpositionRow
    }
  }
`);

/** A lever that a body or role holds, with the change it would serve. */
export const HeldLeverRow = graphql(`
  fragment HeldLeverRow on HeldLever {
    isLightest
    change {
      ...EntityRef
      verdict
    }
    rule {
      ...EntityRef
    }
    lever {
      type
      what
      procedure
      lifts
      confidence
      under {
        ...EntityRef
      }
      alreadyDoneBy {
        ...EntityRef
        ... on Instrument {
          status
        }
        ... on Provision {
          status
        }
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
`);

/** How a body or role stands to others: what a page of either shows. */
export const BearerTies = graphql(`
  fragment BearerTies on Entity {
    ties: relations(kinds: [ESTABLISHES, OVERSEES, INSPECTS, REGULATES, FUNDS, ACCOUNTABLE_TO, WORKS_WITH, MEMBER_OF], first: 200) {
      ...TiePage
    }
    promise: relations(kinds: [BEARS_ON], direction: OUT, first: 20) {
      ...TiePage
    }
    led: relations(kinds: [LEADS], direction: OUT, first: 100) {
      ...TiePage
    }
    said: relations(kinds: [ABOUT], direction: IN, first: 25) {
      ...TiePage
    }
  }
`);

/** One request for the page of a body. */
export const BodyPage = graphql(`
  query BodyPage($id: ID!) {
    entity(id: $id) {
      __typename
      id
      address
      title
      ... on Body {
        ...EntityHead
        bodyType
        status
        isClass
        isCorporateParent
        corporateParentBasis
        functions {
          text
          confidence
          provisions {
            ...EntityRef
            number
            instrument {
              ...EntityRef
              shortTitle
            }
          }
          instruments {
            ...EntityRef
          }
        }
        impositions(first: 50) {
          ...ImpositionPage
        }
        ...BearerTies
        leversHeld {
          ...HeldLeverRow
        }
      }
    }
    release {
      id
      licence
    }
  }
`);

/** Further duties, powers and rights of a body or role. */
export const MoreImpositions = graphql(`
  query MoreImpositions($id: ID!, $after: String) {
    entity(id: $id) {
      id
      ... on Body {
        impositions(first: 200, after: $after) {
          ...ImpositionPage
        }
      }
      ... on Role {
        impositions(first: 200, after: $after) {
          ...ImpositionPage
        }
      }
    }
  }
`);
