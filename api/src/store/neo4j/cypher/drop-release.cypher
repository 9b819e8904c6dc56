// Deletes the record of a release whose things are gone.
// Example: {slot: "r1"}
MATCH (release:RulesRelease {slot: $slot})
DELETE release
