// How many edges some things have; no row for what is not there.
// Example: {slot: "r3", ids: ["body/sssc"]}
UNWIND $ids AS id
MATCH (thing:RulesThing {key: $slot + '|' + id})
RETURN id, thing.degree AS degree
