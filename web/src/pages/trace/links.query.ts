/** What the trace page asks for once the words are on screen: every link, the picture, the plain text, and the verdict through time. */
import { graphql } from '../../generated/gql.ts';

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

/** Every link of the answer, the picture drawn from them, and the answer as plain text: what comes after the words. */
export const TraceLinks = graphql(`
  query TraceLinks($change: ID!, $asAt: AsAtInput, $officialOnly: Boolean!) {
    trace(change: $change, asAt: $asAt, officialOnly: $officialOnly) {
      asAt
      asAtMode
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
      laws {
        law {
          id
        }
        inForceOnDate
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
    bearing
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
