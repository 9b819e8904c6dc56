// A change, the rules that bear on it and why, their laws, enabling provisions and bearers, who leads, and the statements that speak to it,
// in one row: the least that the database can take for what @neo4j/graphql can be asked of a trace.
// Example: {key: "r3|change/siblings-together", change: "change/siblings-together", statements: "r3|STATEMENT"}
MATCH (change:RulesThing {key: $key})
RETURN change {
  .id, .title, .whatChanges, .assessmentVerdict,
  rules: COLLECT {
    MATCH (change)<-[link:BLOCKS|CONSTRAINS|REQUIRES_AMENDMENT|CONFLICTS_WITH|DUPLICATES|ENABLES|DELIVERS]-(rule)
    RETURN rule {
      .id, .title, relation: type(link), why: link.why,
      instrument: COLLECT {
        MATCH (rule)<-[:CONTAINS]-(law)
        RETURN law {.id, .title, madeUnder: COLLECT { MATCH (law)-[:MADE_UNDER]->(power) RETURN power {.id, .title} }}
      },
      madeUnder: COLLECT { MATCH (rule)-[:MADE_UNDER]->(power) RETURN power {.id, .title} },
      bearers: COLLECT { MATCH (rule)-[imposed:IMPOSES]->(bearer) RETURN {effect: imposed.effect, id: bearer.id, title: bearer.title} }
    }
  },
  leads: COLLECT { MATCH (change)<-[:LEADS]-(lead) RETURN lead {.id, .title} },
  statements: COLLECT {
    MATCH (said:RulesThing {list: $statements})
    WHERE $change IN said.barrierTo OR $change IN said.supportTo OR $change IN said.contradictionTo
    RETURN said {.id, .title, .text, .barrierTo, .supportTo, .contradictionTo}
  }
} AS trace
