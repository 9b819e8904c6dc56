// A page of laws, the first provisions of each, and on whom each provision puts what, in one row: the least that the database can take for it.
// Example: {list: "r3|INSTRUMENT", skip: 0, laws: 25, provisions: 10}
MATCH (law:RulesThing {list: $list})
WITH law ORDER BY law.orderTitle, law.orderId, law.id SKIP $skip LIMIT $laws
RETURN collect(law {
  .id, .title, .year,
  provisions: COLLECT {
    MATCH (law)-[:CONTAINS]->(provision)
    WITH provision ORDER BY provision.orderId, provision.id LIMIT $provisions
    RETURN provision {
      .id, .title, .number,
      bearers: COLLECT { MATCH (provision)-[imposed:IMPOSES]->(bearer) RETURN {effect: imposed.effect, id: bearer.id, title: bearer.title} }
    }
  }
}) AS laws
