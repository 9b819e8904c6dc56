// The edges that touch some things, as pairs of ids, each with how many edges lead on from there: one step of a walk. The kinds stand in the pattern.
// Example: {slot: "r3", ids: ["body/sssc"]}
UNWIND $ids AS id
MATCH (near:RulesThing {key: $slot + '|' + id})-[edge/*kinds*/]-(far:RulesThing)
RETURN id, collect(DISTINCT [far.id, far.degree]) AS far
