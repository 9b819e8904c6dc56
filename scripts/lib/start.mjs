import { root } from './files.mjs';
import { prepare } from './prepare.mjs';
import { HELP, makeSurePortIsFree, readSettings } from './settings.mjs';
import { runMain } from './terminal.mjs';

runMain(async () => {
  const { help, port, host } = readSettings(process.argv.slice(2), process.env);
  if (help) return console.log(HELP);
  await makeSurePortIsFree(port, host);
  process.chdir(root);
  await prepare(['packages', 'data', 'types', 'web']);
  process.env.PORT = String(port);
  process.env.HOST = host;
  // The server runs in this process: one process to stop, and Ctrl-C reaches it straight.
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL('../../api/src/server/main.ts', import.meta.url).href);
});
