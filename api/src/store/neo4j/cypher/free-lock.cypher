// Gives back the right to load, if this loader holds it.
// Example: {loader: "a1b2"}
MATCH (lock:RulesCounter {name: 'release', loader: $loader})
REMOVE lock.loader, lock.until, lock.loading
