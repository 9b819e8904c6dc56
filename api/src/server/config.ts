/** Settings from the environment. Each bad one gets one sentence that says what to write. */
import { z } from 'zod';
import type { DatabaseSettings } from '../store/neo4j/database.ts';
import { Neo4jEnvironment, neo4jSettings } from '../store/neo4j/settings.ts';
import { DEFAULT_HOST, DEFAULT_PORT, hostProblem, portProblem } from './listening.mjs';

export interface ServerConfig {
  port: number;
  host: string;
  /** Where the Neo4j database is; null for the store in memory. */
  neo4j: DatabaseSettings | null;
}

/** Settings that cannot be used; the message has one sentence a setting. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** A text that the check finds nothing wrong with. */
const checked = (problem: (text: string) => string | null, byDefault: string) =>
  z
    .string()
    .refine((text) => problem(text) === null, { error: ({ input }) => problem(String(input)) ?? '' })
    .default(byDefault);

const Settings = z.object({
  PORT: checked(portProblem, DEFAULT_PORT),
  HOST: checked(hostProblem, DEFAULT_HOST),
  ...Neo4jEnvironment.shape,
});

/** The settings. Throws a SettingsError that names every bad one. */
export function readConfig(env: NodeJS.ProcessEnv): ServerConfig {
  const read = Settings.safeParse(env);
  if (!read.success) throw new SettingsError(read.error.issues.map((issue) => issue.message).join('\n'));
  return { port: Number(read.data.PORT), host: read.data.HOST, neo4j: databaseOf(read.data) };
}

function databaseOf(env: z.infer<typeof Settings>): DatabaseSettings | null {
  try {
    return neo4jSettings(env);
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : String(error));
  }
}
