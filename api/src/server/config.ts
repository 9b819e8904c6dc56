/** Settings from the environment. Each bad one gets one sentence that says what to write. */
import { z } from 'zod';
import type { DatabaseSettings } from '../store/neo4j/database.ts';
import { Neo4jEnvironment, neo4jSettings } from '../store/neo4j/settings.ts';
import { DEFAULT_HOST, DEFAULT_PORT, hostProblem, portProblem } from './listening.mjs';

export interface ServerConfig {
  port: number;
  host: string;
  /** Most requests a minute from one address; 0 for no limit. */
  rateLimit: number;
  /** How many servers stand in front and tell the address of who asks; 0 for none. */
  trustProxy: number;
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

/** Thirty people in one room, behind one address, stay below it (docs/adr/0071). */
const DEFAULT_RATE_LIMIT = '3000';

const rateLimitProblem = (text: string): string | null =>
  /^\d{1,7}$/.test(text)
    ? null
    : `RATE_LIMIT is "${text}", which is not a number of requests: write how many one address may send in a minute, such as RATE_LIMIT=${DEFAULT_RATE_LIMIT}, or 0 for no limit.`;

const trustProxyProblem = (text: string): string | null =>
  /^\d$/.test(text)
    ? null
    : `TRUST_PROXY is "${text}", which is not a number of servers: write how many servers of yours stand in front of this one, such as TRUST_PROXY=1, or 0 for none.`;

const Settings = z.object({
  PORT: checked(portProblem, DEFAULT_PORT),
  HOST: checked(hostProblem, DEFAULT_HOST),
  RATE_LIMIT: checked(rateLimitProblem, DEFAULT_RATE_LIMIT),
  TRUST_PROXY: checked(trustProxyProblem, '0'),
  ...Neo4jEnvironment.shape,
});

/** The settings. Throws a SettingsError that names every bad one. */
export function readConfig(env: NodeJS.ProcessEnv): ServerConfig {
  const read = Settings.safeParse(env);
  if (!read.success) throw new SettingsError(read.error.issues.map((issue) => issue.message).join('\n'));
  const { PORT, HOST, RATE_LIMIT, TRUST_PROXY } = read.data;
  return { port: Number(PORT), host: HOST, rateLimit: Number(RATE_LIMIT), trustProxy: Number(TRUST_PROXY), neo4j: databaseOf(read.data) };
}

function databaseOf(env: z.infer<typeof Settings>): DatabaseSettings | null {
  try {
    return neo4jSettings(env);
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : String(error));
  }
}
