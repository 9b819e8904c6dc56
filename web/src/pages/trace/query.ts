/** What the trace page asks for first: the answer in words. What follows it is in links.query.ts; facts.md says what stands behind each. */
import { graphql } from '../../generated/gql.ts';

/** What a link is and rests on, where the words beside it name its ends. */
export const TraceGround = graphql(`
  fragment TraceGround on Relation {
    id
    kind
    from {
      id
    }
    to {
      id
    }
    why
    effect
    how
    locator
    basis
    confidence
    evidence {
      ...EvidenceParts
    }
  }
`);

/** The names and the in-force position of a rule. */
export const RuleName = graphql(`
  fragment RuleName on Entity {
    ... on Provision {
      number
      heading
      citation
      inForce {
        status
        from
        to
      }
      instrument {
        ...EntityRef
        shortTitle
        numberCitation
        year
      }
    }
    ... on Instrument {
      citation
      shortTitle
      numberCitation
      year
      inForce {
        status
        from
        to
      }
    }
  }
`);

export const TraceLever = graphql(`
  fragment TraceLever on Lever {
    type
    what
    under {
      ...EntityRef
      ...RuleName
    }
    holder {
      ...EntityRef
    }
    procedure
    lifts
    alreadyDoneBy {
      ...EntityRef
      ...RuleName
    }
    evidence {
      ...EvidenceParts
    }
    confidence
    origin
    derivedBy
    standing
  }
`);

export const TraceBlocker = graphql(`
  fragment TraceBlocker on Blocker {
    number
    rule {
      ...EntityRef
      ...RuleName
    }
    relation {
      ...TraceGround
    }
    blockKind
    blockKindOrigin
    bearing
    bindsOnDate
    bindsBecause
    why
    chain {
      from {
        ...EntityRef
        ...RuleName
      }
      relation {
        ...TraceGround
      }
      to {
        ...EntityRef
        ...RuleName
      }
      sentence
    }
    levers {
      ...TraceLever
    }
    leversHidden
    whyNothingLighter
    whyNoLever
    confidence
    weakestLink {
      id
    }
  }
`);

export const TraceStatement = graphql(`
  fragment TraceStatement on Statement {
    id
    kind
    title
    label
    address
    statementType
    text
    figure
    question
    baseNote
    date
    locator
    confidence
    source {
      ...EntityRef
      date
    }
  }
`);

/** The answer in words, at one date. */
export const TraceAnswer = graphql(`
  query TraceAnswer($change: ID!, $asAt: AsAtInput, $officialOnly: Boolean!) {
    trace(change: $change, asAt: $asAt, officialOnly: $officialOnly) {
      asAt
      asAtMode
      officialOnly
      verdict
      verdictFrom
      verdictNote
      derivedVerdict
      derivedBecause
      sentence
      change {
        ...EntityRef
        summary
        whatChanges
        changeKind
        status
        statusAsOf
        statusDetail
        note
        statusEvidence {
          ...EvidenceParts
        }
        origin {
          document
          section
          url
          note
          confidence
        }
        foundations {
          foundation {
            ...EntityRef
          }
        }
        planAreas {
          ...EntityRef
        }
        leads {
          ...EntityRef
        }
      }
      blockers {
        ...TraceBlocker
      }
      constraints {
        ...TraceBlocker
      }
      notBinding {
        ...TraceBlocker
      }
      laws {
        law {
          id
        }
        inForceOnDate
      }
      helpers {
        rule {
          ...EntityRef
          ...RuleName
        }
        relation {
          ...TraceGround
          delivery {
            state
            date
            effect
          }
        }
        inForceOnDate
      }
      clashesInPlay {
        clash {
          ...EntityRef
          summary
          explanation
          effect
          positions {
            position
          }
        }
        direct
        relation {
          ...TraceGround
          from {
            ...EntityRef
            ...RuleName
          }
        }
      }
      room {
        entity {
          ...EntityRef
        }
        reasons {
          kind
          through {
            ...EntityRef
            ...RuleName
          }
          sentence
          confidence
        }
      }
      barriers {
        kind
        why
        direct
        strength
        isLater
        statement {
          ...TraceStatement
        }
      }
      supports {
        why
        statement {
          ...TraceStatement
        }
      }
      contradicts {
        why
        statement {
          ...TraceStatement
        }
      }
      voicesHidden
      noBarriersBecause
      dependsOn {
        change {
          ...EntityRef
        }
        verdict
        type
        why
        relation {
          ...TraceGround
        }
      }
      weakestLink {
        ...TraceLink
      }
      links {
        shown
        inAll
        official
      }
      release {
        id
        date
        lawAsRead
        licence
      }
    }
  }
`);
