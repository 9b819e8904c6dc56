// Writes a batch of edges between things of one release, if this loader still may: see load-things.
// Example: {gate: "r3/1", slot: "r3", loader: "a1b2", records: [{kind: "BLOCKS", from: "asp/2014/8/section/58", to: "change/a", properties: {id: "...", rank: 4, ...}}]}
//   gives one row: how many
MATCH (gate:RulesCounter {name: $gate})
SET gate.touched = timestamp()
WITH gate
WHERE gate.loader = $loader
UNWIND $records AS edge
MATCH (from:RulesThing {key: $slot + '|' + edge.from})
MATCH (to:RulesThing {key: $slot + '|' + edge.to})
CREATE (from)-[created:$(edge.kind)]->(to)
SET created = edge.properties
RETURN count(*) AS written
