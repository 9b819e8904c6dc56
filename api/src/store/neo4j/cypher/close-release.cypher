// Takes a release from the loader that may still be writing it, and waits for what that is writing: from here on nothing is added to it.
// Example: {slot: "r1"}
MATCH (release:RulesRelease {slot: $slot})
SET release.ready = false
REMOVE release.loader
WITH release
MATCH (gate:RulesCounter {slot: $slot})
REMOVE gate.loader
