// Provisions by id and by name, and the things that words find. Each way of asking is tried only where those before it found nothing;
// where something is found by name, only the first.
// Example: {slot: "r3", ids: ["asp/2014/8/section/58"], index: "rulesWords_r3", names: ["key_:section_58"], found: 0, ways: ["words:aftercare"]}
CALL () {
  UNWIND $ids AS id
  CALL (id) {
    MATCH (thing:RulesThing {key: $slot + '|' + id})
    RETURN thing
    UNION
    MATCH (thing:RulesThing {lowerKey: $slot + '|' + id})
    RETURN thing
  }
  RETURN collect([thing.json, thing.degree]) AS byId
}
CALL (byId) {
  UNWIND $names AS query
  CALL db.index.fulltext.queryNodes($index, query) YIELD node
  RETURN collect([node.json, node.degree]) AS byName
}
WITH byId, byName, CASE WHEN $found + size(byId) + size(byName) > 0 THEN $ways[0..1] ELSE $ways END AS ways
CALL (ways) {
  UNWIND range(0, size(ways) - 1) AS way
  CALL (way, ways) {
    CALL db.index.fulltext.queryNodes($index, ways[way]) YIELD node, score
    RETURN collect([node.id, node.kind, score, node.title, node.degree]) AS hits
  }
  WITH way, hits
  WHERE size(hits) > 0
  RETURN collect([way, hits])[0] AS byWords
}
RETURN byId, byName, coalesce(byWords[0], size(ways)) AS way, coalesce(byWords[1], []) AS byWords
