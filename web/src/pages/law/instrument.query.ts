import { graphql } from '../../generated/gql.ts';

/** A provision as a row of its instrument's table. */
export const ProvisionRow = graphql(`
  fragment ProvisionRow on Provision {
    ...EntityRef
    number
    heading
    part
    effect
    alsoEffects
    status
    confidence
    impositions {
      effect
      bearer {
        ...EntityRef
      }
    }
    history: relations(kinds: [AMENDS, INSERTS, REPEALS, SUPERSEDES, COMMENCES], direction: IN, first: 8) {
      ...TiePage
    }
  }
`);

/** Everything the page of an instrument shows. */
export const InstrumentPage = graphql(`
  fragment InstrumentPage on Instrument {
    instrumentClass
    form
    numberCitation
    shortTitle
    membership
    membershipBasis
    listedBy {
      ...EntityRef
    }
    officialUri
    year
    made
    inForce {
      ...InForceParts
    }
    statusFeb2020
    changed
    verified
    verifiedFields
    madeKind
    provisions(first: 200) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProvisionRow
      }
    }
    changes {
      ...ChangeLinkParts
    }
    areas: relations(kinds: [FALLS_UNDER], direction: OUT, first: 20) {
      ...TiePage
    }
    promise: relations(kinds: [BEARS_ON], direction: OUT, first: 20) {
      ...TiePage
    }
    ties: relations(kinds: [AMENDS, INSERTS, REPEALS, SUPERSEDES, COMMENCES, MADE_UNDER, IMPLEMENTS, REFERS_TO, ESTABLISHES], first: 100) {
      ...TiePage
    }
    sides: relations(kinds: [DISAGREES_IN], direction: OUT, first: 20) {
      ...TiePage
    }
    said: relations(kinds: [ABOUT], direction: IN, first: 25) {
      ...TiePage
    }
    instrumentsMadeUnder {
      ...TieEnd
    }
  }
`);

/** Further provisions of an instrument. */
export const MoreProvisions = graphql(`
  query MoreProvisions($id: ID!, $after: String) {
    entity(id: $id) {
      id
      ... on Instrument {
        provisions(first: 200, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ProvisionRow
          }
        }
      }
    }
  }
`);
