/** Questions that the tab keeps: what was typed last, and one of the reader's own that another took the place of. */
import type { Question } from '../../app/query-address.ts';
import { readStored, writeStored } from '../../app/stored.ts';

const NAMES = { typed: 'query-desk', draft: 'query-draft' } as const;
type Name = keyof typeof NAMES;

/** What tells two questions apart. */
export const questionKey = ({ query, variables }: Question): string => JSON.stringify([query, variables.trim()]);

/** The question, and the key of the one that the address held when it was kept (null where it held none); null where none is kept. */
export function keptQuestion(name: Name): { question: Question; at: string | null } | null {
  const kept = readStored(NAMES[name], 'tab');
  const [query, variables, at] = Array.isArray(kept) ? (kept as unknown[]) : [];
  if (typeof query !== 'string' || typeof variables !== 'string') return null;
  return { question: { query, variables }, at: typeof at === 'string' ? at : null };
}

/** Where storage is closed to us, the address still holds it. */
export const keepQuestion = (name: Name, { query, variables }: Question, at: string | null): boolean =>
  writeStored(NAMES[name], [query, variables, at], 'tab');
