// Writes a batch of things of one release, if this loader still may; the release is held meanwhile, so that nobody closes it in between.
// Example: {slot: "r3", loader: "a1b2", records: [{labels: ["RulesThing", "Body"], properties: {key: "r3|body/sssc", ...}}]} gives one row: how many
MATCH (release:RulesRelease {slot: $slot})
WHERE release.loader = $loader
SET release.touched = timestamp()
WITH release
UNWIND $records AS thing
CREATE (created:$(thing.labels))
SET created = thing.properties
RETURN count(*) AS written
