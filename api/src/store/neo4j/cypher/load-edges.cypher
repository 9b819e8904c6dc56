// Writes a batch of edges between things of one release.
// Example: {slot: "r3", records: [{kind: "BLOCKS", from: "asp/2014/8/section/58", to: "change/a", properties: {id: "...", rank: 4, ...}}]}
UNWIND $records AS edge
MATCH (from:RulesThing {key: $slot + '|' + edge.from})
MATCH (to:RulesThing {key: $slot + '|' + edge.to})
CREATE (from)-[created:$(edge.kind)]->(to)
SET created = edge.properties
