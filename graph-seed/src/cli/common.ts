/** What the two commands share: their options and how they report. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CheckResult } from '../check.ts';
import { problemLine } from '../rules/problem.ts';

export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** Options of a command line. Prints what is wrong with it, or the help, and ends the program where either is due. */
export function optionsOf(
  help: string,
  known: 'data' | 'data and out',
  defaults: { data: string; out: string },
): { data: string; out: string } {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        ...(known === 'data' ? {} : { out: { type: 'string' } }),
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const { data, out } = values as { data?: string; out?: string };
    return { data: data ?? defaults.data, out: out ?? defaults.out };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(2);
  }
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Prints all problems of a check and how many there are. */
export function report({ errors, notes, files, built: { graph } }: CheckResult, rules: number): void {
  for (const note of notes) console.log(`note  ${problemLine(note)}`);
  for (const error of errors) console.error(problemLine(error));
  const unread = files.filter(({ content }) => content === null).length;
  if (unread > 0)
    console.error(
      `\nWhat ${counted(unread, 'file')} with errors of form ${unread === 1 ? 'adds' : 'add'} to the graph could not be checked: mend ${unread === 1 ? 'it' : 'them'} and run the check again.`,
    );
  const checked = `${counted(files.length, 'file')}, ${counted(graph.nodes.size, 'entry', 'entries')}, ${counted(graph.edges.size, 'relation')}, ${counted(rules, 'rule')}`;
  if (errors.length > 0)
    console.error(
      `\n${counted(errors.length, 'error')} in ${counted(new Set(errors.map(({ file }) => file)).size, 'file')} (checked: ${checked}).`,
    );
  else console.log(`The data is sound: ${checked}, no errors${notes.length > 0 ? `, ${counted(notes.length, 'note')}` : ''}.`);
}

/** Runs a command; a folder that cannot be read ends it with one sentence. */
export function main(command: () => number): void {
  try {
    process.exitCode = command();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(`Cannot read or write the data: ${error.message}.`);
    process.exitCode = 2;
  }
}
