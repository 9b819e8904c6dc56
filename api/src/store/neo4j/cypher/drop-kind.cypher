// Deletes some things of one kind of a release that nobody reads any more, with their edges; says how many there were.
// Example: {list: "r1|PROVISION", most: 5000}
MATCH (thing:RulesThing {list: $list})
WITH thing LIMIT $most
DETACH DELETE thing
RETURN count(*) AS count
