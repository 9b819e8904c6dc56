import { graphql } from '../../generated/gql.ts';

/** What every page of one thing shows: its head, its evidence, its other names. */
export const EntityHead = graphql(`
  fragment EntityHead on Entity {
    ...EntityRef
    summary
    aliases
    confidence
    citation
    note
    evidence {
      ...EvidenceParts
    }
    relationCounts {
      kind
      direction
      count
    }
  }
`);

/** The end of an edge: a linked name, and for law its number, its instrument and whether it is in force. */
export const TieEnd = graphql(`
  fragment TieEnd on Entity {
    ...EntityRef
    ... on Provision {
      number
      status
      inForceFrom
      instrument {
        ...EntityRef
      }
    }
    ... on Instrument {
      status
      inForceFrom
    }
    ... on Change {
      verdict
    }
    ... on Statement {
      statementType
    }
  }
`);

/** An edge with both ends and what it rests on. */
export const Tie = graphql(`
  fragment Tie on Relation {
    id
    kind
    from {
      ...TieEnd
    }
    to {
      ...TieEnd
    }
    why
    phase
    effect
    how
    locator
    note
    basis
    confidence
    evidence {
      ...EvidenceParts
    }
  }
`);

/** A page of edges. */
export const TiePage = graphql(`
  fragment TiePage on RelationConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Tie
    }
  }
`);

/** The in-force position with how sure it is. */
export const InForceParts = graphql(`
  fragment InForceParts on InForce {
    status
    written
    from
    to
    since
    by
    detail
    confidence
    assumed
  }
`);

/** How a rule stands to a change. */
export const ChangeLinkParts = graphql(`
  fragment ChangeLinkParts on ChangeLink {
    change {
      ...EntityRef
      verdict
    }
    rule {
      ...TieEnd
    }
    relation {
      id
      kind
      why
      phase
      locator
      note
      basis
      confidence
      blockKind
      bindsToday
      delivery {
        state
        date
        effect
      }
      levers {
        type
        holder {
          ...EntityRef
        }
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
`);

/** Further edges of one thing, asked for when the reader wants more than the first page. */
export const MoreTies = graphql(`
  query MoreTies($id: ID!, $kinds: [RelationKind!], $direction: Direction!, $otherKinds: [EntityKind!], $after: String) {
    entity(id: $id) {
      id
      relations(kinds: $kinds, direction: $direction, otherKinds: $otherKinds, first: 200, after: $after) {
        ...TiePage
      }
    }
  }
`);

/** Names of things that the facts of an entry name by id. */
export const Names = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        ...EntityRef
      }
    }
  }
`);
