/** Ways to part the table of The Rules. */
import { classWords } from '../../words/kinds.ts';
import { membershipWords } from '../../words/law.ts';
import { CLASSES, decadeOf, type RulesRow } from './columns.tsx';

export interface Grouping {
  id: string;
  name: string;
  of: (row: RulesRow) => string[];
  order: (rows: readonly RulesRow[]) => string[];
  label: (group: string) => string;
}

const sorted = (values: string[]): string[] => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en-GB'));
const same = (group: string): string => group;

/** "class" is the first and the default; an area or foundation may hold the same instrument as another. */
export const GROUPINGS: readonly Grouping[] = [
  {
    id: 'class',
    name: 'Class',
    of: ({ instrumentClass }) => [instrumentClass],
    order: () => [...CLASSES],
    label: (group) => CLASSES.filter((one) => one === group).map(classWords)[0] ?? group,
  },
  {
    id: 'membership',
    name: 'Membership',
    of: ({ membership }) => [membership],
    order: () => ['CONFIRMED', 'RECONSTRUCTED'],
    label: (group) => membershipWords(group === 'CONFIRMED' ? 'CONFIRMED' : 'RECONSTRUCTED'),
  },
  {
    id: 'area',
    name: 'Policy area',
    of: ({ policyAreas }) => policyAreas.map(({ title }) => title),
    order: (rows) => sorted(rows.flatMap(({ policyAreas }) => policyAreas.map(({ title }) => title))),
    label: same,
  },
  {
    id: 'foundation',
    name: 'Foundation',
    of: ({ foundations }) => foundations.map(({ foundation }) => foundation.title),
    order: (rows) => sorted(rows.flatMap(({ foundations }) => foundations.map(({ foundation }) => foundation.title))),
    label: same,
  },
  { id: 'decade', name: 'Decade', of: (row) => [decadeOf(row)], order: (rows) => sorted(rows.map(decadeOf)), label: same },
];
