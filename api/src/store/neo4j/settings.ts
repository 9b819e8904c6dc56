/** The settings of the database, from the environment. Secrets may stand in a file: NEO4J_PASSWORD_FILE. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DatabaseSettings } from './database.ts';

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/** What an address would tell of a secret is left out of every message. */
const withoutUser = (address: string): string => address.replace(/\/\/[^/]*@/, '//…@');
const isAddress = (text: string): boolean => URL.canParse(text) && SCHEMES.includes(new URL(text).protocol);

const uri = z
  .string()
  .refine(isAddress, {
    error: ({ input }) =>
      `NEO4J_URI is "${withoutUser(String(input))}", which is no address of a Neo4j server: write one such as neo4j://localhost:7687 or neo4j+s://name.databases.neo4j.io.`,
  })
  .refine((text) => !isAddress(text) || withoutUser(text) === text, {
    error: 'NEO4J_URI holds a user or a password: leave them out of it, and set NEO4J_USER and NEO4J_PASSWORD.',
  });

/** The keys of the environment that say where the database is; NEO4J_URI switches it on. */
export const Neo4jEnvironment = z.object({
  NEO4J_URI: uri.optional(),
  NEO4J_USER: z.string().min(1, { error: 'NEO4J_USER is empty: name the user, or leave it out for "neo4j".' }).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .min(1, { error: 'NEO4J_DATABASE is empty: name the database, or leave it out for the user’s own.' })
    .optional(),
});

/** Settings that cannot be used together; the message says what to write. */
export class DatabaseSettingsError extends Error {
  override name = 'DatabaseSettingsError';
}

/** Settings of the database; null where NEO4J_URI is not set. Throws a DatabaseSettingsError with what to write where one is missing. */
export function neo4jSettings(env: z.infer<typeof Neo4jEnvironment>): DatabaseSettings | null {
  const { NEO4J_URI, NEO4J_USER, NEO4J_DATABASE } = env;
  if (NEO4J_URI === undefined) return null;
  return {
    uri: NEO4J_URI,
    user: NEO4J_USER,
    password: passwordOf(env),
    ...(NEO4J_DATABASE !== undefined && { database: NEO4J_DATABASE }),
  };
}

function passwordOf({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE }: z.infer<typeof Neo4jEnvironment>): string {
  if (NEO4J_PASSWORD !== undefined) return NEO4J_PASSWORD;
  if (NEO4J_PASSWORD_FILE === undefined)
    throw new DatabaseSettingsError(
      'NEO4J_URI is set, and no password: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to the path of a file that holds it.',
    );
  try {
    return readFileSync(NEO4J_PASSWORD_FILE, 'utf8').trim();
  } catch {
    throw new DatabaseSettingsError(
      `NEO4J_PASSWORD_FILE is "${NEO4J_PASSWORD_FILE}", and no file there can be read: give the path of a file that holds the password.`,
    );
  }
}
