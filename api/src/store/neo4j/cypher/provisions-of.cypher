// The provisions of some laws, with what tells them apart.
// Example: {slot: "r3", laws: ["asp/2014/8"]}
UNWIND $laws AS law
MATCH (thing:RulesThing {law: $slot + '|' + law})
RETURN thing.json AS json
