// What the store looks things up by. Each statement, up to its semicolon, changes nothing where it has run before.
CREATE CONSTRAINT rulesKey IF NOT EXISTS FOR (thing:RulesThing) REQUIRE thing.key IS UNIQUE;
CREATE CONSTRAINT rulesSlot IF NOT EXISTS FOR (release:RulesRelease) REQUIRE release.slot IS UNIQUE;
CREATE INDEX rulesLowerKey IF NOT EXISTS FOR (thing:RulesThing) ON (thing.lowerKey);
CREATE INDEX rulesList IF NOT EXISTS FOR (thing:RulesThing) ON (thing.list);
CREATE INDEX rulesDirectory IF NOT EXISTS FOR (thing:RulesThing) ON (thing.directory);
CREATE INDEX rulesLaw IF NOT EXISTS FOR (thing:RulesThing) ON (thing.law);
CREATE INDEX rulesOfSlot IF NOT EXISTS FOR (thing:RulesThing) ON (thing.slot);
CREATE INDEX rulesActive IF NOT EXISTS FOR (release:RulesRelease) ON (release.active);
DROP INDEX rulesWords IF EXISTS;
CALL db.awaitIndexes(300)
