import { graphql } from '../../generated/gql.ts';

/** Names of all that stands on a side. */
export const SidesDocument = graphql(`
  query CompareSides($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        ...EntityRef
      }
    }
  }
`);

/** A link as the page tells it. */
export const ComparedLink = graphql(`
  fragment ComparedLink on Relation {
    ...Tie
    bindsToday
  }
`);

/** A thing that one side or both are tied to, with the links of each. */
export const ComparedThingParts = graphql(`
  fragment ComparedThingParts on ComparedThing {
    entity {
      ...TieEnd
    }
    left {
      ...ComparedLink
    }
    right {
      ...ComparedLink
    }
    confidence
  }
`);

/** What one rule or statement holds in a clash. */
export const ComparedPositionParts = graphql(`
  fragment ComparedPositionParts on ComparedPosition {
    entity {
      ...TieEnd
    }
    relation {
      ...ComparedLink
    }
    through {
      id
      kind
      effect
      from {
        id
        label
      }
      to {
        id
        label
      }
    }
  }
`);

/** The comparison of two sides. */
export const CompareDocument = graphql(`
  query Compare($left: [ID!]!, $right: [ID!]!) {
    compare(left: $left, right: $right) {
      left {
        name
        provisionCount
        entities {
          ...TieEnd
        }
      }
      right {
        name
        provisionCount
        entities {
          ...TieEnd
        }
      }
      facts {
        name
        left
        right
      }
      clashes {
        clash {
          ...EntityRef
          topic
          explanation
        }
        left {
          ...ComparedPositionParts
        }
        both {
          ...ComparedPositionParts
        }
        right {
          ...ComparedPositionParts
        }
      }
      opposed {
        ...ComparedThingParts
      }
      conflicts {
        ...ComparedLink
      }
      ties {
        ...ComparedLink
      }
      groups {
        id
        kind
        title
        told
        onlyLeft {
          ...ComparedThingParts
        }
        both {
          ...ComparedThingParts
        }
        onlyRight {
          ...ComparedThingParts
        }
        sharedInstruments {
          ...EntityRef
        }
      }
      linkCount
      text
    }
  }
`);
