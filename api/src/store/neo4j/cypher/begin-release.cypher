// Takes the next free place for a release, which readers do not see until it is whole, and makes one gate for each writer.
// Only the loader named in it may write it. Its format says how things are written down.
// Example: {info: "{...}", tables: "[...]", id: "2026-11-25-0123456789ab", loader: "a1b2", format: 2, gates: ["1", "2"]}
MERGE (counter:RulesCounter {name: 'release'})
SET counter.last = coalesce(counter.last, 0) + 1
CREATE (release:RulesRelease {slot: 'r' + counter.last, number: counter.last, id: $id, loader: $loader, format: $format, active: false, ready: false, info: $info, tables: $tables})
FOREACH (name IN $gates | CREATE (:RulesCounter {name: release.slot + '/' + name, slot: release.slot, loader: $loader}))
RETURN release.slot AS slot
