/** What the data says of the twelve demonstration changes, to hold their traces to. A change of data that moves one must move it here too. */

export interface At {
  verdict: string;
  blocks: string[];
  narrows: string[];
  notBinding: string[];
}
export interface Demo {
  in2020: At;
  now: At;
  commenced: At;
  /** For each rule that stands against it today: kind, lightest lever and its holder, lightest in full and its holder. */
  levers: string[];
  delivers: string[];
  enables: string[];
  duplicates: string[];
  clashes: string[];
  leads: string[];
  dependsOn: string[];
  /** All, and those that speak of the very thing. */
  barriers: [number, number];
  supports: number;
  contradicts: number;
}

const S29 = 'ukpga/1995/36/section/29';
const HEARINGS = 'asp/2011/1/section';
const nothing = { delivers: [], enables: [], duplicates: [], clashes: [], dependsOn: [], contradicts: 0 };
const stand = (verdict: string, blocks: string[] = [], narrows: string[] = [], notBinding: string[] = []): At => ({
  verdict,
  blocks,
  narrows,
  notBinding,
});

const AFTERCARE = ['ssi/2003/608/regulation/8', 'ukpga/1995/36/section/30', S29, 'ssi/2003/608/regulation/13'];
const ATTENDS = [`${HEARINGS}/103`, `${HEARINGS}/73`];
const ATTENDS_EDITS = [`${HEARINGS}/78`, `${HEARINGS}/79`, `${HEARINGS}/112`];
const START = 'COMMENCEMENT_REGULATIONS scottish-ministers';
const HOLYROOD = 'ACT_OF_SCOTTISH_PARLIAMENT scottish-parliament';

