import type { Rule } from './rule.ts';

export const unknownFile: Rule = {
  name: 'unknown-file',
  asks: 'A YAML file stands in a folder whose kind of content is known.',
  *find({ files }) {
    for (const file of files)
      if (file.kind === null)
        yield {
          at: { file: file.path, path: [] },
          value: file.path,
          what: 'is a file of no known kind',
          fix: 'move it to instruments/, changes/, bodies/, roles/, clashes/, statements/, sources/, tables/ or promise/, or take it out',
        };
  },
};
