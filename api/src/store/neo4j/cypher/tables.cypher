// The tables of figures of one release, as JSON.
// Example: {slot: "r3"}
MATCH (release:RulesRelease {slot: $slot})
RETURN release.tables AS tables
