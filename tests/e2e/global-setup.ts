/** One server for all browser tests; its address goes to them in RULES_URL. */
import { startServer } from '../support/server.ts';

export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer();
  process.env.RULES_URL = server.url;
  return () => server.stop();
}
