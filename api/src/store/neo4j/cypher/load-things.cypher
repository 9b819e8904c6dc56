// Writes a batch of things of one release.
// Example: {things: [{labels: ["RulesThing", "Body"], properties: {key: "r3|body/sssc", ...}}]}
UNWIND $things AS thing
CREATE (created:$(thing.labels))
SET created = thing.properties
