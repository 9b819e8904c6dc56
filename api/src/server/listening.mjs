/**
 * Where the server listens: what PORT and HOST may be, and why listening may fail, each in a sentence.
 * Plain Node without packages: `npm start` reads this before anything is installed.
 */

export const DEFAULT_PORT = '4000';
export const DEFAULT_HOST = '127.0.0.1';

const OR_THESE = 'write 127.0.0.1 for this machine only, or 0.0.0.0 to let other machines in.';

/** What is wrong with a PORT; null where nothing is. @param {string} text @returns {string | null} */
export function portProblem(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return null;
  return `PORT is "${text}", which is not a port: write a whole number from 1 to 65535, such as PORT=4001.`;
}

/** What is wrong with a HOST; null where nothing is. @param {string} text @returns {string | null} */
export function hostProblem(text) {
  return /^[A-Za-z0-9.:_-]+$/.test(text) ? null : `HOST is "${text}", which is not an address: ${OR_THESE}`;
}

/**
 * Why nothing can listen there; null where the reason is not a setting.
 * @param {NodeJS.ErrnoException} error @param {{ port: number, host: string }} settings @returns {string | null}
 */
export function whyNotListening({ code }, { port, host }) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program: stop that program, or choose another port, such as PORT=${port < 65535 ? port + 1 : DEFAULT_PORT}.`;
    case 'EACCES':
      return `Port ${port} needs administrator rights: choose one from 1024 up, such as PORT=${DEFAULT_PORT}.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST is "${host}", which is not an address of this machine: ${OR_THESE}`;
    default:
      return null;
  }
}
