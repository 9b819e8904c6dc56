import type { ReactElement } from 'react';
import { pathsAddress } from '../../app/explore-address.ts';
import { AppLink } from '../../parts/link.tsx';

/** One for each of those who use this page. A test follows them. */
const EXAMPLES: readonly (readonly [words: string, from: string, to: string])[] = [
  [
    'From the Scottish Social Services Council to Aftercare for people who left care before 16',
    'body/sssc',
    'change/aftercare-for-early-leavers',
  ],
  ['From section 29 of the Children (Scotland) Act 1995 to the Care Inspectorate', 'ukpga/1995/36/section/29', 'body/care-inspectorate'],
  ['From the United Nations Convention on the Rights of the Child to local authorities', 'treaty/uncrc', 'body/local-authority'],
];

/** Shown where nothing is chosen yet. */
export function Examples(): ReactElement {
  return (
    <section aria-labelledby="examples-title" className="paths-examples">
      <h2 id="examples-title">Or begin with one of these</h2>
      <ul>
        {EXAMPLES.map(([words, from, to]) => (
          <li key={words}>
            <AppLink href={pathsAddress(from, to)}>{words}</AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
