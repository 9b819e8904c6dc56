// What every thing of a release was when it was written, as a short digest of all its fields.
// Example: {slot: "r3"}
MATCH (thing:RulesThing {slot: $slot})
RETURN thing.kind AS kind, thing.id AS id, thing.digest AS digest
