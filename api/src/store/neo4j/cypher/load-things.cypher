// Writes a batch of things of one release.
// Example: {records: [{labels: ["RulesThing", "Body"], properties: {key: "r3|body/sssc", ...}}]}
UNWIND $records AS thing
CREATE (created:$(thing.labels))
SET created = thing.properties
