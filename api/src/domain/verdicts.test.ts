import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportText, verdictReport } from './report.ts';
import { COMMENCED, MOMENTS, realChanges, realStore, THE_RULES, at, TODAY } from '../../../tests/support/domain.ts';
import { trace } from './trace/index.ts';
import { verdictsOf } from './verdicts.ts';

describe('the verdicts of a list', () => {
  it('are those of the traces, at each moment', async () => {
    const store = await realStore();
    const ids = (await realChanges()).map(({ id }) => id).filter((_id, index) => index % 7 === 0);
    for (const asAt of Object.values(MOMENTS)) {
      const listed = await verdictsOf(store, ids, asAt, TODAY);
      const traced = await Promise.all(ids.map((change) => trace(store, { change, asAt, officialOnly: false, today: TODAY })));
      expect(
        listed.map((one) => one && [one.change.id, one.verdict, one.verdictFrom, one.derivedVerdict, one.blocks, one.narrows]),
      ).toEqual(
        traced.map(({ change, verdict, verdictFrom, derivedVerdict, blockers, constraints }) => [
          change.id,
          verdict,
          verdictFrom,
          derivedVerdict,
          blockers.length,
          constraints.length,
        ]),
      );
    }
  });
  it('are in the order asked, null for what is no change', async () => {
    const store = await realStore();
    const listed = await verdictsOf(
      store,
      ['change/one-plan-per-child', 'change/no-such', 'body/sssc', 'change/siblings-together'],
      at(THE_RULES),
      TODAY,
    );
    expect(listed.map((one) => one?.change.id ?? null)).toEqual(['change/one-plan-per-child', null, null, 'change/siblings-together']);
  });
  it('of all changes take four calls of the store or so', async () => {
    const store = await realStore();
    let calls = 0;
    const counting = new Proxy(store, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function'
          ? (...args: unknown[]): unknown => {
              calls += 1;
              return Reflect.apply(member, target, args);
            }
          : member;
      },
    });
    const listed = await verdictsOf(
      counting,
      (await realChanges()).map(({ id }) => id),
      COMMENCED,
      TODAY,
    );
    expect([listed.length, calls <= 6]).toEqual([81, true]);
  });
});

describe('the report of differences', () => {
  it('lists each change where the rules and the reviewers part, with both reasons', async () => {
    const report = await verdictReport(await realStore(), TODAY);
    expect(report.all).toBe(81);
    expect(report.agree + report.differences.length).toBe(81);
    expect(report.agree).toBeGreaterThanOrEqual(64);
    for (const { judged, derived, because, judgedBecause, rule } of report.differences) {
      expect(judged).not.toBe(derived);
      expect([because, judgedBecause].every((reason) => /^[“A-Z].*\.$/.test(reason)) && rule.length > 10).toBe(true);
    }
  });
  it('never differs on whether a rule blocks', async () => {
    const { differences } = await verdictReport(await realStore(), TODAY);
    expect(
      differences.filter(({ judged, derived }) => judged === 'BLOCKED' || derived === 'BLOCKED').map(({ change }) => change.id),
    ).toEqual([]);
  });
  it('stands fresh in the documents', async () => {
    const store = await realStore();
    const { date } = await store.release();
    const written = readFileSync(new URL('../../../docs/verdict-differences.md', import.meta.url), 'utf8');
    expect(written, 'docs/verdict-differences.md is out of date: run npx tsx api/src/cli/verdict-report.ts --write').toBe(
      reportText(await verdictReport(store, date)),
    );
  });
});
