// For each pair of things the first edge between them, by kind and id. The kinds stand in the pattern.
// Example: {slot: "r3", pairs: [["body/sssc", "asp/2001/8"]]}
UNWIND $pairs AS pair
MATCH (near:RulesThing {key: $slot + '|' + pair[0]})-[edge/*kinds*/]-(far:RulesThing {key: $slot + '|' + pair[1]})
USING INDEX SEEK near:RulesThing(key)
WITH pair, edge
ORDER BY edge.rank, edge.id
RETURN pair[0] AS near, pair[1] AS far, collect(edge.json)[0] AS json
