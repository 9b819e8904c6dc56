/** Settings from the environment. Each bad one gets one sentence that says what to write. */
import { z } from 'zod';
import { DEFAULT_HOST, DEFAULT_PORT, hostProblem, portProblem } from './listening.mjs';

export interface ServerConfig {
  port: number;
  host: string;
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
  NEO4J_URI: z
    .undefined({
      error: 'NEO4J_URI is set, but this release keeps its data in memory and cannot use Neo4j yet: unset NEO4J_URI and start again.',
    })
    .optional(),
});

/** The settings. Throws a SettingsError that names every bad one. */
export function readConfig(env: NodeJS.ProcessEnv): ServerConfig {
  const read = Settings.safeParse(env);
  if (!read.success) throw new SettingsError(read.error.issues.map((issue) => issue.message).join('\n'));
  return { port: Number(read.data.PORT), host: read.data.HOST };
}
