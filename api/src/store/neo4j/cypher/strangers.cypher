// How many nodes the database holds that this program did not write. Counts are kept by the database: nothing is walked through.
// Example: {}
MATCH (node)
WITH count(node) AS inAll
OPTIONAL MATCH (thing:RulesThing)
WITH inAll, count(thing) AS things
OPTIONAL MATCH (release:RulesRelease)
WITH inAll, things, count(release) AS releases
OPTIONAL MATCH (counter:RulesCounter)
WITH inAll, things, releases, count(counter) AS counters
RETURN inAll - things - releases - counters AS strangers
