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
    const ids = (await realChanges()).map(({ id }) => id);
    const listed = await verdictsOf(counting, ids, COMMENCED, TODAY);
    expect(listed.map((one) => one?.change.id)).toEqual(ids);
    expect(calls).toBeLessThanOrEqual(6);
  });
});

describe('the report of differences', () => {
  it('lists each change where the rules and the reviewers part, as its trace has it, with both reasons', async () => {
    const store = await realStore();
    const changes = await realChanges();
    const traces = await Promise.all(
      changes.map(({ id }) => trace(store, { change: id, asAt: MOMENTS.today, officialOnly: false, today: TODAY })),
    );
    const parted = traces.flatMap(({ change, verdict, derivedVerdict }) =>
      verdict === derivedVerdict ? [] : [[change.id, verdict, derivedVerdict]],
    );
    const report = await verdictReport(store, TODAY);
    expect(report.differences.map(({ change, judged, derived }) => [change.id, judged, derived])).toEqual(parted);
    expect([report.all, report.agree]).toEqual([changes.length, changes.length - parted.length]);
    expect(
      report.differences.filter(({ because, judgedBecause }) => ![because, judgedBecause].every((one) => /^[“A-Z].*\.$/.test(one))),
    ).toEqual([]);
    expect(report.differences.filter(({ rule }) => rule.length <= 10)).toEqual([]);
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
    expect(written, 'docs/verdict-differences.md is out of date: run npm run verdict-report -- --write').toBe(
      reportText(await verdictReport(store, date)),
    );
  });
});
