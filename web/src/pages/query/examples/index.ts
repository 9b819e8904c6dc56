/** The worked examples with their queries, as the desk shows them. */
import type { Question } from '../../../app/query-address.ts';
import { LIST, type Listed, type User } from './list.ts';

export interface Example extends Listed {
  question: Question;
}

export const USERS: readonly User[] = ['policy officer', 'researcher', 'trainer'];

/** "a policy officer". */
export const usersWords = (user: User): string => `a ${user}`;

const files = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default', eager: true });

export const EXAMPLES: readonly Example[] = LIST.map((one) => ({
  ...one,
  question: {
    query: files[`./${one.name}.graphql`] ?? '',
    variables: one.variables ? JSON.stringify(one.variables, null, 2) : '',
  },
}));

/** The example that a question is, word for word; null for a question of the reader's own. */
export const exampleOf = ({ query, variables }: Question): Example | null =>
  EXAMPLES.find(({ question }) => question.query.trim() === query.trim() && question.variables.trim() === variables.trim()) ?? null;
