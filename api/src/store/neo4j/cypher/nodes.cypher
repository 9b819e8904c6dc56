// Things by their ids in lower case; one whose id has capitals is found by how that reads without them.
// Example: {slot: "r3", ids: ["body/sssc", "asp/2014/8/section/58"]}
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:RulesThing {key: $slot + '|' + id})
  RETURN thing
  UNION
  MATCH (thing:RulesThing {lowerKey: $slot + '|' + id})
  RETURN thing
}
RETURN id, thing.json AS json
