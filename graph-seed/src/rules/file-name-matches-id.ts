import { instrumentOf } from '@rules/schema';
import { contentOf, type DataFile } from '../read.ts';
import type { FileKind } from '../format/index.ts';
import type { Rule } from './rule.ts';

/** How the id makes the name: the whole id for law, the part after the kind for the rest, "/" as "-". */
const NAMED: readonly [FileKind, (id: string) => string][] = [
  ['instrument', (id) => id],
  ['change', (id) => id.slice('change/'.length)],
  ['body', (id) => id.slice('body/'.length)],
  ['role', (id) => id.slice('role/'.length)],
  ['clash', (id) => id.slice('clash/'.length)],
  ['table', (id) => id],
];

const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
const idOf = (file: DataFile): string => (file.content as { id: string }).id;

export const fileNameMatchesId: Rule = {
  name: 'file-name-matches-id',
  asks: 'A file of one entry is named by its id, and a provision stands in the file of its instrument.',
  *find({ files }) {
    for (const file of files) {
      const name = NAMED.find(([kind]) => kind === file.kind)?.[1];
      if (!name || file.content === null) continue;
      const wanted = name(idOf(file)).replaceAll('/', '-');
      if (baseName(file.path) !== wanted)
        yield {
          at: { file: file.path, path: ['id'] },
          value: idOf(file),
          what: 'does not match the name of the file',
          fix: `rename the file to ${wanted}.yaml, or correct the id`,
        };
    }
    for (const { path, content } of contentOf(files, 'instrument'))
      for (const [index, { id }] of (content.provisions ?? []).entries())
        if (instrumentOf(id) !== content.id)
          yield {
            at: { file: path, path: ['provisions', index, 'id'] },
            value: id,
            what: `is no provision of ${content.id}`,
            fix: `move it to the file of ${instrumentOf(id)}, or correct the id`,
          };
  },
};
