import { contentOf } from '../read.ts';
import type { Rule } from './rule.ts';

export const reconstructedShown: Rule = {
  name: 'reconstructed-shown',
  asks: 'While any part of the list is our reconstruction, the statement that goes with it says how much.',
  *find({ files }) {
    const release = contentOf(files, 'release')[0];
    const reconstructed = contentOf(files, 'instrument').filter(({ content }) => content.membership === 'reconstructed').length;
    if (!release || reconstructed === 0 || /\{reconstructed\}/.test(release.content.membership_statement)) return;
    yield {
      at: { file: release.path, path: ['membership_statement'] },
      value: release.content.membership_statement,
      what: `does not say that ${reconstructed} instruments are reconstructed`,
      fix: 'say so with {reconstructed} where the number belongs, {confirmed} for those confirmed and {held} for all',
    };
  },
};
