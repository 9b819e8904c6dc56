/** What a book is asked: the same real changes at every size, changes of the book, and the plain questions of readers. */
import { trace } from '@rules/api/domain/trace/index.ts';
import type { GraphStore } from '@rules/api/store/port.ts';
import type { StatuteBook } from './book.ts';

export interface Question {
  name: string;
  inputs: readonly string[];
  ask: (input: string) => Promise<unknown>;
}

/** The question that the targets speak of. */
export const TRACE = 'trace of a real change';
/** Most changes of the book that are traced: as many as the real ones. */
const CHANGES = 81;
const TYPED = ['foster care', 'corporate parent', 'children', 'aftercare', 'panel reporter duty', 'educaton'];

export function questionsOf(store: GraphStore, book: StatuteBook): Question[] {
  const { date: today } = book.info;
  const { real, made } = book.changes;
  const laws = book.someLaws(40);
  const traced = (change: string) => trace(store, { change, asAt: { mode: 'DATE', date: today }, officialOnly: false, today });
  return [
    { name: TRACE, inputs: real, ask: traced },
    { name: 'trace of a change of the book', inputs: made.slice(0, CHANGES), ask: traced },
    {
      name: 'changes by verdict, first 25',
      inputs: ['BLOCKED', 'CONSTRAINED'],
      ask: (verdict) => store.list({ kind: 'CHANGE', filter: { verdict: [verdict as 'BLOCKED'] }, first: 25 }),
    },
    {
      name: 'provisions of a law, first 25',
      inputs: laws,
      ask: (law) => store.list({ kind: 'PROVISION', filter: { instrument: [law] }, first: 25 }),
    },
    { name: 'instruments, first 25', inputs: [''], ask: () => store.list({ kind: 'INSTRUMENT', first: 25 }) },
    { name: 'all provisions, first 25', inputs: [''], ask: () => store.list({ kind: 'PROVISION', first: 25 }) },
    { name: 'search for one law, first 10', inputs: laws, ask: (law) => store.search({ text: law, first: 10 }) },
    { name: 'search by words, first 10', inputs: TYPED, ask: (text) => store.search({ text, first: 10 }) },
    {
      name: 'paths from a law to a change, 3 of at most 4 steps',
      inputs: laws.slice(0, 10),
      ask: (law) => store.paths({ from: law, to: real[laws.indexOf(law)] ?? '', maxLength: 4, limit: 3 }),
    },
  ];
}
