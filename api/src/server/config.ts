/** Settings from the environment. Each bad one gets one sentence that says what to write. */
import { z } from 'zod';

export interface ServerConfig {
  port: number;
  host: string;
}

/** Settings that cannot be used; the message has one sentence a setting. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const Settings = z.object({
  PORT: z
    .string()
    .default('4000')
    .transform((text, issues) => {
      const port = Number(text);
      if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port;
      issues.addIssue(`PORT is "${text}", which is not a port: write a whole number from 1 to 65535, such as PORT=4001.`);
      return z.NEVER;
    }),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine((text) => /^[A-Za-z0-9.:_-]+$/.test(text), {
      error: ({ input }) =>
        `HOST is "${String(input)}", which is not an address: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.`,
    }),
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
  return { port: read.data.PORT, host: read.data.HOST };
}

/** Why the server could not listen, in a sentence; null where the reason is not a setting. */
export function whyNotListening(error: NodeJS.ErrnoException, { port, host }: ServerConfig): string | null {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program: stop that program, or choose another port, such as PORT=${port < 65535 ? port + 1 : 4000}.`;
    case 'EACCES':
      return `Port ${port} needs administrator rights: choose one from 1024 up, such as PORT=4000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST is "${host}", which is not an address of this machine: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.`;
    default:
      return null;
  }
}
