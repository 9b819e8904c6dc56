// One page of the things of a kind that pass a filter, in an order that ends with their ids; null comes last in either direction.
// They are those of some lists, or the provisions of some laws, which are far fewer.
// The JSON of what has a name of its own is left out, since its readers hold it.
// Example: {lists: ["r3|CHANGE"], laws: [], filter: {any: [["verdict:BLOCKED"]], words: []}, main: "orderTitle", tie: "orderId",
//   descending: false, after: null, before: null, first: 25, last: null}
CALL () {
  UNWIND $lists AS list
  MATCH (thing:RulesThing {list: list})
  RETURN thing
  UNION ALL
  UNWIND $laws AS law
  MATCH (thing:RulesThing {law: law})
  RETURN thing
}
WITH thing
WHERE ($filter.ids IS NULL OR thing.id IN $filter.ids)
  AND all(some IN $filter.any WHERE any(facet IN thing.facets WHERE facet IN some))
  AND all(word IN $filter.words WHERE thing.filterText CONTAINS word)
  AND ($filter.yearFrom IS NULL OR thing.orderYear >= $filter.yearFrom)
  AND ($filter.yearTo IS NULL OR thing.orderYear <= $filter.yearTo)
WITH thing, thing[$main] AS main,
  CASE $tie
    WHEN 'classYearTitle'
      THEN coalesce(toString(toInteger(thing.orderClass)), '9') + ' ' + coalesce(toString(toInteger(thing.orderYear)), '9999') + ' ' + thing.orderTitle
    ELSE coalesce(thing[$tie], '')
  END AS tie
WITH thing, main, tie,
  $after IS NOT NULL AND NOT CASE
    WHEN main = $after.main OR (main IS NULL AND $after.main IS NULL) THEN tie > $after.tie OR (tie = $after.tie AND thing.id > $after.id)
    WHEN main IS NULL THEN true
    WHEN $after.main IS NULL THEN false
    ELSE (main > $after.main) XOR $descending
  END AS upToAfter,
  $before IS NOT NULL AND NOT CASE
    WHEN main = $before.main OR (main IS NULL AND $before.main IS NULL) THEN tie < $before.tie OR (tie = $before.tie AND thing.id < $before.id)
    WHEN main IS NULL THEN false
    WHEN $before.main IS NULL THEN true
    ELSE (main < $before.main) XOR $descending
  END AS fromBefore
ORDER BY main IS NULL, CASE WHEN $descending THEN null ELSE main END, CASE WHEN $descending THEN main END DESC, tie, thing.id
WITH collect({thing: thing, main: main, tie: tie}) AS passing,
  sum(CASE WHEN upToAfter THEN 1 ELSE 0 END) AS start,
  sum(CASE WHEN fromBefore THEN 1 ELSE 0 END) AS behind
WITH passing, start, CASE WHEN size(passing) - behind < start THEN start ELSE size(passing) - behind END AS end
WITH passing,
  CASE WHEN $first IS NOT NULL OR end - $last < start THEN start ELSE end - $last END AS begin,
  CASE WHEN $first IS NULL OR start + $first > end THEN end ELSE start + $first END AS stop
RETURN [one IN passing[begin..stop] | [CASE WHEN one.thing.directory IS NULL THEN one.thing.json END, one.main, one.tie, one.thing.id]] AS items,
  size(passing) AS totalCount, stop < size(passing) AS hasNextPage, begin > 0 AS hasPreviousPage
