import { graphql } from '../../generated/gql.ts';

/** What the reader may choose from. */
export const LeverSetChangesDocument = graphql(`
  query LeverSetChanges {
    changes(first: 200, orderBy: { field: TITLE, direction: ASC }) {
      nodes {
        id
        title
        address
        kind
        label
        verdict
        foundations {
          foundation {
            id
            title
          }
        }
      }
    }
    release {
      id
      licence
      lawAsRead
    }
  }
`);

export const SetLever = graphql(`
  fragment SetLeverRow on SetLever {
    key
    type
    title
    weight
    isSettled
    confidence
    under {
      ...EntityRef
    }
    holder {
      ...EntityRef
    }
    uses {
      ...LeverUse
    }
  }
`);

export const LeverSetDocument = graphql(`
  query LeverSet(
    $changes: [ID!]!
    $against: StandingAgainst
    $aim: SetAim
    $weights: [LeverWeight!]
    $keep: [ID!]
    $settled: [ID!]
    $without: [ID!]
    $notHolders: [ID!]
    $asAt: AsAtInput
    $oneBill: Boolean
  ) {
    smallestLeverSet(
      changes: $changes
      against: $against
      aim: $aim
      weights: $weights
      keep: $keep
      settled: $settled
      without: $without
      notHolders: $notHolders
      asAt: $asAt
      oneBill: $oneBill
    ) {
      asAt
      asAtMode
      blocks
      changesAgainst
      weight
      size
      text
      unknown
      hasMoreAlternatives
      changes {
        ...EntityRef
      }
      levers {
        ...SetLeverRow
      }
      alternatives {
        weight
        levers {
          key
          title
          weight
          holder {
            ...EntityRef
          }
        }
      }
      leftOut {
        key
        title
      }
      frees {
        ...EntityRef
      }
      alreadyFree {
        ...EntityRef
      }
      stays {
        sentence
        because
        change {
          ...EntityRef
        }
        rule {
          ...EntityRef
        }
        eases {
          what
          type
          holder {
            ...EntityRef
          }
        }
      }
    }
  }
`);

/** The names of law that stays as it is, and of holders whose levers are left out. */
export const LeverSetNamesDocument = graphql(`
  query LeverSetNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...EntityRef
    }
  }
`);
