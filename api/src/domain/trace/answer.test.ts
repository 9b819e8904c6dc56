import type { Edge, EntityNode } from '@rules/schema';
import { describe, expect, it } from 'vitest';
import { makeEdge, makeLever, makeNode } from '../../../../tests/support/build.ts';
import {
  aChange,
  against,
  anAct,
  at,
  CHANGE_ID,
  COMMENCED,
  delivers,
  storeOf,
  THE_RULES,
  TODAY,
} from '../../../../tests/support/domain.ts';
import { ChangeNotFoundError } from '../errors.ts';
import { trace } from './index.ts';
import { MOST_ENTITIES } from './picture.ts';
import type { AsAt } from './types.ts';

const RULE = 'asp/2014/8/section/58';
const COUNCILS = makeNode('BODY', 'body/local-authority', { title: 'Local authorities (32 councils)', isClass: true });
const MINISTERS = makeNode('BODY', 'body/scottish-ministers', { title: 'Scottish Ministers' });
const PARLIAMENT = makeNode('BODY', 'body/scottish-parliament', { title: 'Scottish Parliament' });
const PEOPLE = [COUNCILS, MINISTERS, PARLIAMENT];
const official = [
  {
    source: null,
    locator: null,
    url: 'https://www.legislation.gov.uk/asp/2014/8',
    basis: 'OFFICIAL' as const,
    confidence: 'HIGH' as const,
    asRead: null,
    note: null,
  },
];

const run = (
  edges: Edge[],
  nodes: EntityNode[] = [],
  { asAt = at(TODAY), officialOnly = false }: { asAt?: AsAt; officialOnly?: boolean } = {},
) => trace(storeOf([...PEOPLE, ...nodes], edges), { change: CHANGE_ID, asAt, officialOnly, today: TODAY });

describe('the room', () => {
  it('holds each body once, with all its reasons, in order', async () => {
    const { room } = await run(
      [
        makeEdge('LEADS', COUNCILS.id, CHANGE_ID),
        makeEdge('IMPOSES', RULE, COUNCILS.id, { effect: 'duty' }),
        makeEdge('INSPECTS', 'body/care-inspectorate', COUNCILS.id),
        makeEdge('INSPECTS', 'body/hmics', 'body/police-scotland'),
        against(RULE, {
          levers: [
            makeLever({ type: 'PRACTICE', lifts: 'PARTLY', holder: COUNCILS.id }),
            makeLever({ type: 'NEGATIVE_SSI', holder: MINISTERS.id }),
          ],
        }),
      ],
      [makeNode('BODY', 'body/care-inspectorate', { title: 'Care Inspectorate' })],
    );
    expect(room.map(({ entity, reasons }) => [entity.id, reasons.map(({ kind, sentence }) => `${kind}: ${sentence}`)])).toEqual([
      [
        'body/local-authority',
        [
          'lead: Local authorities lead this change.',
          'lever: Local authorities can ease section 58 of the Example (Scotland) Act 2014 by practice within present powers.',
          'duty: Local authorities have a duty under section 58 of the Example (Scotland) Act 2014.',
        ],
      ],
      [
        'body/scottish-ministers',
        [
          'lever: The Scottish Ministers can lift section 58 of the Example (Scotland) Act 2014 by a Scottish instrument that the Parliament may annul.',
        ],
      ],
      [
        'body/scottish-parliament',
        ['approval: The Scottish Parliament may annul an instrument that would lift section 58 of the Example (Scotland) Act 2014.'],
      ],
      ['body/care-inspectorate', ['inspection: The Care Inspectorate inspects local authorities, which lead this change.']],
    ]);
  });
});

