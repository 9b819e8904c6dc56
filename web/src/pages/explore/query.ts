import { graphql } from '../../generated/gql.ts';

/** A thing in the explorer: its name, what is said of it in the panel, and how many links it has of each kind. */
export const ExploreThing = graphql(`
  fragment ExploreThing on Entity {
    ...TieEnd
    summary
    confidence
    evidence {
      ...EvidenceParts
    }
    relationCounts {
      kind
      direction
      count
    }
    bearsOn: relations(kinds: [BEARS_ON], direction: OUT, otherKinds: [FOUNDATION], first: 5) {
      nodes {
        to {
          id
          title
        }
      }
    }
    ... on Instrument {
      shortTitle
      numberCitation
      membership
      policyAreas {
        id
        title
      }
    }
    ... on Provision {
      instrument {
        id
        shortTitle
        numberCitation
        title
        instrumentClass
        membership
        policyAreas {
          id
          title
        }
      }
    }
  }
`);

/** Some things, all that lies between them, and between them and what is known already. */
export const BetweenDocument = graphql(`
  query ExploreBetween($ids: [ID!]!, $known: [ID!]) {
    between(ids: $ids, known: $known) {
      entities {
        ...ExploreThing
      }
      relations {
        ...Tie
        bindsToday
      }
    }
  }
`);

/** Where law stands on another day than today. */
export const StandingDocument = graphql(`
  query ExploreStanding($ids: [ID!]!, $asAt: AsAtInput) {
    standing(ids: $ids, asAt: $asAt) {
      law {
        id
      }
      inForce
      because
    }
  }
`);

/** Where a walk begins: the thing, and its links where they are few enough to be opened at once. */
export const StartDocument = graphql(`
  query ExploreStart($id: ID!, $first: Int!) {
    entity(id: $id) {
      id
      title
      relations(first: $first) {
        totalCount
        nodes {
          id
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
  }
`);

/** A page of the things at the other end of one kind of link. */
export const OtherEndsDocument = graphql(`
  query ExploreOtherEnds($id: ID!, $kinds: [RelationKind!], $direction: Direction!, $after: String) {
    entity(id: $id) {
      id
      relations(kinds: $kinds, direction: $direction, first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
  }
`);
