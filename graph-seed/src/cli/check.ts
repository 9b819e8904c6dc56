/** npm run data:check: reads all the data, applies the lint rules, lists every error. Ends with 0 where there is none, 1 where there are some. */
import { checkData } from '../check.ts';
import { RULES } from '../rules/index.ts';
import { DATA_FOLDER, main, optionsOf, report } from './common.ts';

const HELP = `Checks the data of Rules Explorer.

  npm run data:check [-- --data <folder>]

  --data <folder>   folder to check; by default graph-seed/data
  --help            this text

Each error is one line: file:line  rule  "value"  what is wrong. Fix: what to do.
All errors of all files are listed. docs/data.md explains each rule.`;

main(() => {
  const { data } = optionsOf(HELP, 'data', { data: DATA_FOLDER, out: '' });
  const check = checkData(data);
  report(check, RULES.length);
  return check.errors.length > 0 ? 1 : 0;
});
