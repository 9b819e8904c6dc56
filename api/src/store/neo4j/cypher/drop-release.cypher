// Deletes the record of a release whose things are gone, and its gates.
// Example: {slot: "r1"}
MATCH (record:RulesRelease|RulesCounter {slot: $slot})
DELETE record