describe('barriers', () => {
  const survey = makeNode('SOURCE', 'source/survey', {
    title: 'A survey',
    publisher: 'A union',
    sourceType: 'survey-report',
    date: '2021-11',
    covers: 'Survey of 261 social work staff (August 2021): all sorts.',
  });
  const statement = (id: string, fields: Parameters<typeof makeNode<'STATEMENT'>>[2]) =>
    makeNode('STATEMENT', id, { statementType: 'barrier', ...fields });
  it('carry the strength of their own statement, direct ones first', async () => {
    const practice = {
      barriers: [
        { statement: 'statement/one', kind: 'time' as const, strength: 'indirect' as const, why: 'No time' },
        { statement: 'statement/two', kind: 'money' as const, strength: 'direct' as const, why: 'No money.' },
        { statement: 'statement/three', kind: 'staffing' as const, strength: 'direct' as const, why: 'Too few.' },
      ],
      supports: [{ statement: 'statement/two', why: 'Wanted' }],
      contradicts: [],
      noneBecause: null,
    };
    const found = await run(
      ['one', 'two', 'three'].map((name) => makeEdge('STATED_IN', `statement/${name}`, 'source/survey')),
      [
        aChange({ practice }),
        survey,
        statement('statement/one', { confidence: 'LOW' }),
        statement('statement/two', { statementType: 'figure', figure: '77% of social workers', baseNote: 'Base: 261 in all' }),
        statement('statement/three', {}),
      ],
    );
    expect(found.barriers.map(({ kind, direct, why, strength }) => [kind, direct, why, strength])).toEqual([
      [
        'money',
        true,
        'No money.',
        'A survey figure, 77% of social workers, in A union’s “A survey” (November 2021), a survey of 261 social work staff (August 2021). Base: 261 in all.',
      ],
      [
        'staffing',
        true,
        'Too few.',
        'Reported in A union’s “A survey” (November 2021), a survey of 261 social work staff (August 2021); no figure is given.',
      ],
      [
        'time',
        false,
        'No time.',
        'One respondent’s words, not a finding: quoted in A union’s “A survey” (November 2021), a survey of 261 social work staff (August 2021).',
      ],
    ]);
    expect(found.supports).toMatchObject([{ why: 'Wanted.' }]);
    expect(found.sentence).toBe(
      'Today no rule blocks “A change”: it can be done within present powers; three statements report a barrier in practice.',
    );
  });
});

describe('official facts only', () => {
  const edges = [
    against(
      RULE,
      {
        levers: [
          makeLever({ type: 'PRACTICE', lifts: 'PARTLY', basis: 'JUDGEMENT' }),
          makeLever({ type: 'ACT_OF_SCOTTISH_PARLIAMENT', basis: 'OFFICIAL' }),
        ],
      },
      { evidence: official },
    ),
    against('asp/2014/8/section/60', {}, {}),
  ];
  it('hides what rests on judgement, counts it, and leaves the verdict', async () => {
    const judged = aChange({ assessment: { verdict: 'BLOCKED', note: 'It is.', asOf: TODAY, lawAsRead: '2026-06', confidence: 'MEDIUM' } });
    const all = await run(edges, [judged]);
    const shown = await run(edges, [judged], { officialOnly: true });
    expect([all.verdict, shown.verdict, all.sentence === shown.sentence]).toEqual(['BLOCKED', 'BLOCKED', true]);
    expect([all.blockers, shown.blockers].map((list) => list.map(({ rule }) => rule.id))).toEqual([
      [RULE, 'asp/2014/8/section/60'],
      [RULE],
    ]);
    expect(shown.blockers[0]?.levers.map(({ type }) => type)).toEqual(['ACT_OF_SCOTTISH_PARLIAMENT']);
    expect([all.links, shown.links]).toEqual([
      { shown: 2, inAll: 2, official: 1 },
      { shown: 1, inAll: 2, official: 1 },
    ]);
    expect(shown.text).toContain(
      'Only official facts are shown: 1 of 2 links. Of the two rules that the sentence above counts, one is shown. What is hidden still counts for the verdict.',
    );
  });
  it('says where all levers of a block are hidden', async () => {
    const { blockers } = await run([against(RULE, { levers: [makeLever({ basis: 'JUDGEMENT' })] }, { evidence: official })], [], {
      officialOnly: true,
    });
    expect(blockers[0]).toMatchObject({
      levers: [],
      whyNoLever: 'Its levers rest on our judgement and are hidden while only official facts are shown.',
    });
  });
});

