// Some of what has a name of its own, in the order of keys: all but the provisions, which are found by their number, unless they have other names.
// Example: {slot: "r3", after: "", most: 5000} gives a row for each Act, body, change, statement ...
MATCH (thing:RulesThing {directory: $slot})
WHERE thing.key > $after
WITH thing ORDER BY thing.key LIMIT $most
RETURN thing.key AS key, thing.json AS json, thing.degree AS degree
