import { graphql } from '../../generated/gql.ts';

/** Every lever with what it reaches, and the same by holder. What it does to each rule is asked for when it is opened. */
export const ChokePointsDocument = graphql(`
  query ChokePoints($foundations: [ID!], $against: StandingAgainst, $asAt: AsAtInput, $oneBill: Boolean) {
    chokePoints(foundations: $foundations, against: $against, asAt: $asAt, oneBill: $oneBill) {
      asAt
      asAtMode
      blocks
      changesAgainst
      text
      changes {
        id
      }
      levers {
        key
        type
        title
        confidence
        blocksLifted
        blocksEased
        blocksWaiting
        under {
          ...EntityRef
        }
        holder {
          ...EntityRef
        }
        frees {
          ...EntityRef
        }
        lifts {
          id
        }
        eases {
          id
        }
        waits {
          id
        }
      }
      holders {
        levers
        holder {
          ...EntityRef
        }
        frees {
          ...EntityRef
        }
        lifts {
          ...EntityRef
        }
        eases {
          id
        }
      }
    }
    changes(first: 200) {
      nodes {
        id
        foundations {
          foundation {
            id
          }
        }
      }
    }
    foundations(first: 10) {
      nodes {
        id
        title
      }
    }
    release {
      id
      licence
      lawAsRead
    }
  }
`);

/** What one lever does to each rule, and what that rests on. */
export const LeverUsesDocument = graphql(`
  query LeverUses($keys: [ID!]!, $foundations: [ID!], $against: StandingAgainst, $asAt: AsAtInput, $oneBill: Boolean) {
    chokePoints(keys: $keys, foundations: $foundations, against: $against, asAt: $asAt, oneBill: $oneBill) {
      levers {
        key
        uses {
          ...LeverUse
        }
      }
    }
  }
`);

export const LeverUse = graphql(`
  fragment LeverUse on LeverUse {
    startFirst
    bearing
    change {
      ...EntityRef
    }
    rule {
      ...EntityRef
    }
    lever {
      what
      lifts
      procedure
      confidence
      origin
      evidence {
        ...EvidenceParts
      }
    }
  }
`);
