import { describe, expect, it } from 'vitest';
import { makeEdge, makeLever, makeNode, makeObstacle, makeRelease } from '../support/build.ts';
import type { EntityKind, NodeOf } from '@rules/schema';
import type { ListFilter, OrderBy } from '@rules/api/store/port.ts';
import type { MakeStore } from './contract.ts';
import { ids, opened } from './opened.ts';

const inForce = (status: NodeOf<'PROVISION'>['inForce']['status']): NodeOf<'PROVISION'>['inForce'] => ({
  ...makeNode('PROVISION', 'asp/2014/8/section/1').inForce,
  status,
});
const change = (
  name: string,
  verdict: NodeOf<'CHANGE'>['assessment']['verdict'],
  fields: Partial<NodeOf<'CHANGE'>> = {},
): NodeOf<'CHANGE'> => {
  const plain = makeNode('CHANGE', `change/${name}`);
  return { ...plain, assessment: { ...plain.assessment, verdict }, ...fields };
};
const status = (value: NodeOf<'CHANGE'>['status']['value']): NodeOf<'CHANGE'>['status'] => ({
  ...makeNode('CHANGE', 'change/x').status,
  value,
});

const nodes = [
  makeNode('INSTRUMENT', 'ukpga/1995/36', {
    title: 'Children (Scotland) Act 1995',
    citation: '1995 c. 36',
    shortTitle: '1995 Act',
    membership: 'CONFIRMED',
    inForce: inForce('partly_in_force'),
  }),
  makeNode('INSTRUMENT', 'asp/2014/8', {
    title: 'The Children and Young People (Scotland) Act 2014',
    membership: 'RECONSTRUCTED',
    confidence: 'MEDIUM',
  }),
  makeNode('INSTRUMENT', 'ssi/2009/210', {
    title: 'Looked After Children (Scotland) Regulations 2009',
    membership: 'CONFIRMED',
    aliases: ['LAC Regs 2009'],
  }),
  makeNode('INSTRUMENT', 'treaty/uncrc', { title: 'Convention on the Rights of the Child', year: 1989, membership: 'CONFIRMED' }),
  makeNode('INSTRUMENT', 'policy/girfec', { title: 'Éire’s policy: getting it right', year: null, confidence: 'LOW' }),
  makeNode('PROVISION', 'asp/2014/8/section/9', { effect: 'duty', inForce: inForce('not_commenced') }),
  makeNode('PROVISION', 'asp/2014/8/section/10', { effect: 'power', alsoEffects: ['duty'] }),
  makeNode('PROVISION', 'ukpga/1995/36/section/29', { effect: 'right' }),
  makeNode('BODY', 'body/sssc', { bodyType: 'regulator', isCorporateParent: true }),
  makeNode('BODY', 'body/unison', { bodyType: 'union', isCorporateParent: false }),
  makeNode('BODY', 'body/hse'),
  makeNode('FOUNDATION', 'foundation/voice'),
  makeNode('FOUNDATION', 'foundation/care'),
  makeNode('POLICY_AREA', 'policy-area/justice', { membership: 'RECONSTRUCTED' }),
  change('b', 'BLOCKED', { title: 'Second', isDemo: true }),
  change('a', 'DELIVERED', { title: 'First', status: status('delivered') }),
  change('c', 'BLOCKED', { title: 'A third', status: status('in_bill') }),
  makeNode('STATEMENT', 'statement/us-2', { statementType: 'finding', date: '2021-03' }),
  makeNode('STATEMENT', 'statement/us-10', { statementType: 'claim', date: 'spring 2021' }),
  makeNode('SOURCE', 'source/survey'),
  makeNode('CLASH', 'clash/c-1', { clashKind: 'SOURCES' }),
  makeNode('CLASH', 'clash/c-2'),
];
/** The first lever only eases and the last is heavier: the lightest is that of the holder. */
const lever = (holder: string | null): { obstacle: ReturnType<typeof makeObstacle> } => ({
  obstacle: makeObstacle({
    levers: [
      makeLever({ type: 'GUIDANCE', lifts: 'PARTLY', holder: 'body/never' }),
      makeLever({ holder }),
      makeLever({ holder: 'body/never' }),
    ],
  }),
});
const release = makeRelease(nodes, [
  makeEdge('BEARS_ON', 'asp/2014/8', 'foundation/voice'),
  makeEdge('BEARS_ON', 'asp/2014/8', 'foundation/care'),
  makeEdge('BEARS_ON', 'ssi/2009/210', 'foundation/care'),
  makeEdge('FALLS_UNDER', 'ukpga/1995/36', 'policy-area/justice'),
  makeEdge('STATED_IN', 'statement/us-2', 'source/survey'),
  makeEdge('BLOCKS', 'asp/2014/8/section/9', 'change/b', { phase: 'CURRENT', ...lever('body/sssc') }),
  makeEdge('CONSTRAINS', 'asp/2014/8/section/10', 'change/b', { phase: 'CURRENT', ...lever('body/sssc') }),
  makeEdge('REQUIRES_AMENDMENT', 'ukpga/1995/36/section/29', 'change/c', { phase: 'BEFORE', ...lever('body/unison') }),
  makeEdge('CONFLICTS_WITH', 'ukpga/1995/36/section/29', 'change/a', { phase: 'CURRENT', ...lever('body/hse') }),
  // One that no longer stood in the way when the law was last read counts for nothing.
  makeEdge('BLOCKS', 'asp/2014/8/section/10', 'change/a', {
    phase: 'BEFORE',
    obstacle: makeObstacle({ bindsToday: false, levers: [makeLever({ holder: 'body/never' })] }),
  }),
  makeEdge('BLOCKS', 'asp/2014/8/section/9', 'change/a', { phase: 'BEFORE', obstacle: makeObstacle({ levers: [], whyNoLever: 'none' }) }),
]);

