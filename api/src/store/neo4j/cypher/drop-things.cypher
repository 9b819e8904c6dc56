// Deletes some things of a release that nobody reads any more, with their edges; says how many there were.
// Example: {slot: "r1", most: 5000}
MATCH (thing:RulesThing {slot: $slot})
WITH thing LIMIT $most
DETACH DELETE thing
RETURN count(*) AS count
