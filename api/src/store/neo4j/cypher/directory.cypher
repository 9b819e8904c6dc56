// Everything that has a name of its own: all but the provisions, which are found by their number, unless they have other names.
// Example: {slot: "r3"} gives a row for each Act, body, change, statement ...
MATCH (thing:RulesThing {directory: $slot})
RETURN thing.json AS json, thing.degree AS degree
