import { contentOf } from '../read.ts';
import type { Rule } from './rule.ts';

export const statementWithoutSource: Rule = {
  name: 'statement-without-source',
  asks: 'A statement says where it is made: a place in the source of its file, or sources of its own in stated_in or sources.',
  *find({ files }) {
    for (const { path, content } of contentOf(files, 'statements'))
      for (const [index, statement] of content.statements.entries()) {
        const found = content.source ? statement.at : (statement.stated_in?.length ?? statement.sources?.length);
        if (!found)
          yield {
            at: { file: path, path: ['statements', index, 'id'] },
            value: statement.id,
            what: 'does not say where it is stated',
            fix: content.source ? 'add at: the section, page or paragraph' : 'add stated_in with the sources, or sources',
          };
      }
  },
};
