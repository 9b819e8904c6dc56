import { graphql } from '../../generated/gql.ts';

/** Everything the page of a provision shows. */
export const ProvisionPage = graphql(`
  fragment ProvisionPage on Provision {
    number
    heading
    part
    tier
    officialUri
    effect
    alsoEffects
    beneficiaries
    inForce {
      ...InForceParts
    }
    readings {
      verb
      what
    }
    powers {
      power
      holder {
        ...EntityRef
      }
      procedure
      note
    }
    verified
    textRead
    instrument {
      ...EntityRef
      citation
      shortTitle
      numberCitation
      membershipBasis
      siblings: provisions(first: 200) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntityRef
          number
          heading
        }
      }
    }
    changes {
      ...ChangeLinkParts
    }
    bearers: relations(kinds: [IMPOSES], direction: OUT, first: 50) {
      ...TiePage
    }
    promise: relations(kinds: [BEARS_ON], direction: OUT, first: 20) {
      ...TiePage
    }
    sides: relations(kinds: [DISAGREES_IN], direction: OUT, first: 20) {
      ...TiePage
    }
    ties: relations(kinds: [AMENDS, INSERTS, REPEALS, SUPERSEDES, COMMENCES, MADE_UNDER, IMPLEMENTS, REFERS_TO, ESTABLISHES], first: 100) {
      ...TiePage
    }
    said: relations(kinds: [ABOUT], direction: IN, first: 50) {
      ...TiePage
    }
  }
`);
