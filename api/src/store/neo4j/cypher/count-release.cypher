// How many things and edges of a release are written.
// Example: {slot: "r3"}
MATCH (thing:RulesThing {slot: $slot})
RETURN count(thing) AS things, sum(COUNT { (thing)-->() }) AS edges
