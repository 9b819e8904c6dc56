/** What the trace page asks for: the answer, the verdict through time, and every link. See facts.md for what stands behind each. */
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

/** A link with the names of its ends. */
export const TraceLink = graphql(`
  fragment TraceLink on Relation {
    ...TraceGround
    from {
      ...EntityRef
      ...RuleName
    }
    to {
      ...EntityRef
      ...RuleName
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

/** The verdict on the three days the page always offers, and on up to four days on which the law of the change was made or started. */
export const TraceTimes = graphql(`
  query TraceTimes($change: ID!, $d1: Date, $d2: Date, $d3: Date, $d4: Date, $n1: Boolean!, $n2: Boolean!, $n3: Boolean!, $n4: Boolean!) {
    then: trace(change: $change, asAt: { mode: DATE, date: "2020-02-05" }) {
      ...TraceTime
    }
    now: trace(change: $change) {
      ...TraceTime
    }
    commenced: trace(change: $change, asAt: { mode: WHEN_COMMENCED }) {
      ...TraceTime
    }
    e1: trace(change: $change, asAt: { mode: DATE, date: $d1 }) @include(if: $n1) {
      ...TraceTime
    }
    e2: trace(change: $change, asAt: { mode: DATE, date: $d2 }) @include(if: $n2) {
      ...TraceTime
    }
    e3: trace(change: $change, asAt: { mode: DATE, date: $d3 }) @include(if: $n3) {
      ...TraceTime
    }
    e4: trace(change: $change, asAt: { mode: DATE, date: $d4 }) @include(if: $n4) {
      ...TraceTime
    }
  }
`);

export const TraceTime = graphql(`
  fragment TraceTime on Trace {
    asAt
    verdict
    verdictFrom
  }
`);

/** Every link of the answer, the picture drawn from them, and the answer as plain text: what comes after the words. */
export const TraceLinks = graphql(`
  query TraceLinks($change: ID!, $asAt: AsAtInput, $officialOnly: Boolean!) {
    trace(change: $change, asAt: $asAt, officialOnly: $officialOnly) {
      text
      blockers {
        ...BlockerLinks
      }
      constraints {
        ...BlockerLinks
      }
      notBinding {
        ...BlockerLinks
      }
      helpers {
        relation {
          ...TraceLink
        }
        inForceOnDate
      }
      clashesInPlay {
        relation {
          ...TraceLink
        }
      }
      dependsOn {
        relation {
          ...TraceLink
        }
      }
      picture {
        entities {
          ...EntityRef
          ...RuleName
        }
        relations {
          ...TraceLink
        }
        leftOut {
          at {
            id
          }
          count
        }
      }
    }
  }
`);

export const BlockerLinks = graphql(`
  fragment BlockerLinks on Blocker {
    bindsOnDate
    relation {
      ...TraceLink
    }
    chain {
      relation {
        ...TraceLink
      }
    }
  }
`);
