// Every release the database holds, newest first: where it stands, whether it is whole, whether readers see it.
// Example: {}
MATCH (release:RulesRelease)
RETURN release.slot AS slot, release.id AS id, release.ready AS ready, release.active AS active, release.format AS format
ORDER BY release.number DESC
