import type { Rule } from './rule.ts';

export const releaseFile: Rule = {
  name: 'release-file',
  asks: 'The data has a release.yaml with its date, licence and headline figures.',
  *find({ files }) {
    if (!files.some((file) => file.kind === 'release'))
      yield {
        at: { file: 'release.yaml', path: [] },
        value: 'release.yaml',
        what: 'is missing',
        fix: 'add it; docs/data.md says what it holds',
      };
  },
};
