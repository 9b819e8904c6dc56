/** Three whole answers in words, kept beside this test to be read by people. After a change that is meant: `npx vitest run api/src/domain/trace/golden.test.ts -u`, and read what changed. */
import { describe, expect, it } from 'vitest';
import { MOMENTS, realStore, TODAY } from '../../../../tests/support/domain.ts';
import { trace } from './index.ts';

describe('the answer in words', () => {
  it.each([
    ['aftercare-for-early-leavers', 'today'],
    ['end-school-exclusion-of-looked-after-children', 'today'],
    ['siblings-together', 'when The Rules came out'],
  ] as const)('%s, %s', async (slug, moment) => {
    const { text } = await trace(await realStore(), { change: `change/${slug}`, asAt: MOMENTS[moment], officialOnly: false, today: TODAY });
    // The last line names the release, which is another with each change of data.
    await expect(text.replace(/\nData release [^\n]*$/, '\n')).toMatchFileSnapshot(`golden/${slug}.txt`);
  });
});
