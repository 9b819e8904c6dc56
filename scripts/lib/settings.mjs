import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { DEFAULT_HOST, DEFAULT_PORT, hostProblem, portProblem, whyNotListening } from '../../api/src/server/listening.mjs';
import { PlainError } from './terminal.mjs';

export const HELP = `Rules Explorer: the law behind Scotland's care system, as a graph you can question.

  npm start                      build what is missing, then serve it at http://localhost:4000
  npm start -- --port 4001       another port; the same as PORT=4001
  npm start -- --host 0.0.0.0    let other machines in; the same as HOST=0.0.0.0
  npm start -- --help            this text

It listens to this machine only unless you say otherwise. Stop it with Ctrl-C.`;

/**
 * The settings from the command line, or else from the environment.
 * @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {{ help: boolean, port: number, host: string }} throws a PlainError that quotes a bad value and says what to write
 */
export function readSettings(args, env) {
  const { values } = parse(args);
  const port = values.port ?? env.PORT ?? DEFAULT_PORT;
  const host = values.host ?? env.HOST ?? DEFAULT_HOST;
  const problems = [portProblem(port), hostProblem(host)].filter((problem) => problem !== null);
  if (problems.length > 0) throw new PlainError(problems.join('\n'));
  return { help: values.help ?? false, port: Number(port), host };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options: { help: { type: 'boolean', short: 'h' }, port: { type: 'string' }, host: { type: 'string' } } });
  } catch (error) {
    const reason = /** @type {Error} */ (error).message.split('.')[0];
    throw new PlainError(`${reason}: npm start knows --port, --host and --help.`);
  }
}

/**
 * Makes sure that the port can be opened, so that nobody waits for a build to learn that it cannot.
 * @param {number} port @param {string} host @returns {Promise<void>} rejects with a PlainError that says what to do
 */
export function makeSurePortIsFree(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(new PlainError(whyNotListening(error, { port, host }) ?? error.message)),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}
