// Things by their ids in lower case.
// Example: {slot: "r3", ids: ["body/sssc", "asp/2014/8/section/58"]}
UNWIND $ids AS id
MATCH (thing:RulesThing {lowerKey: $slot + '|' + id})
RETURN id, thing.json AS json