export function listsContract(makeStore: MakeStore): void {
  describe('lists', () => {
    const store = opened(makeStore, release);
    const listed = async (
      kind: EntityKind,
      filter?: ListFilter,
      field?: OrderBy['field'],
      direction: OrderBy['direction'] = 'ASC',
    ): Promise<string> => {
      const page = await store().list({ kind, first: 99, ...(filter && { filter }), ...(field && { orderBy: { field, direction } }) });
      expect(page.totalCount).toBe(page.items.length);
      return ids(page.items.map(({ node }) => node)).join(' ');
    };

    it.each<[EntityKind, OrderBy['field'] | undefined, string, string]>([
      [
        'INSTRUMENT',
        'TITLE',
        'asp/2014/8 ukpga/1995/36 treaty/uncrc policy/girfec ssi/2009/210',
        'ssi/2009/210 policy/girfec treaty/uncrc ukpga/1995/36 asp/2014/8',
      ],
      [
        'INSTRUMENT',
        'ID',
        'asp/2014/8 policy/girfec ssi/2009/210 treaty/uncrc ukpga/1995/36',
        'ukpga/1995/36 treaty/uncrc ssi/2009/210 policy/girfec asp/2014/8',
      ],
      [
        'INSTRUMENT',
        'YEAR',
        'treaty/uncrc ukpga/1995/36 ssi/2009/210 asp/2014/8 policy/girfec',
        'asp/2014/8 ssi/2009/210 ukpga/1995/36 treaty/uncrc policy/girfec',
      ],
      [
        'INSTRUMENT',
        'CLASS',
        'asp/2014/8 ukpga/1995/36 ssi/2009/210 treaty/uncrc policy/girfec',
        'policy/girfec treaty/uncrc ssi/2009/210 asp/2014/8 ukpga/1995/36',
      ],
      [
        'INSTRUMENT',
        'MEMBERSHIP',
        'ukpga/1995/36 ssi/2009/210 treaty/uncrc asp/2014/8 policy/girfec',
        'policy/girfec asp/2014/8 ukpga/1995/36 ssi/2009/210 treaty/uncrc',
      ],
      [
        'INSTRUMENT',
        'STATUS',
        'asp/2014/8 treaty/uncrc policy/girfec ssi/2009/210 ukpga/1995/36',
        'ukpga/1995/36 asp/2014/8 treaty/uncrc policy/girfec ssi/2009/210',
      ],
      ['CHANGE', 'VERDICT', 'change/c change/b change/a', 'change/a change/c change/b'],
      ['CHANGE', 'STATUS', 'change/b change/c change/a', 'change/a change/c change/b'],
      [
        'PROVISION',
        'ID',
        'asp/2014/8/section/9 asp/2014/8/section/10 ukpga/1995/36/section/29',
        'ukpga/1995/36/section/29 asp/2014/8/section/10 asp/2014/8/section/9',
      ],
    ])('%s by %s, up and down; the unknown last both ways', async (kind, field, up, down) => {
      expect(await listed(kind, undefined, field)).toBe(up);
      expect(await listed(kind, undefined, field, 'DESC')).toBe(down);
    });

    it('stand by title if not told otherwise, provisions and statements by number', async () => {
      expect(await listed('CHANGE')).toBe('change/c change/a change/b');
      expect(await listed('PROVISION')).toBe('asp/2014/8/section/9 asp/2014/8/section/10 ukpga/1995/36/section/29');
      expect(await listed('STATEMENT')).toBe('statement/us-2 statement/us-10');
      expect(await listed('PLAN')).toBe('');
    });

    it.each<[EntityKind, ListFilter, string]>([
      ['INSTRUMENT', {}, 'asp/2014/8 ukpga/1995/36 treaty/uncrc policy/girfec ssi/2009/210'],
      ['INSTRUMENT', { ids: ['ssi/2009/210', 'body/sssc', 'asp/2014/8'] }, 'asp/2014/8 ssi/2009/210'],
      ['INSTRUMENT', { ids: [] }, ''],
      ['INSTRUMENT', { text: 'CHILD young' }, 'asp/2014/8'],
      ['INSTRUMENT', { text: 'eires' }, 'policy/girfec'],
      ['INSTRUMENT', { text: 'lac regs' }, 'ssi/2009/210'],
      ['INSTRUMENT', { text: '1995 c. 36' }, 'ukpga/1995/36'],
      ['INSTRUMENT', { text: 'hildren' }, ''],
      ['INSTRUMENT', { text: '  ' }, 'asp/2014/8 ukpga/1995/36 treaty/uncrc policy/girfec ssi/2009/210'],
      ['INSTRUMENT', { confidence: ['LOW', 'MEDIUM'] }, 'asp/2014/8 policy/girfec'],
      ['INSTRUMENT', { foundation: ['foundation/care'] }, 'asp/2014/8 ssi/2009/210'],
      ['INSTRUMENT', { policyArea: ['policy-area/justice'] }, 'ukpga/1995/36'],
      ['PROVISION', { policyArea: ['policy-area/justice'] }, 'ukpga/1995/36/section/29'],
      ['INSTRUMENT', { instrumentClass: ['CONVENTION', 'SECONDARY_INSTRUMENT'] }, 'treaty/uncrc ssi/2009/210'],
      ['INSTRUMENT', { membership: ['RECONSTRUCTED'] }, 'asp/2014/8'],
      ['PROVISION', { membership: ['CONFIRMED'] }, 'ukpga/1995/36/section/29'],
      ['INSTRUMENT', { inTheRules: true }, 'asp/2014/8 ukpga/1995/36 treaty/uncrc ssi/2009/210'],
      ['INSTRUMENT', { inTheRules: false }, 'policy/girfec'],
      ['BODY', { inTheRules: false }, ''],
      ['INSTRUMENT', { year: { from: 1995, to: 2009 } }, 'ukpga/1995/36 ssi/2009/210'],
      ['INSTRUMENT', { year: { from: 2010 } }, 'asp/2014/8'],
      ['INSTRUMENT', { year: {} }, 'asp/2014/8 ukpga/1995/36 treaty/uncrc ssi/2009/210'],
      ['STATEMENT', { year: { from: 2021 } }, 'statement/us-2'],
      ['PROVISION', { instrument: ['asp/2014/8'] }, 'asp/2014/8/section/9 asp/2014/8/section/10'],
      ['PROVISION', { effect: ['duty'] }, 'asp/2014/8/section/9 asp/2014/8/section/10'],
      ['PROVISION', { inForce: ['not_commenced', 'repealed'] }, 'asp/2014/8/section/9'],
      ['BODY', { bodyType: ['union'] }, 'body/unison'],
      ['BODY', { isCorporateParent: false }, 'body/unison'],
      ['CHANGE', { changeStatus: ['delivered'] }, 'change/a'],
      ['CHANGE', { verdict: ['BLOCKED'] }, 'change/c change/b'],
      ['CHANGE', { lightestLeverHolder: ['body/sssc', 'body/hse', 'body/never'] }, 'change/a change/b'],
      ['CHANGE', { isDemo: true }, 'change/b'],
      ['STATEMENT', { statementType: ['claim'] }, 'statement/us-10'],
      ['STATEMENT', { source: ['source/survey'] }, 'statement/us-2'],
      ['CLASH', { clashKind: ['SOURCES'] }, 'clash/c-1'],
      ['INSTRUMENT', { foundation: ['foundation/care'], confidence: ['HIGH'], inTheRules: true }, 'ssi/2009/210'],
      ['INSTRUMENT', { foundation: ['foundation/care'], confidence: ['LOW'] }, ''],
      ['INSTRUMENT', { verdict: ['BLOCKED'] }, ''],
    ])('of %s with %j', async (kind, filter, expected) => {
      expect(await listed(kind, filter)).toBe(expected);
    });

    it('count the values of a field, each field without its own filter, largest first', async () => {
      expect(
        await store().facets('INSTRUMENT', { foundation: ['foundation/care'], membership: ['CONFIRMED'] }, [
          'membership',
          'foundation',
          'instrumentClass',
        ]),
      ).toEqual([
        {
          field: 'membership',
          values: [
            { value: 'CONFIRMED', count: 1 },
            { value: 'RECONSTRUCTED', count: 1 },
          ],
        },
        { field: 'foundation', values: [{ value: 'foundation/care', count: 1 }] },
        { field: 'instrumentClass', values: [{ value: 'SECONDARY_INSTRUMENT', count: 1 }] },
      ]);
      expect(await store().facets('CHANGE', {}, ['verdict', 'changeStatus', 'lightestLeverHolder', 'bodyType'])).toEqual([
        {
          field: 'verdict',
          values: [
            { value: 'BLOCKED', count: 2 },
            { value: 'DELIVERED', count: 1 },
          ],
        },
        {
          field: 'changeStatus',
          values: [
            { value: 'delivered', count: 1 },
            { value: 'in_bill', count: 1 },
            { value: 'proposed', count: 1 },
          ],
        },
        {
          field: 'lightestLeverHolder',
          values: [
            { value: 'body/hse', count: 1 },
            { value: 'body/sssc', count: 1 },
            { value: 'body/unison', count: 1 },
          ],
        },
        { field: 'bodyType', values: [] },
      ]);
      expect(await store().facets('INSTRUMENT', {}, [])).toEqual([]);
    });
  });
}
