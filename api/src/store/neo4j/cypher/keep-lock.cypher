// Says that a loader is still at work, if it still holds the right to load; no row where it does not.
// Example: {loader: "a1b2", until: 60000} gives one row: kept
MATCH (lock:RulesCounter {name: 'release', loader: $loader})
SET lock.until = timestamp() + $until
RETURN true AS kept
