import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
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
  return {
    help: values.help ?? false,
    port: toPort(values.port ?? env.PORT ?? '4000'),
    host: toHost(values.host ?? env.HOST ?? '127.0.0.1'),
  };
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

/** @param {string} text */
function toPort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new PlainError(`PORT is "${text}", which is not a port: write a whole number from 1 to 65535, such as PORT=4001.`);
}

/** @param {string} text */
function toHost(text) {
  if (/^[A-Za-z0-9.:_-]+$/.test(text)) return text;
  throw new PlainError(
    `HOST is "${text}", which is not an address: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.`,
  );
}

/**
 * Makes sure that the port can be opened, so that nobody waits for a build to learn that it cannot.
 * @param {number} port @param {string} host @returns {Promise<void>} rejects with a PlainError that says what to do
 */
export function makeSurePortIsFree(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(new PlainError(whyNot(error.code, port, host) ?? error.message)),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** @param {string | undefined} code @param {number} port @param {string} host */
function whyNot(code, port, host) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program: stop that program, or choose another port, such as PORT=${port < 65535 ? port + 1 : 4000} npm start.`;
    case 'EACCES':
      return `Port ${port} needs administrator rights: choose one from 1024 up, such as PORT=4000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST is "${host}", which is not an address of this machine: write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.`;
    default:
      return null;
  }
}