export const DEMOS: Record<string, Demo> = {
  'aftercare-for-early-leavers': {
    ...nothing,
    in2020: stand('BLOCKED', [S29], ['ssi/2003/608/regulation/8', 'ukpga/1995/36/section/30?', S29, 'ssi/2003/608/regulation/13']),
    now: stand('LIFT_ENACTED_NOT_IN_FORCE', [S29], AFTERCARE),
    commenced: stand(
      'CONSTRAINED',
      [],
      ['ssi/2003/608/regulation/8', 'ukpga/1995/36/section/30', S29],
      [S29, 'ssi/2003/608/regulation/13'],
    ),
    levers: [
      `${S29} POWER_UNUSED: PRACTICE local-authority; AFFIRMATIVE_SSI scottish-ministers`,
      `ssi/2003/608/regulation/8 REQUIRES_OTHERWISE: ${START}; NEGATIVE_SSI scottish-ministers`,
      'ukpga/1995/36/section/30 LIMITS_WHO: PRACTICE local-authority; AFFIRMATIVE_SSI scottish-ministers',
      `${S29} LIMITS_TIME_OR_AGE: PRACTICE local-authority; ${HOLYROOD}`,
      `ssi/2003/608/regulation/13 LIMITS_TIME_OR_AGE: PRACTICE local-authority; ${START}`,
    ],
    delivers: ['asp/2026/16/section/1 no', 'asp/2026/16/section/7 no'],
    enables: [S29, 'asp/2026/16/section/2', 'asp/2026/16/section/3', 'asp/2026/16/section/4', 'asp/2026/16/section/5'],
    clashes: ['aftercare-split-across-acts', 'enacted-but-not-in-force', 'sixteenth-birthday-gate', 'support-stops-18-19-21-26'],
    leads: ['local-authority', 'scottish-ministers'],
    barriers: [5, 1],
    supports: 4,
  },
  'child-attends-hearing-as-right': {
    ...nothing,
    in2020: stand('BLOCKED', [`${HEARINGS}/103?`, `${HEARINGS}/73`].sort(), [`${HEARINGS}/78`, `${HEARINGS}/79`, `${HEARINGS}/112?`]),
    now: stand('LIFT_ENACTED_NOT_IN_FORCE', ATTENDS, ATTENDS_EDITS),
    commenced: stand('DELIVERED', [], [], [...ATTENDS, ...ATTENDS_EDITS]),
    levers: [
      `${HEARINGS}/103 REQUIRES_OTHERWISE: PRACTICE sheriff-court; ${START}`,
      `${HEARINGS}/73 REQUIRES_OTHERWISE: PRACTICE childrens-hearing; ${START}`,
      ...ATTENDS_EDITS.map((rule) => `${rule} REQUIRES_OTHERWISE: ${START}; ${START}`),
    ],
    delivers: ['asp/2026/16/section/43 no'],
    clashes: ['enacted-but-not-in-force'],
    leads: ['chs', 'scottish-ministers', 'scra'],
    barriers: [5, 3],
    supports: 3,
  },
  'flexible-panel-composition': {
    ...nothing,
    in2020: stand('BLOCKED', [`${HEARINGS}/5`], [`${HEARINGS}/6?`, `${HEARINGS}/79`]),
    now: stand('LIFT_ENACTED_NOT_IN_FORCE', [`${HEARINGS}/5`], [`${HEARINGS}/6`, `${HEARINGS}/79`]),
    commenced: stand('DELIVERED', [], [], [`${HEARINGS}/5`, `${HEARINGS}/6`, `${HEARINGS}/79`]),
    levers: [
      `${HEARINGS}/5 REQUIRES_OTHERWISE: ${START}; ${START}`,
      `${HEARINGS}/6 REQUIRES_OTHERWISE: PRACTICE national-convener; ${START}`,
      `${HEARINGS}/79 REQUIRES_OTHERWISE: ${START}; ${START}`,
    ],
    delivers: ['asp/2026/16/section/41 no'],
    leads: ['chs', 'scottish-ministers', 'scra'],
    barriers: [2, 1],
    supports: 1,
  },
  'hearing-referral-to-18': {
    ...nothing,
    in2020: stand('BLOCKED', [`${HEARINGS}/199`], [], ['asp/2024/5/section/38']),
    now: stand('LIFT_ENACTED_NOT_IN_FORCE', [`${HEARINGS}/199`], ['asp/2024/5/section/38']),
    commenced: stand('DELIVERED', [], [], [`${HEARINGS}/199`, 'asp/2024/5/section/38']),
    levers: [`${HEARINGS}/199 LIMITS_TIME_OR_AGE: ${START}; ${START}`, `asp/2024/5/section/38 NOT_IN_FORCE: ${START}; ${START}`],
    delivers: ['asp/2024/5/section/1 no'],
    enables: ['asp/2024/5/section/12'],
    clashes: ['child-under-16-or-18', 'enacted-but-not-in-force'],
    leads: ['chs', 'local-authority', 'scottish-ministers', 'scra'],
    barriers: [3, 0],
    supports: 1,
  },
  'joint-childrens-services-planning': {
    ...nothing,
    in2020: stand('CONSTRAINED', [], ['asp/2014/9/section/29?', 'asp/2014/8/section/7?', 'asp/2014/8/section/8?']),
    now: stand('LIFT_ENACTED_NOT_IN_FORCE', [], ['asp/2014/9/section/29', 'asp/2014/8/section/7', 'asp/2014/8/section/8']),
    commenced: stand('DELIVERED', [], ['asp/2014/9/section/29'], ['asp/2014/8/section/7', 'asp/2014/8/section/8']),
    levers: [
      `asp/2014/9/section/29 DIVIDES_RESPONSIBILITY: PRACTICE integration-joint-board; ${HOLYROOD}`,
      `asp/2014/8/section/7 DIVIDES_RESPONSIBILITY: ${START}; ${START}`,
      `asp/2014/8/section/8 DIVIDES_RESPONSIBILITY: PRACTICE childrens-services-planning-partnership; ${START}`,
    ],
    delivers: ['asp/2026/16/section/60 no'],
    enables: ['asp/2014/8/section/10'],
    clashes: ['strategic-plans-for-one-area', 'two-planning-regimes-councils-and-ijbs'],
    leads: ['health-board', 'integration-joint-board', 'local-authority', 'scottish-ministers'],
    barriers: [7, 4],
    supports: 6,
  },
  'lifelong-support-beyond-26': {
    ...nothing,
    in2020: stand('BLOCKED', ['asp/2014/8/section/57', S29], [], ['asp/2026/16/section/1']),
    now: stand('BLOCKED', ['asp/2014/8/section/57', S29], [], ['asp/2026/16/section/1']),
    commenced: stand('BLOCKED', ['asp/2014/8/section/57'], ['asp/2026/16/section/1'], [S29]),
    levers: [
      `asp/2014/8/section/57 LIMITS_TIME_OR_AGE: PRACTICE corporate-parent; ${HOLYROOD}`,
      `${S29} LIMITS_TIME_OR_AGE: PRACTICE local-authority; ${HOLYROOD}`,
    ],
    enables: ['ukpga/1968/49/section/12', 'asp/2026/16/section/26'],
    clashes: ['support-stops-18-19-21-26'],
    leads: ['corporate-parent', 'local-authority', 'scottish-ministers'],
    dependsOn: ['corporate-parenting-guidance-mandatory LIFT_ENACTED_NOT_IN_FORCE'],
    barriers: [5, 2],
    supports: 3,
  },
  'end-school-exclusion-of-looked-after-children': {
    ...nothing,
    in2020: stand('NOT_BLOCKED_BY_LAW', [], ['uksi/1975/1135/regulation/4?'], ['asp/2024/1/section/6']),
    now: stand('NOT_BLOCKED_BY_LAW', [], ['asp/2024/1/section/6', 'uksi/1975/1135/regulation/4']),
    commenced: stand('CONSTRAINED', [], ['asp/2024/1/section/6', 'uksi/1975/1135/regulation/4']),
    levers: [
      `asp/2024/1/section/6 OUTSIDE_COMPETENCE: PRACTICE local-authority; ${HOLYROOD}`,
      'uksi/1975/1135/regulation/4 REQUIRES_OTHERWISE: PRACTICE local-authority; PRACTICE local-authority',
    ],
    enables: ['asp/2000/6/section/1', 'policy/included-engaged-involved-2', 'ukpga/1980/44/section/14'],
    clashes: ['rights-duty-covers-half-the-law'],
    leads: ['education-authority', 'education-scotland', 'scottish-ministers'],
    barriers: [4, 0],
    supports: 3,
  },
  'uncrc-duty-over-all-care-functions': {
    ...nothing,
    in2020: stand(
      'BLOCKED',
      ['ukpga/1998/46/section/28?'],
      [],
      ['case/uksc/2021/42', 'asp/2024/1/section/6', 'asp/2024/1/section/42', 'ukpga/1980/44', 'ukpga/1995/36'],
    ),
    now: stand(
      'BLOCKED',
      ['ukpga/1998/46/section/28', 'asp/2024/1/section/6'],
      ['case/uksc/2021/42', 'asp/2024/1/section/42', 'ukpga/1980/44', 'ukpga/1995/36'],
    ),
    commenced: stand(
      'BLOCKED',
      ['ukpga/1998/46/section/28', 'asp/2024/1/section/6'],
      ['case/uksc/2021/42', 'asp/2024/1/section/42', 'ukpga/1980/44', 'ukpga/1995/36'],
    ),
    levers: [
      `ukpga/1998/46/section/28 OUTSIDE_COMPETENCE: ${HOLYROOD}; ACT_OF_UK_PARLIAMENT uk-parliament`,
      `asp/2024/1/section/6 OUTSIDE_COMPETENCE: PRACTICE public-authority; ${HOLYROOD}`,
      `case/uksc/2021/42 OUTSIDE_COMPETENCE: ${HOLYROOD}; ACT_OF_UK_PARLIAMENT uk-parliament`,
      `asp/2024/1/section/42 OUTSIDE_COMPETENCE: ${HOLYROOD}; ${HOLYROOD}`,
      `ukpga/1980/44 OUTSIDE_COMPETENCE: PRACTICE local-authority; ${HOLYROOD}`,
      `ukpga/1995/36 OUTSIDE_COMPETENCE: ${START}; ${HOLYROOD}`,
    ],
    enables: ['asp/2026/16/section/1'],
    clashes: ['aftercare-split-across-acts', 'child-under-16-or-18', 'rights-duty-covers-half-the-law'],
    leads: ['public-authority', 'scottish-ministers', 'uk-government'],
    dependsOn: ['coherent-legislative-framework NOT_BLOCKED_BY_LAW'],
    barriers: [3, 0],
    supports: 3,
  },
  'one-plan-per-child': {
    ...nothing,
    in2020: stand('CONSTRAINED', [], ['asp/2004/4/section/9?', 'ssi/2009/210/regulation/5'], ['asp/2024/5/section/32']),
    now: stand('CONSTRAINED', [], ['asp/2004/4/section/9', 'ssi/2009/210/regulation/5', 'asp/2024/5/section/32']),
    commenced: stand('CONSTRAINED', [], ['asp/2004/4/section/9', 'ssi/2009/210/regulation/5', 'asp/2024/5/section/32']),
    levers: [
      `asp/2004/4/section/9 REQUIRES_OTHERWISE: PRACTICE local-authority; ${HOLYROOD}`,
      'ssi/2009/210/regulation/5 REQUIRES_OTHERWISE: PRACTICE local-authority; NEGATIVE_SSI scottish-ministers',
      `asp/2024/5/section/32 NO_POWER: GUIDANCE scottish-ministers; ${HOLYROOD}`,
    ],
    enables: ['asp/2014/8/part/5'],
    duplicates: [
      'asp/2016/9/section/12',
      'policy/national-guidance-child-protection-2021',
      'ssi/2003/608/regulation/10',
      'ssi/2011/210/regulation/5',
    ],
    clashes: ['plans-for-one-child'],
    leads: ['celcis', 'education-authority', 'local-authority', 'scottish-ministers'],
    dependsOn: ['lawful-information-sharing CONSTRAINED'],
    barriers: [7, 4],
    supports: 4,
  },
  'end-cross-border-deprivation-of-liberty': {
    ...nothing,
    in2020: stand('CONSTRAINED', [], ['ukpga/2017/16/section/10?'], ['treaty/echr/article/5', 'ssi/2022/225']),
    now: stand('CONSTRAINED', [], ['ukpga/2017/16/section/10', 'treaty/echr/article/5', 'ssi/2022/225']),
    commenced: stand('CONSTRAINED', [], ['ukpga/2017/16/section/10', 'treaty/echr/article/5', 'ssi/2022/225']),
    levers: [
      `ukpga/2017/16/section/10 OUTSIDE_COMPETENCE: PRACTICE secure-care-centres; ${HOLYROOD}`,
      'treaty/echr/article/5 RIGHTS_COMPATIBILITY: PRACTICE local-authority-england-wales; none',
      'ssi/2022/225 REQUIRES_OTHERWISE: PRACTICE care-service-provider; AFFIRMATIVE_SSI scottish-ministers',
    ],
    enables: [
      'asp/2010/8/section/59A',
      'asp/2011/1/section/190',
      'asp/2024/5/section/29',
      'asp/2024/5/section/30',
      'ukpga/2026/21/section/13',
    ],
    clashes: ['routes-into-secure-care'],
    leads: ['care-inspectorate', 'placing-authorities', 'scottish-ministers', 'uk-government'],
    barriers: [0, 0],
    supports: 0,
  },
  'siblings-together': {
    ...nothing,
    in2020: stand('CONSTRAINED', [], ['ssi/2009/210/regulation/27A', 'ukpga/1995/36/section/17?']),
    now: stand('DELIVERED', [], ['ssi/2009/210/regulation/27A'], ['ukpga/1995/36/section/17']),
    commenced: stand('DELIVERED', [], ['ssi/2009/210/regulation/27A'], ['ukpga/1995/36/section/17']),
    levers: ['ssi/2009/210/regulation/27A PROHIBITS: PRACTICE local-authority; NEGATIVE_SSI scottish-ministers'],
    delivers: ['asp/2020/16/section/13 yes', 'ssi/2009/210/regulation/5A yes', 'ssi/2021/103 yes'],
    clashes: ['who-is-a-sibling'],
    leads: ['celcis', 'local-authority', 'scottish-ministers'],
    dependsOn: ['foster-placement-limits-fit-siblings CONSTRAINED'],
    barriers: [6, 5],
    supports: 4,
    contradicts: 1,
  },
  'sssc-codes-uphold-relationships': {
    ...nothing,
    in2020: stand('NOT_BLOCKED_BY_LAW'),
    now: stand('DELIVERED'),
    commenced: stand('DELIVERED'),
    levers: [],
    delivers: ['policy/sssc-codes-2024 yes'],
    enables: ['asp/2001/8/section/53'],
    clashes: ['two-regulators-one-worker'],
    leads: ['sssc'],
    dependsOn: ['safe-caseloads-in-social-work NOT_BLOCKED_BY_LAW'],
    barriers: [7, 5],
    supports: 6,
  },
};
