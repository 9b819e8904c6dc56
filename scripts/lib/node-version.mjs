// Plain, old syntax on purpose: this file and the entry files must still parse on a Node that is far too old, so that it can say so.
import { readFileSync } from 'fs';

/**
 * Whether a version such as "20.19.1" is in a range of the form "^20.19.0 || >=24.0.0".
 * @param {string} version @param {string} range
 */
export function isSupported(version, range) {
  var have = numbersOf(version);
  return range.split('||').some(function (clause) {
    var least = numbersOf(clause);
    if (clause.trim()[0] === '^' && have[0] !== least[0]) return false;
    return isAtLeast(have, least);
  });
}

/**
 * What to tell the reader, in one sentence, if this Node cannot run the program; null where it can.
 * @param {string} version @param {string} range
 */
export function nodeProblem(version, range) {
  if (isSupported(version, range)) return null;
  return (
    'This is Node ' +
    version +
    ', and Rules Explorer needs Node ' +
    inWords(range) +
    ': install one from https://nodejs.org and run the command again.'
  );
}

/** Whether this Node can run the program; where not, says so in one sentence and sets exit code 1. */
export function isNodeNewEnough() {
  var range = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).engines.node;
  var problem = nodeProblem(process.versions.node, range);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
  return problem === null;
}

/** @param {string} text */
function numbersOf(text) {
  return text
    .replace(/^[^0-9]*/, '')
    .split('.')
    .map(Number);
}

/** @param {number[]} have @param {number[]} least */
function isAtLeast(have, least) {
  for (var i = 0; i < 3; i += 1) if (have[i] !== least[i]) return Number(have[i]) > Number(least[i]);
  return true;
}

/** "^20.19.0 || >=24.0.0" as "20 from 20.19, or 24 or newer". @param {string} range */
function inWords(range) {
  return range
    .split('||')
    .map(function (clause) {
      var least = numbersOf(clause);
      return clause.trim()[0] === '^' ? least[0] + ' from ' + least[0] + '.' + least[1] : least[0] + ' or newer';
    })
    .join(', ')
    .replace(/, ([^,]*)$/, ', or $1');
}
