// Takes the right to load, unless another loader holds it: one that has been heard of within the last minute.
// Example: {loader: "a1b2", until: 60000, id: "2026-11-25-0123456789ab"} gives one row: taken, and the release that the holder loads.
MERGE (lock:RulesCounter {name: 'release'})
SET lock.touched = timestamp()
WITH lock, coalesce(lock.until, 0) < timestamp() OR lock.loader = $loader AS free, lock.loading AS loading
FOREACH (ignored IN CASE WHEN free THEN [1] ELSE [] END |
  SET lock.loader = $loader, lock.until = timestamp() + $until, lock.loading = $id)
RETURN free AS taken, loading
