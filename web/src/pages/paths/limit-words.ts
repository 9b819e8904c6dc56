import { count, listWords } from '../../words/plural.ts';
import { relationWords } from '../../words/relations.ts';
import type { Asked } from './asked.ts';

/** "within 4 steps over links of the kinds “blocks” and “contains”". */
export const limitWords = ({ most, kinds }: Pick<Asked, 'most' | 'kinds'>): string =>
  `within ${count(most, 'step')}${kinds.length === 0 ? '' : ` over links of the ${kinds.length === 1 ? 'kind' : 'kinds'} ${listWords(kinds.map((kind) => `“${relationWords(kind)}”`))}`}`;
