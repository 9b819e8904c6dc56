/** The names of those that are measured, as the table gives them. */
export const RAW = 'one Cypher statement through the driver';
export const GENERATED = '@neo4j/graphql 7';
export const OURS_ON_NEO4J = 'our API on Neo4j';
export const OURS_ON_MEMORY = 'our API on memory';
/** What our answer asks of the database, through the driver alone, one after the other. */
export const TRIPS_ALONE = 'its round trips alone';
