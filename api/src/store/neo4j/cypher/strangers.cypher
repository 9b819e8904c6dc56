// How many nodes the database holds that this program did not write. Counts are kept by the database: nothing is walked through.
// Example: {}
RETURN COUNT { (node) } - COUNT { (thing:RulesThing) } - COUNT { (release:RulesRelease) } - COUNT { (counter:RulesCounter) } AS strangers
