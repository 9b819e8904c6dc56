import { graphql } from '../generated/gql.ts';

/** One link with both ends and its evidence. Spread it on Relation for the Related table. */
export const RelationParts = graphql(`
  fragment RelationParts on Relation {
    id
    kind
    from {
      ...EntityRef
    }
    to {
      ...EntityRef
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
    bindsToday
  }
`);
