// Shows one release to readers in place of the one before, at once, if this loader still holds the right to load.
// Names the releases that are kept no longer, and takes them for not whole from here on: all but this one and the one before.
// Example: {slot: "r3", loader: "a1b2"} gives no row where the release is gone, or another loader holds the right or this release
MATCH (lock:RulesCounter {name: 'release', loader: $loader})
SET lock.touched = timestamp()
WITH lock
MATCH (next:RulesRelease {slot: $slot})
WHERE next.ready OR next.loader = $loader
OPTIONAL MATCH (before:RulesRelease {active: true})
WITH next, collect(before) AS active
FOREACH (release IN active | SET release.active = false)
SET next.active = true, next.ready = true
REMOVE next.loader
WITH next, [release IN active | release.slot] AS kept
OPTIONAL MATCH (old:RulesRelease)
WHERE old <> next AND NOT old.slot IN kept
WITH next, collect(old) AS dropped
FOREACH (release IN dropped | SET release.ready = false)
RETURN next.slot AS shown, [release IN dropped | release.slot] AS dropped
