// Begins the full-text index of one release, r1 here: made after its things are written, which is several times as quick as writing both together.
// Example: {}
CREATE FULLTEXT INDEX rulesWords_r1 IF NOT EXISTS FOR (thing:RulesWords_r1)
ON EACH [thing.words, thing.title_, thing.names_, thing.key_]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
