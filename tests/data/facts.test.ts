/** The graph that the facts must give: counted and listed independently of this program, and held here. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { CalendarDate, kindOfId, Release, type Edge, type EntityNode, type NodeOf } from '@rules/schema';
import { compiled, tally, WHOLE_DATA } from './support/compiled.ts';
import { MADE_UNDER, SPOT_CHECKS } from './support/expected.ts';

let release: Release;
beforeAll(() => {
  release = compiled();
}, WHOLE_DATA);

const ofKind = <K extends EntityNode['kind']>(kind: K): NodeOf<K>[] =>
  release.nodes.filter((node): node is NodeOf<K> => node.kind === kind);
const against = (): Edge[] => release.edges.filter(({ obstacle }) => obstacle !== null);
const levers = () => against().flatMap(({ obstacle }) => obstacle?.levers ?? []);
const digest = (lines: string[]): string => createHash('sha256').update(lines.sort().join('\n')).digest('hex');

describe('the whole graph', () => {
  it('has the expected number of things of each kind', () => {
    expect(release.info.counts.nodes).toEqual({
      ACTION: 27,
      BODY: 88,
      CHANGE: 81,
      CLASH: 60,
      FOUNDATION: 5,
      INSTRUMENT: 197,
      PLAN: 4,
      PLAN_AREA: 26,
      POLICY_AREA: 9,
      PROVISION: 930,
      ROLE: 51,
      SOURCE: 85,
      STATEMENT: 422,
    });
    expect(release.nodes).toHaveLength(1985);
  });

  it('has the expected number of relations of each kind', () => {
    expect(release.info.counts.edges).toEqual({
      ABOUT: 804,
      ACCOUNTABLE_TO: 78,
      AMENDS: 208,
      BEARS_ON: 1580,
      BLOCKS: 20,
      COMMENCES: 7,
      CONFLICTS_WITH: 73,
      CONSTRAINS: 122,
      CONTAINS: 930,
      DELIVERS: 39,
      DEPENDS_ON: 40,
      DISAGREES_IN: 227,
      DUPLICATES: 24,
      ENABLES: 159,
      ESTABLISHES: 56,
      FALLS_UNDER: 126,
      FUNDS: 14,
      IMPLEMENTS: 132,
      IMPOSES: 1295,
      INSERTS: 33,
      INSPECTS: 10,
      LEADS: 285,
      MADE_UNDER: 71,
      MEMBER_OF: 127,
      OVERSEES: 13,
      PART_OF: 215,
      REFERS_TO: 229,
      REGULATES: 6,
      REPEALS: 22,
      REQUIRES_AMENDMENT: 16,
      STATED_IN: 424,
      SUPERSEDES: 26,
      WORKS_WITH: 34,
    });
    expect(release.edges).toHaveLength(7445);
  });

  it('has exactly the expected ids: an id added, lost or renamed shows here', () => {
    expect(digest(release.nodes.map(({ kind, id }) => `${kind} ${id}`))).toBe(
      '0c6e191cce41108c798f6daaab82728c83ddf18302c0682502d7dc70f26ca63e',
    );
    expect(digest(release.edges.map(({ id }) => id))).toBe('d6f07f1ee67e547f135d7413c9fe26dd913a2505981e732428094121e38e7486');
  });

  it('fits the model, and every id tells its kind', () => {
    expect(() => Release.parse(release)).not.toThrow();
    expect(release.nodes.filter(({ id, kind }) => kindOfId(id) !== kind).map(({ id }) => id)).toEqual([]);
  });

  it('has evidence for every thing, relation and lever', () => {
    const bare = [...release.nodes, ...release.edges].filter(({ evidence }) => evidence.length === 0).map(({ id }) => id);
    expect([
      ...bare,
      ...levers()
        .filter(({ evidence }) => evidence.length === 0)
        .map(({ what }) => what),
    ]).toEqual([]);
  });

  it.each(SPOT_CHECKS)('has in %s %s %s %i relations', (kind, end, id, count) => {
    expect(release.edges.filter((edge) => edge.kind === kind && edge[end] === id)).toHaveLength(count);
  });
});

describe('the law', () => {
  it('counts the members of The Rules by class: 44, 19 and 3, of which 8 are confirmed', () => {
    const table = tally(ofKind('INSTRUMENT').map(({ instrumentClass, membership }) => `${instrumentClass} ${membership}`));
    expect(table).toEqual({
      'CONVENTION CONFIRMED': 2,
      'CONVENTION OUTSIDE': 2,
      'CONVENTION RECONSTRUCTED': 1,
      'NOT_LEGISLATION OUTSIDE': 13,
      'OTHER_LAW OUTSIDE': 1,
      'PRIMARY_ACT CONFIRMED': 5,
      'PRIMARY_ACT OUTSIDE': 66,
      'PRIMARY_ACT RECONSTRUCTED': 39,
      'SECONDARY_INSTRUMENT CONFIRMED': 1,
      'SECONDARY_INSTRUMENT OUTSIDE': 49,
      'SECONDARY_INSTRUMENT RECONSTRUCTED': 18,
    });
    expect(release.info.headline).toEqual({ primary: 44, secondary: 19, conventions: 3, policyAreasStraddled: 6, policyAreasInAll: 9 });
    expect(release.info.membershipStatement).toContain(
      'Of the 66 instruments shown here, 8 are confirmed by a published summary of The Rules and 58 are our reasoned reconstruction.',
    );
  });

  it('has the instruments made under the provisions expected', () => {
    const made: Record<string, string> = {};
    for (const { kind, from, to } of release.edges)
      if (kind === 'MADE_UNDER') made[from] = [...(made[from]?.split(' ') ?? []), to].sort().join(' ');
    expect(made).toEqual(MADE_UNDER);
  });

  it('keeps vague times as text and makes no day of them', () => {
    const provision = ofKind('PROVISION').find(({ id }) => id === 'ukpga/1968/49/section/1');
    expect(provision?.inForce).toMatchObject({ from: null, since: '1968 (amended)' });
    const days = [...ofKind('INSTRUMENT'), ...ofKind('PROVISION')]
      .flatMap(({ inForce }) => [inForce.from, inForce.to])
      .filter((day) => day !== null);
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => !CalendarDate.safeParse(day).success)).toEqual([]);
  });

  it('marks "in force" that nobody read as assumed, with low confidence', () => {
    const assumed = ofKind('PROVISION').filter(({ inForce }) => inForce.assumed);
    expect(assumed).toHaveLength(332);
    expect(new Set(assumed.map(({ inForce }) => inForce.confidence))).toEqual(new Set(['LOW']));
  });

  it('shows no label of ours as an official heading', () => {
    expect(ofKind('PROVISION').filter(({ heading, label }) => heading !== null && label !== null)).toEqual([]);
    const unknown = ofKind('PROVISION').find(({ id }) => id === 'asp/2001/8/section/78');
    expect(unknown).toMatchObject({ heading: null, label: null, title: 'Section 78', number: 's 78', verified: false });
  });

  it('tells numbers in one form', () => {
    const number = (id: string) => ofKind('PROVISION').find((node) => node.id === id)?.number;
    expect(
      [
        'asp/2014/8/section/58',
        'ssi/2009/210/regulation/5',
        'treaty/uncrc/article/12',
        'asp/2020/7/schedule/3/paragraph/1',
        'asp/2014/8/part/9',
        'asp/2026/16/part/1/chapter/5',
        'ssi/2013/194/article/3',
      ].map(number),
    ).toEqual(['s 58', 'reg 5', 'art 12', 'sch 3 para 1', 'Pt 9', 'Pt 1 ch 5', 'r 3']);
  });
});

describe('the rules that stand against changes', () => {
  it('stand in the phases expected', () => {
    expect(tally(release.edges.filter(({ phase }) => phase !== null).map(({ kind, phase }) => `${kind} ${phase}`))).toEqual({
      'BLOCKS BEFORE': 11,
      'BLOCKS CURRENT': 9,
      'CONFLICTS_WITH AFTER': 1,
      'CONFLICTS_WITH CURRENT': 8,
      'CONSTRAINS AFTER': 2,
      'CONSTRAINS BEFORE': 20,
      'CONSTRAINS CURRENT': 100,
      'DELIVERS AFTER': 39,
      'DUPLICATES AFTER': 4,
      'DUPLICATES CURRENT': 20,
      'ENABLES AFTER': 38,
      'ENABLES BEFORE': 3,
      'ENABLES CURRENT': 118,
      'REQUIRES_AMENDMENT BEFORE': 14,
      'REQUIRES_AMENDMENT CURRENT': 2,
    });
  });

  it('have each a kind of block, and the levers that lift it', () => {
    expect(against()).toHaveLength(167);
    expect(new Set(against().map(({ to }) => to)).size).toBe(75);
    expect(tally(against().map(({ kind }) => kind))).toEqual({ CONSTRAINS: 122, BLOCKS: 20, REQUIRES_AMENDMENT: 16, CONFLICTS_WITH: 9 });
    expect(tally(against().map(({ obstacle }) => obstacle?.blockKind))).toEqual({
      REQUIRES_OTHERWISE: 47,
      LIMITS_WHO: 26,
      LIMITS_TIME_OR_AGE: 26,
      DIVIDES_RESPONSIBILITY: 15,
      POWER_UNUSED: 13,
      OUTSIDE_COMPETENCE: 13,
      PRACTICE_OR_RESOURCES: 7,
      RIGHTS_COMPATIBILITY: 6,
      NO_POWER: 6,
      PROHIBITS: 4,
      GUIDANCE_ONLY: 3,
      NOT_IN_FORCE: 1,
    });
    expect(tally(against().map(({ obstacle }) => obstacle?.bindsToday))).toEqual({ true: 151, false: 11, null: 5 });
    const standing = new Set(['BLOCKS', 'CONSTRAINS', 'REQUIRES_AMENDMENT']);
    expect(
      release.edges.filter(
        (edge) => edge.phase !== null && (standing.has(edge.kind) || edge.kind === 'CONFLICTS_WITH') && edge.obstacle === null,
      ),
    ).toEqual([]);
  });

  it('have 434 levers, lightest first', () => {
    expect(levers()).toHaveLength(434);
    expect(tally(levers().map(({ type }) => type))).toEqual({
      PRACTICE: 119,
      ACT_OF_SCOTTISH_PARLIAMENT: 84,
      COMMENCEMENT_REGULATIONS: 65,
      AFFIRMATIVE_SSI: 57,
      GUIDANCE: 42,
      NEGATIVE_SSI: 27,
      DIRECTION: 14,
      ACT_OF_UK_PARLIAMENT: 9,
      CODE: 8,
      UK_STATUTORY_INSTRUMENT: 5,
      SCOTLAND_ACT_ORDER: 2,
      COURT_RULING: 2,
    });
    expect(tally(levers().map(({ confidence }) => confidence))).toEqual({ HIGH: 267, MEDIUM: 141, LOW: 26 });
    expect(tally(levers().map(({ basis }) => basis))).toEqual({ OFFICIAL: 213, JUDGEMENT: 217, OWN_KNOWLEDGE: 4 });
  });

  it('give the totals of lightest levers that were counted apart from this program', () => {
    const lightest = against().map(({ obstacle }) => obstacle?.levers[0]);
    expect(tally(lightest.map((lever) => lever?.type))).toEqual({
      PRACTICE: 118,
      GUIDANCE: 16,
      CODE: 1,
      COMMENCEMENT_REGULATIONS: 25,
      NEGATIVE_SSI: 1,
      AFFIRMATIVE_SSI: 2,
      ACT_OF_SCOTTISH_PARLIAMENT: 4,
    });
    const lightestFull = against().map(({ obstacle }) => obstacle?.levers.find(({ lifts }) => lifts === 'FULL'));
    expect(tally(lightestFull.map((lever) => lever?.type ?? 'none'))).toEqual({
      PRACTICE: 13,
      GUIDANCE: 2,
      CODE: 1,
      DIRECTION: 1,
      COMMENCEMENT_REGULATIONS: 37,
      NEGATIVE_SSI: 11,
      AFFIRMATIVE_SSI: 26,
      ACT_OF_SCOTTISH_PARLIAMENT: 65,
      UK_STATUTORY_INSTRUMENT: 3,
      ACT_OF_UK_PARLIAMENT: 6,
      none: 2,
    });
    expect(tally(lightestFull.map((lever) => lever?.holder ?? 'none'))).toMatchObject({
      'body/scottish-ministers': 79,
      'body/scottish-parliament': 65,
      'body/local-authority': 8,
      none: 2,
    });
    const starts2026 = against().filter(({ obstacle }) =>
      obstacle?.levers.some((lever) => lever.type === 'COMMENCEMENT_REGULATIONS' && lever.under === 'asp/2026/16/section/70'),
    );
    expect(new Set(starts2026.map(({ to }) => to)).size).toBe(22);
  });
});

describe('changes and statements', () => {
  it('have the reviewed verdicts', () => {
    expect(tally(ofKind('CHANGE').map(({ assessment }) => assessment.verdict))).toEqual({
      NOT_BLOCKED_BY_LAW: 27,
      CONSTRAINED: 23,
      LIFT_ENACTED_NOT_IN_FORCE: 16,
      DELIVERED: 8,
      BLOCKED: 7,
    });
  });

  it('have the barriers people report, with supports and contradictions, or a reason for none', () => {
    const practice = ofKind('CHANGE').map((change) => change.practice);
    const barriers = practice.flatMap((each) => each.barriers);
    expect(barriers).toHaveLength(337);
    expect(tally(barriers.map(({ kind }) => kind))).toEqual({
      culture: 70,
      services_missing: 58,
      money: 45,
      other: 38,
      staffing: 28,
      skills: 21,
      thresholds: 19,
      data: 17,
      paperwork: 17,
      time: 13,
      law_unclear: 11,
    });
    expect(barriers.filter(({ strength }) => strength === 'direct')).toHaveLength(156);
    expect(new Set(barriers.map(({ statement }) => statement)).size).toBe(115);
    expect(practice.flatMap(({ supports }) => supports)).toHaveLength(274);
    expect(practice.flatMap(({ contradicts }) => contradicts)).toHaveLength(16);
    expect(practice.filter(({ noneBecause }) => noneBecause !== null)).toHaveLength(6);
    expect(tally(ofKind('STATEMENT').flatMap(({ speaksTo }) => speaksTo.map(({ role }) => role)))).toEqual({
      barrier: 337,
      support: 274,
      contradiction: 16,
    });
  });

  it('carry the seven tables of figures as written', () => {
    expect(release.tables.map(({ id }) => id)).toEqual([
      'comparison-survey',
      'intensive-family-support',
      'most-needed-changes',
      'placement-decision',
      'respondents',
      'save-from-harm-2019',
      'staffing-and-workload',
    ]);
    const values = release.tables.flatMap(({ rows }) => rows.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining([81.5, '34%', 'more than 70']));
  });

  it('speak of documents by name, never by the names of the files the facts came in', () => {
    expect(JSON.stringify(release).match(/\b[\w-]+\.yaml\b|\b\d{3}_[0-9a-f]{16}|\bseed \d{3}\b/g)).toBeNull();
  });
});