describe('dependencies', () => {
  it('have their own verdict at the same moment, and a cycle does no harm', async () => {
    const other = makeNode('CHANGE', 'change/other', {
      title: 'Another change',
      assessment: { verdict: 'DELIVERED', note: 'Done.', asOf: '2026-06-30', lawAsRead: '2026-06', confidence: 'HIGH' },
    });
    const edges = [
      makeEdge('DEPENDS_ON', CHANGE_ID, other.id, { how: 'requires', why: 'It needs it.' }),
      makeEdge('DEPENDS_ON', other.id, CHANGE_ID),
      makeEdge('BLOCKS', RULE, other.id, { phase: 'CURRENT' }),
    ];
    const now = await run(edges, [other]);
    const later = await run(edges, [other], { asAt: COMMENCED });
    expect(now.dependsOn).toMatchObject([{ change: { id: 'change/other' }, verdict: 'DELIVERED', type: 'requires', why: 'It needs it.' }]);
    expect(later.dependsOn).toMatchObject([{ verdict: 'BLOCKED' }]);
    expect(now.text).toContain('“Another change”, which it requires: it is delivered. It needs it.');
  });
});

describe('the picture', () => {
  it('counts what it does not draw', async () => {
    const bearers = Array.from({ length: 80 }, (_, index) =>
      makeNode('BODY', `body/b-${String(index).padStart(2, '0')}`, { title: `Body ${index}` }),
    );
    const { picture } = await run(
      [
        against(RULE),
        makeEdge('CONTAINS', 'asp/2014/8', RULE),
        ...bearers.map(({ id }) => makeEdge('IMPOSES', RULE, id, { effect: 'duty' })),
      ],
      bearers,
    );
    expect(picture.entities).toHaveLength(MOST_ENTITIES);
    expect(picture.entities.slice(0, 3).map(({ id }) => id)).toEqual([CHANGE_ID, RULE, 'asp/2014/8']);
    expect(picture.leftOut.map(({ at: { id }, relationKind, count }) => [id, relationKind, count])).toEqual([
      [RULE, 'IMPOSES', 83 - MOST_ENTITIES],
    ]);
  });
});

describe('helpers and clashes', () => {
  it('say whether they are in force on the day', async () => {
    const later = delivers('asp/2026/16/section/1');
    const {
      delivers: found,
      enables,
      clashes,
    } = await run(
      [
        later,
        makeEdge('ENABLES', 'asp/2014/8/section/60', CHANGE_ID, { phase: 'CURRENT' }),
        makeEdge('CONFLICTS_WITH', 'clash/ages', CHANGE_ID),
        against(RULE),
        makeEdge('DISAGREES_IN', RULE, 'clash/plans'),
        makeEdge('DISAGREES_IN', RULE, 'clash/ages'),
      ],
      [
        anAct('asp/2026/16', { made: '2026-05-15' }),
        makeNode('CLASH', 'clash/ages', { title: 'Two ages' }),
        makeNode('CLASH', 'clash/plans', { title: 'Two plans' }),
      ],
      { asAt: at(THE_RULES) },
    );
    expect(found.map(({ inForceOnDate }) => inForceOnDate)).toEqual([false]);
    expect(enables.map(({ inForceOnDate }) => inForceOnDate)).toEqual([null]);
    expect(clashes.map(({ clash, direct }) => [clash.id, direct])).toEqual([
      ['clash/ages', true],
      ['clash/plans', false],
    ]);
  });
});

describe('a change that does not exist', () => {
  it('is an error that offers the nearest', async () => {
    const wrong = trace(storeOf([]), { change: 'change/a-chnage', asAt: at(TODAY), officialOnly: false, today: TODAY });
    await expect(wrong).rejects.toThrow(ChangeNotFoundError);
    await expect(wrong).rejects.toThrow('There is no change "change/a-chnage" in this release. Perhaps you meant "change/a-change".');
  });
  it('nor is a thing of another kind', async () => {
    await expect(trace(storeOf([COUNCILS]), { change: COUNCILS.id, asAt: at(TODAY), officialOnly: false, today: TODAY })).rejects.toThrow(
      ChangeNotFoundError,
    );
  });
});
