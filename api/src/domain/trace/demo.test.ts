/** The twelve demonstration changes, fact by fact, at three moments. */
import { describe, expect, it } from 'vitest';
import { MOMENTS, realChanges, realStore, TODAY } from '../../../../tests/support/domain.ts';
import { trace } from './index.ts';
import type { Trace } from './types.ts';
import { DEMOS } from '../../../../tests/support/demo-facts.ts';
import type { At } from '../../../../tests/support/demo-facts.ts';

const last = (id: string): string => id.slice(id.indexOf('/') + 1);
/** A rule of which nobody knows whether it binds has a question mark. */
const rules = (blockers: Trace['blockers']): string[] =>
  blockers.map(({ rule, bindsOnDate }) => `${rule.id}${bindsOnDate === null ? '?' : ''}`);
const standing = (answer: Trace): At => ({
  verdict: answer.verdict,
  blocks: rules(answer.blockers),
  narrows: rules(answer.constraints),
  notBinding: rules(answer.notBinding),
});
const ids = (helpers: Trace['enables']): string[] => helpers.map(({ rule }) => rule.id);

function ladder({ rule, blockKind, levers }: Trace['blockers'][number]): string {
  const [lightest] = levers;
  const full = levers.find(({ lifts }) => lifts === 'FULL');
  const say = (lever: typeof lightest): string => (lever ? `${lever.type} ${last(lever.holder?.id ?? '/nobody')}` : 'none');
  return `${rule.id} ${blockKind}: ${say(lightest)}; ${say(full)}`;
}

describe.each(Object.entries(DEMOS))('%s', (slug, wanted) => {
  const ask = async (moment: keyof typeof MOMENTS): Promise<Trace> =>
    trace(await realStore(), { change: `change/${slug}`, asAt: MOMENTS[moment], officialOnly: false, today: TODAY });

  it('on 5 February 2020', async () => {
    const { blocks, ...rest } = standing(await ask('when The Rules came out'));
    expect({ ...rest, blocks: [...blocks].sort() }).toEqual({ ...wanted.in2020, blocks: [...wanted.in2020.blocks].sort() });
  });
  it('today', async () => expect(standing(await ask('today'))).toEqual(wanted.now));
  it('when all enacted law has started', async () => expect(standing(await ask('when commenced'))).toEqual(wanted.commenced));
  it('has its levers, with who holds them', async () => {
    const { blockers, constraints } = await ask('today');
    expect([...blockers, ...constraints].map(ladder)).toEqual(wanted.levers);
  });
  it('has what delivers, helps and doubles it, and the clashes in play', async () => {
    const { delivers, enables, duplicates, clashes } = await ask('today');
    expect({
      delivers: delivers.map(({ rule, inForceOnDate }) => `${rule.id} ${inForceOnDate === true ? 'yes' : 'no'}`),
      enables: ids(enables),
      duplicates: ids(duplicates),
      clashes: clashes.filter(({ direct }) => direct).map(({ clash }) => last(clash.id)),
    }).toEqual({ delivers: wanted.delivers, enables: wanted.enables, duplicates: wanted.duplicates, clashes: wanted.clashes });
  });
  it('has who leads it, what it depends on and what people say of it', async () => {
    const { room, dependsOn, barriers, supports, contradicts } = await ask('today');
    expect({
      leads: room
        .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'lead'))
        .map(({ entity }) => last(entity.id))
        .sort(),
      dependsOn: dependsOn.map(({ change, verdict }) => `${last(change.id)} ${verdict}`),
      barriers: [barriers.length, barriers.filter(({ direct }) => direct).length],
      supports: supports.length,
      contradicts: contradicts.length,
    }).toEqual({
      leads: wanted.leads,
      dependsOn: wanted.dependsOn,
      barriers: wanted.barriers,
      supports: wanted.supports,
      contradicts: wanted.contradicts,
    });
  });
});

describe('the demonstration changes', () => {
  it('are marked in the data, but for the one that needs no new law', async () => {
    const marked = (await realChanges()).filter(({ isDemo }) => isDemo).map(({ id }) => last(id));
    expect(Object.keys(DEMOS).filter((slug) => !marked.includes(slug))).toEqual(['sssc-codes-uphold-relationships']);
  });
  it('include one that no statement speaks to, and it says why', async () => {
    const answer = await trace(await realStore(), {
      change: 'change/end-cross-border-deprivation-of-liberty',
      asAt: MOMENTS.today,
      officialOnly: false,
      today: TODAY,
    });
    expect(answer.barriers).toEqual([]);
    expect(answer.noBarriersBecause).toMatch(/\w/);
    expect(answer.text).toContain(answer.noBarriersBecause?.replace(/\.$/, ''));
  });
  it('answer in full where no rule blocks', async () => {
    const answer = await trace(await realStore(), {
      change: 'change/end-school-exclusion-of-looked-after-children',
      asAt: MOMENTS.today,
      officialOnly: false,
      today: TODAY,
    });
    expect(answer.sentence).toBe(
      'Today no rule blocks “End formal and informal exclusion of care experienced pupils”: it can be done within present powers, though two rules narrow it; four statements report a barrier in practice.',
    );
    expect(answer.text).toContain('No rule blocks it.');
    for (const heading of [
      'Two rules narrow it',
      'What else in the law helps',
      'Who must be in the room',
      'What people report as standing in the way',
      'How sure this is',
    ])
      expect(answer.text).toContain(heading);
    expect([
      answer.blockers.length,
      answer.constraints.length,
      answer.room.length > 3,
      answer.barriers.length,
      answer.enables.length,
    ]).toEqual([0, 2, true, 4, 3]);
  });
});
