// Shows one release to readers in place of the one before, at once. Names the releases that are kept no longer: all but this one and the one before.
// Example: {slot: "r3"}
MATCH (next:RulesRelease {slot: $slot})
OPTIONAL MATCH (before:RulesRelease {active: true})
WITH next, collect(before) AS active
FOREACH (release IN active | SET release.active = false)
SET next.active = true, next.ready = true
WITH next, [release IN active | release.slot] AS kept
MATCH (old:RulesRelease)
WHERE old <> next AND NOT old.slot IN kept
RETURN collect(old.slot) AS dropped
