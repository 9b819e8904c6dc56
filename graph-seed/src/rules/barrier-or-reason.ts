import { contentOf } from '../read.ts';
import type { Rule } from './rule.ts';

export const barrierOrReason: Rule = {
  name: 'barrier-or-reason',
  asks: 'A change names the barriers people report, or says why there are none.',
  *find({ files }) {
    for (const { path, content } of contentOf(files, 'change')) {
      const { barriers, none_because: none } = content.practice;
      const at = { file: path, path: ['practice'] };
      if (!barriers?.length && !none)
        yield { at, value: content.id, what: 'has no barriers and does not say why', fix: 'add barriers, or none_because' };
      if (barriers?.length && none)
        yield {
          at: { file: path, path: ['practice', 'none_because'] },
          value: none,
          what: 'explains the lack of barriers where there are some',
          fix: 'take none_because out',
        };
    }
  },
};
