// The state of an index, ONLINE once it can be used.
// Example: {index: "rulesWords_r3"}
SHOW INDEXES YIELD name, state
WHERE name = $index
RETURN state
