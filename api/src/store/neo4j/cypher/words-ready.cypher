// How far an index is: its state, ONLINE once it can be used.
// Example: {index: "rulesWords_r3"}
SHOW INDEXES YIELD name, state, populationPercent
WHERE name = $index
RETURN state, populationPercent AS percent
