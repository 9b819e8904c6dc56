/** Totals of some of The Rules, in words. */
import { classWord, classWords } from '../../words/kinds.ts';
import { count, listWords } from '../../words/plural.ts';
import { blockedBy } from './blocked.ts';
import { CLASSES, type RulesRow } from './columns.tsx';

/** "8 confirmed and 58 reconstructed; 719 provisions held; 12 changes blocked today". A change blocked by two of them counts once. */
export function totalsWords(rows: readonly RulesRow[]): string {
  const confirmed = rows.filter(({ membership }) => membership === 'CONFIRMED').length;
  const provisions = rows.reduce((sum, row) => sum + row.provisions.totalCount, 0);
  const blocked = new Set(rows.flatMap((row) => blockedBy(row.changes).today.map(({ id }) => id))).size;
  return `${confirmed} confirmed and ${rows.length - confirmed} reconstructed; ${count(provisions, 'provision')} held; ${count(blocked, 'change')} blocked today`;
}

/** "44 primary Acts, 19 secondary instruments and 3 conventions"; a class with none is left out. */
export const classesWords = (rows: readonly RulesRow[]): string =>
  listWords(
    CLASSES.flatMap((one) => {
      const many = rows.filter(({ instrumentClass }) => instrumentClass === one).length;
      return many > 0 ? [count(many, lower(classWord(one)), lower(classWords(one)))] : [];
    }),
  );

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
