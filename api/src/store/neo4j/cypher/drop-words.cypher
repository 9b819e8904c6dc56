// Drops the full-text index of one release, r1 here.
// Example: {}
DROP INDEX rulesWords_r1 IF EXISTS
