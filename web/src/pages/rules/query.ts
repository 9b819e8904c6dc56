import { graphql } from '../../generated/gql.ts';

/** The Rules: the counts, and all instruments with what their row shows. */
export const RulesDocument = graphql(`
  query Rules {
    theRules {
      statement
      confirmed
      reconstructed
      sources
      headline {
        ...RulesFigures
      }
      held {
        ...RulesFigures
      }
    }
    instruments(filter: { inTheRules: true }, first: 200, orderBy: { field: TITLE }) {
      totalCount
      nodes {
        ...RulesRow
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

export const RulesFigures = graphql(`
  fragment RulesFigures on RulesCount {
    primary
    secondary
    conventions
    policyAreasStraddled
    policyAreasInAll
  }
`);

export const RulesRow = graphql(`
  fragment RulesRow on Instrument {
    ...RulesMark
    kind
    numberCitation
    citation
    membershipBasis
    status
    officialUri
    confidence
    policyAreas {
      id
      title
      address
    }
    foundations {
      foundation {
        id
        title
        address
      }
    }
    provisions(first: 1) {
      totalCount
    }
    changes {
      change {
        id
        title
        address
        verdict
      }
      relation {
        id
        kind
        bindsToday
      }
    }
  }
`);
