import { contentOf } from '../read.ts';
import { classOfInstrument, type InstrumentClass } from '@rules/schema';
import type { Rule } from './rule.ts';

const COUNTED: readonly [InstrumentClass, 'primary' | 'secondary' | 'conventions', string][] = [
  ['PRIMARY_ACT', 'primary', 'primary Acts'],
  ['SECONDARY_INSTRUMENT', 'secondary', 'secondary instruments'],
  ['CONVENTION', 'conventions', 'conventions'],
];

export const membershipCount: Rule = {
  name: 'membership-count',
  asks: "A note where the list of The Rules and the Review's own figures differ; neither is changed to fit the other.",
  level: 'note',
  *find({ files }) {
    const release = contentOf(files, 'release')[0];
    if (!release) return;
    const members = contentOf(files, 'instrument').filter(({ content }) => content.membership !== 'outside');
    for (const [instrumentClass, field, words] of COUNTED) {
      const held = members.filter(({ content }) => classOfInstrument(content.id) === instrumentClass).length;
      const said = release.content.headline[field];
      if (held !== said)
        yield {
          at: { file: release.path, path: ['headline', field] },
          value: String(said),
          what: `${words} are the Review's own figure and the list holds ${held}`,
          fix: 'look again at the list; the figure stays as the Review gave it',
        };
    }
  },
};
