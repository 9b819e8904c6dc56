/** How this answer is cited. */
import { dateWords } from '../../words/dates.ts';
import { momentHead } from '../../parts/as-at/as-at.ts';

interface Cited {
  title: string;
  /** The moment of the answer. */
  asAt: string;
  asAtMode: 'DATE' | 'WHEN_COMMENCED';
  today: string;
  release: { id: string; date: string };
  /** OSCOLA citations of the rules that stand against the change. */
  rules: readonly string[];
  address: string;
}

/** ‘Title’, change trace; law as at ...; data ...; rules cited; address. */
export function citation({ title, asAt, asAtMode, today, release, rules, address }: Cited): string {
  const head = momentHead({ asAt, asAtMode });
  const cited = [...new Set(rules)];
  return [
    `‘${title}’, change trace (Rules Explorer, data of ${dateWords(release.date)}, release ${release.id})`,
    `${head.charAt(0).toLowerCase()}${head.slice(1)}`,
    ...(cited.length > 0 ? [`rules cited: ${cited.join('; ')}`] : []),
    `${address} accessed ${dateWords(today)}`,
  ]
    .join('; ')
    .concat('.');
}
