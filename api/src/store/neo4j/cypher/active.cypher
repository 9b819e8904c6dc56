// The release that readers see, if any.
// Example: {} gives one row: slot "r3", the facts of the release as JSON, the format 2.
MATCH (release:RulesRelease {active: true})
RETURN release.slot AS slot, release.info AS info, release.format AS format
