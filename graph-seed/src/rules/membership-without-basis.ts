import { contentOf } from '../read.ts';
import type { Rule } from './rule.ts';

export const membershipWithoutBasis: Rule = {
  name: 'membership-without-basis',
  asks: 'An instrument of The Rules says why it is counted there; a confirmed one also names the listing that confirms it. One outside says neither.',
  *find({ files }) {
    for (const { path, content } of contentOf(files, 'instrument')) {
      const at = { file: path, path: ['membership'] };
      if (content.membership === 'outside') {
        if (content.membership_basis)
          yield {
            at: { file: path, path: ['membership_basis'] },
            value: content.membership_basis,
            what: 'is a basis for a membership that the entry does not claim',
            fix: 'set membership to confirmed or reconstructed, or move the text to note',
          };
      } else if (!content.membership_basis)
        yield {
          at,
          value: content.membership,
          what: 'is a membership without a basis',
          fix: 'add membership_basis with the reason, or set membership to outside',
        };
      else if (content.membership === 'confirmed' && !content.listed_by?.length)
        yield {
          at,
          value: content.membership,
          what: 'is a membership no listing confirms',
          fix: 'add the listing to listed_by, or set membership to reconstructed',
        };
    }
  },
};
