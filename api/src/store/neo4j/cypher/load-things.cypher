// Writes a batch of things of one release, if this loader still may. The gate is held meanwhile, so that nobody closes the release in between:
// it is taken first and looked at then. Each writer has a gate of its own, so that they do not wait for each other.
// Example: {gate: "r3/1", loader: "a1b2", records: [{labels: ["RulesThing", "Body"], properties: {key: "r3|body/sssc", ...}}]} gives one row: how many
MATCH (gate:RulesCounter {name: $gate})
SET gate.touched = timestamp()
WITH gate
WHERE gate.loader = $loader
UNWIND $records AS thing
CREATE (created:$(thing.labels))
SET created = thing.properties
RETURN count(*) AS written
