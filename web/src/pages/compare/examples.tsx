import type { ReactElement } from 'react';
import { compareAddress } from '../../app/explore-address.ts';
import { AppLink } from '../../parts/link.tsx';

/** One of each kind that is compared most. A test follows them. */
const EXAMPLES: readonly (readonly [words: string, left: string[], right: string[]])[] = [
  ['The Children (Scotland) Act 1995 and the Children and Young People (Scotland) Act 2014', ['ukpga/1995/36'], ['asp/2014/8']],
  ['The Care Inspectorate and the Scottish Social Services Council', ['body/care-inspectorate'], ['body/sssc']],
  [
    'Two changes: aftercare for people who left care before 16, and continuing care to 21 in practice',
    ['change/aftercare-for-early-leavers'],
    ['change/continuing-care-to-21-in-practice'],
  ],
  ['Two Acts of the United Kingdom about children, and two of Scotland', ['ukpga/1968/49', 'ukpga/1995/36'], ['asp/2011/1', 'asp/2014/8']],
];

/** Shown where nothing is chosen yet. */
export function Examples(): ReactElement {
  return (
    <section aria-labelledby="examples-title" className="compare-examples">
      <h2 id="examples-title">Or begin with one of these</h2>
      <ul>
        {EXAMPLES.map(([words, left, right]) => (
          <li key={words}>
            <AppLink href={compareAddress(left, right)}>{words}</AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
