// The edges of a frontier in one row, which costs less than many: for each id its place, its edges and their far ends. What goes beyond the limit for an id is counted by kind.
// The kinds and the direction stand in the pattern, so that a hub is not walked through for a few of its edges.
// An edge between two ids of the frontier belongs to the first from which it is asked for.
// Of the things, those that have a name of their own are given by their ids, since their readers hold them; the others as JSON.
// Example: {slot: "r3", ids: ["change/siblings-together"], both: false, otherKinds: null, phase: null, limit: 100, ends: false}
UNWIND range(0, size($ids) - 1) AS at
MATCH (near:RulesThing {key: $slot + '|' + $ids[at]})
CALL (near, at) {
  MATCH (near)/*in*/-[edge/*kinds*/]-/*out*/(far:RulesThing)
  WHERE ($otherKinds IS NULL OR far.kind IN $otherKinds)
    AND ($phase IS NULL OR edge.phase = $phase)
    AND NOT ($both AND far.id IN $ids[0..at] AND ($otherKinds IS NULL OR near.kind IN $otherKinds))
  WITH DISTINCT edge, far
  ORDER BY edge.rank, far.orderId, far.id, edge.id
  WITH collect({edge: edge, far: far}) AS seen
  RETURN [one IN seen[0..$limit] | one.edge.json] AS edges,
    [one IN seen[$limit..] | type(one.edge)] AS leftOut,
    CASE WHEN $ends THEN [one IN seen[0..$limit] | CASE WHEN one.far.directory IS NULL THEN one.far.json ELSE one.far.id END] ELSE [] END AS far
}
WITH at, edges, leftOut, far, CASE WHEN NOT $ends THEN null WHEN near.directory IS NULL THEN near.json ELSE near.id END AS near
ORDER BY at
RETURN collect([at, edges, leftOut, near, far]) AS found
