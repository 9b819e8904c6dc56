import { describe, expect, it } from 'vitest';
import { makeNode } from '../../../../tests/support/build.ts';
import { aSection, anAct, factsOf } from '../../../../tests/support/domain.ts';
import { cite, citeInstrument, citeProvision, citeSource } from './citation.ts';
import { dateWords, firstDay, hadComeBy, lastDay, onDate } from './dates.ts';
import { capital, clause, counted, listWords, numberWord, quoted, sentence } from './lists.ts';
import { agree, isPluralInstrument, Names, thingName } from './names.ts';
import { lawIdsIn, procedureWords, prose, ruleRemark } from './prose.ts';
import { placeShort, placeWords } from './provisions.ts';
import { readingOf, readingRemark } from './reading.ts';
import { makeEdge } from '../../../../tests/support/build.ts';

describe('dates', () => {
  it.each([
    ['2026-06-09', '9 June 2026'],
    ['2026-06', 'June 2026'],
    ['2026', '2026'],
    ['2020-12-31', '31 December 2020'],
  ])('%s is %s', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
  it('says on a day, in a month or year', () => {
    expect([onDate('2026-06-09'), onDate('2026-06'), onDate('2026')]).toEqual(['on 9 June 2026', 'in June 2026', 'in 2026']);
  });
  it('knows the days a partial date can mean', () => {
    expect([firstDay('2024'), lastDay('2024'), firstDay('2024-02'), lastDay('2024-02'), lastDay('2023-02')]).toEqual([
      '2024-01-01',
      '2024-12-31',
      '2024-02-01',
      '2024-02-29',
      '2023-02-28',
    ]);
  });
  it('does not know whether a year had come on a day within it', () => {
    expect([
      hadComeBy('2020', '2020-02-05'),
      hadComeBy('2019', '2020-02-05'),
      hadComeBy('2021', '2020-02-05'),
      hadComeBy('2020-02-05', '2020-02-05'),
    ]).toEqual([null, true, false, true]);
  });
});

describe('lists and sentences', () => {
  it('joins with commas and one and', () => {
    expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
  it('counts in words up to ten', () => {
    expect([counted(0, 'rule'), counted(1, 'rule'), counted(3, 'rule'), counted(11, 'rule'), numberWord(10)]).toEqual([
      'no rule',
      'one rule',
      'three rules',
      '11 rules',
      'ten',
    ]);
  });
  it('makes one sentence with one stop', () => {
    expect([sentence('it is so'), sentence('it is so.'), sentence('“quoted words” are so'), sentence('is it so?')]).toEqual([
      'It is so.',
      'It is so.',
      '“Quoted words” are so.',
      'Is it so?',
    ]);
    expect([capital('éa'), clause('so it is. '), quoted('A title.')]).toEqual(['Éa', 'so it is', '“A title”']);
  });
});

describe('places in an instrument', () => {
  it.each([
    ['asp/2014/8/section/58', null, 'section 58', 's 58'],
    ['ukpga/1995/36/section/29', '1(b)', 'section 29(1)(b)', 's 29(1)(b)'],
    ['ukpga/1995/36/section/26A', '5', 'section 26A(5)', 's 26A(5)'],
    ['ssi/2009/210/regulation/27A', null, 'regulation 27A', 'reg 27A'],
    ['asp/2020/7/schedule/3/paragraph/1', null, 'paragraph 1 of schedule 3', 'sch 3 para 1'],
    ['asp/2024/5/schedule', null, 'the schedule', 'sch'],
    ['asp/2026/16/part/1/chapter/5', null, 'Chapter 5 of Part 1', 'Pt 1 ch 5'],
    ['ukpga/1995/36/part/II', null, 'Part II', 'Pt II'],
    ['treaty/uncrc/article/12', null, 'article 12', 'art 12'],
    ['treaty/uncrc/op1', null, 'the first Optional Protocol', 'Optional Protocol 1'],
    ['asp/2014/8/section/63', 'new s. 63(2B)', 'section 63', 's 63'],
    ['asp/2014/8', null, '', ''],
  ])('%s %s', (id, subsections, words, short) => {
    expect([placeWords(id, subsections), placeShort(id, subsections)]).toEqual([words, short]);
  });
});

describe('citations in the manner of OSCOLA', () => {
  const uncrc = makeNode('INSTRUMENT', 'treaty/uncrc', {
    title: 'United Nations Convention on the Rights of the Child',
    made: '1989-11-20',
    madeKind: 'adopted',
  });
  it.each([
    [
      citeProvision('ukpga/1995/36/section/29', makeNode('INSTRUMENT', 'ukpga/1995/36', { title: 'Children (Scotland) Act 1995' }), '1'),
      'Children (Scotland) Act 1995, s 29(1)',
    ],
    [
      citeProvision(
        'ssi/2009/210/regulation/5',
        makeNode('INSTRUMENT', 'ssi/2009/210', { title: 'Looked After Children (Scotland) Regulations 2009' }),
      ),
      'Looked After Children (Scotland) Regulations 2009, SSI 2009/210, reg 5',
    ],
    [
      citeInstrument(makeNode('INSTRUMENT', 'asp/2014/8', { title: 'Children and Young People (Scotland) Act 2014' })),
      'Children and Young People (Scotland) Act 2014 (asp 8)',
    ],
    [
      citeInstrument(makeNode('INSTRUMENT', 'uksi/1975/1135', { title: 'Schools General (Scotland) Regulations 1975' })),
      'Schools General (Scotland) Regulations 1975, SI 1975/1135',
    ],
    [
      citeProvision('treaty/uncrc/article/12', uncrc),
      'United Nations Convention on the Rights of the Child (adopted 20 November 1989), art 12',
    ],
    [
      citeInstrument(makeNode('INSTRUMENT', 'case/uksc/2016/51', { title: 'Christian Institute v Lord Advocate [2016] UKSC 51' })),
      'Christian Institute v Lord Advocate [2016] UKSC 51',
    ],
    [
      citeInstrument(makeNode('INSTRUMENT', 'eur/2016/679', { title: 'UK General Data Protection Regulation' })),
      'UK General Data Protection Regulation, Regulation (EU) 2016/679',
    ],
    [
      citeInstrument(
        makeNode('INSTRUMENT', 'policy/girfec', { title: 'Getting it right for every child (non-statutory national approach)' }),
      ),
      'Getting it right for every child',
    ],
    [
      citeInstrument(makeNode('INSTRUMENT', 'draft/payment-2026', { title: 'Payment Regulations 2026 (draft laid January 2026)' })),
      'Payment Regulations 2026 (draft)',
    ],
    [
      citeSource(makeNode('SOURCE', 'source/a', { title: 'A survey', publisher: 'UNISON Scotland (Issues Group)', date: '2021-11' })),
      'UNISON Scotland, ‘A survey’ (2021)',
    ],
    [cite(makeNode('BODY', 'body/sssc', { title: 'Scottish Social Services Council' })), 'Scottish Social Services Council'],
  ])('%s', (made, wanted) => {
    expect(made).toBe(wanted);
  });
});

describe('names in a text', () => {
  const acts = [
    anAct('ukpga/1995/36', { title: 'Children (Scotland) Act 1995' }),
    anAct('asp/2014/8', { title: 'Children and Young People (Scotland) Act 2014', shortTitle: '2014 Act' }),
  ];
  it('gives an Act in full once, then short', () => {
    const names = new Names(factsOf([...acts, aSection('ukpga/1995/36/section/29'), aSection('ukpga/1995/36/section/30')]));
    expect([
      names.law('ukpga/1995/36/section/29', '1'),
      names.law('ukpga/1995/36/section/30'),
      names.instrument('asp/2014/8'),
      names.instrument('asp/2014/8'),
    ]).toEqual([
      'section 29(1) of the Children (Scotland) Act 1995',
      'section 30 of the 1995 Act',
      'the Children and Young People (Scotland) Act 2014',
      'the 2014 Act',
    ]);
  });
  it('keeps the full title where two Acts would share a short form', () => {
    const facts = factsOf([...acts, anAct('ukpga/1995/46', { title: 'Criminal Procedure (Scotland) Act 1995' })]);
    const names = new Names(facts);
    expect([
      names.instrument('ukpga/1995/36'),
      names.instrument('ukpga/1995/36'),
      names.instrument('ukpga/1995/46'),
      names.instrument('ukpga/1995/46'),
    ]).toEqual([
      'the Children (Scotland) Act 1995',
      'the Children (Scotland) Act 1995',
      'the Criminal Procedure (Scotland) Act 1995',
      'the Criminal Procedure (Scotland) Act 1995',
    ]);
    const only = new Names(facts, ['ukpga/1995/36/section/29']);
    expect([only.instrument('ukpga/1995/36'), only.instrument('ukpga/1995/36')]).toEqual([
      'the Children (Scotland) Act 1995',
      'the 1995 Act',
    ]);
  });
  it('puts the provisions of one Act together', () => {
    const names = new Names(factsOf([...acts, aSection('asp/2014/8/section/58')]));
    expect(
      names.laws([
        { id: 'ukpga/1995/36/section/29', subsections: '1' },
        { id: 'ukpga/1995/36/section/30' },
        { id: 'asp/2014/8/section/58' },
      ]),
    ).toBe('sections 29(1) and 30 of the Children (Scotland) Act 1995 and section 58 of the Children and Young People (Scotland) Act 2014');
    expect(names.laws([{ id: 'asp/2014/8' }, { id: 'asp/2014/8/section/58' }])).toBe('the 2014 Act and section 58 of it');
    expect(names.laws([{ id: 'asp/2014/8/section/58' }, { id: 'asp/2014/8/part/9' }])).toBe('section 58 and Part 9 of the 2014 Act');
  });
  it('speaks of rulings, policies, drafts and conventions as what they are', () => {
    const names = new Names(
      factsOf([
        makeNode('INSTRUMENT', 'case/uksc/2016/51', { title: 'A v B [2016] UKSC 51' }),
        makeNode('INSTRUMENT', 'policy/girfec', { title: 'Getting it right (non-statutory)' }),
        makeNode('INSTRUMENT', 'draft/d-2026', { title: 'Payment Regulations 2026 (draft)' }),
        makeNode('INSTRUMENT', 'treaty/echr', { title: 'Convention for Protection (European Convention on Human Rights)' }),
      ]),
    );
    expect(
      ['case/uksc/2016/51', 'case/uksc/2016/51', 'policy/girfec', 'draft/d-2026', 'treaty/echr/article/5'].map((id) => names.law(id)),
    ).toEqual([
      'the ruling in A v B [2016] UKSC 51',
      'the 2016 ruling',
      '“Getting it right”',
      'the draft Payment Regulations 2026',
      'article 5 of the European Convention on Human Rights',
    ]);
  });
  it.each([
    ['BODY', 'Scottish Ministers (Scottish Government)', 'the Scottish Ministers lead', {}],
    ['BODY', 'Local authorities (32 councils)', 'local authorities lead', { isClass: true }],
    ['BODY', 'Care Inspectorate', 'the Care Inspectorate leads', {}],
    ['BODY', 'Police Scotland', 'Police Scotland leads', {}],
    ['BODY', 'Mental Welfare Commission for Scotland', 'the Mental Welfare Commission for Scotland leads', {}],
    ['BODY', "Children's Hearings Scotland", "Children's Hearings Scotland leads", {}],
    ['BODY', 'Fife Council', 'Fife Council leads', {}],
    ['BODY', 'Scottish Social Services Council', 'the Scottish Social Services Council leads', {}],
    ['BODY', 'The Promise Scotland', 'The Promise Scotland leads', {}],
    ['BODY', 'Secure care centres: Rossie, Kibble', 'secure care centres lead', { isClass: true }],
    ['ROLE', 'Public authority', 'a public authority leads', {}],
    ['ROLE', 'Adoption agency', 'an adoption agency leads', {}],
    ['ROLE', 'Managers of a school', 'managers of a school lead', {}],
    ['ROLE', 'Employer of social service workers', 'an employer of social service workers leads', {}],
    ['ROLE', 'Lord Advocate', 'the Lord Advocate leads', {}],
    ['ROLE', 'UK Secretary of State', 'the UK Secretary of State leads', {}],
  ] as const)('%s %s', (kind, title, said, fields) => {
    const node = kind === 'BODY' ? makeNode('BODY', 'body/b', { title, ...fields }) : makeNode('ROLE', 'role/r', { title });
    expect(`${thingName(node)} ${agree(node, 'leads', 'lead')}`).toBe(said);
  });
  it('says where a title was not seen', () => {
    expect(new Names(factsOf([anAct('ukpga/2026/21', { title: '2026 c. 21 (title not seen)' })])).law('ukpga/2026/21/section/13')).toBe(
      'section 13 of an Act of 2026 whose title was not seen (number 21)',
    );
  });
  it('knows which instruments are plural', () => {
    expect(
      ['Children (Scotland) Act 1995', 'Secure Accommodation (Scotland) Regulations 2013', 'Continuing Care (Scotland) Order 2015'].map(
        isPluralInstrument,
      ),
    ).toEqual([false, true, false]);
  });
});

describe('remarks of the data as prose', () => {
  const facts = factsOf([anAct('asp/2025/9', { title: 'Care Reform (Scotland) Act 2025' })]);
  it('turns ids and abbreviations into words', () => {
    expect(prose('Higher threshold: order for s.17 of asp/2025/9, then an SSI.', facts)).toBe(
      'Higher threshold: order for section 17 of the Care Reform (Scotland) Act 2025, then an SSI.',
    );
    expect(prose('affirmative SSI (ss.81(5), 200(1)(g)); reg.45 and sch.4', facts)).toBe(
      'affirmative SSI (sections 81(5), 200(1)(g)); regulation 45 and schedule 4',
    );
    expect(prose('Already in words (the 2003 Regulations)', facts)).toBe('Already in words (the 2003 Regulations)');
  });
  it('finds the ids to read first', () => {
    expect(lawIdsIn('see asp/2025/9/section/17 and SSI 2009/210, and/or nothing')).toEqual(['asp/2025/9/section/17']);
  });
  it('gives a remark on a rule its subject', () => {
    expect([ruleRemark('Limits regular money.', facts), ruleRemark('Ministers may act.', facts)]).toEqual([
      'It limits regular money.',
      'Ministers may act.',
    ]);
  });
  it.each([
    ['none (administrative)', 'no formal step'],
    ['primary: Bill, three stages', 'a Bill in three stages'],
    ['direction, no vote', 'no vote'],
    ['laid only (no vote)', 'laid only (no vote)'],
  ])('%s', (written, words) => {
    expect(procedureWords(written)).toBe(words);
  });
});

describe('how much was read', () => {
  const edge = (provisionCheck: string | null) => makeEdge('BLOCKS', 'asp/2014/8/section/58', 'change/a-change', { provisionCheck });
  it.each([
    ['listed', null, 'NOT_READ'],
    ['text_read', 'part (opening)', 'IN_PART'],
    ['text_read', 'full (as made)', 'READ'],
    ['text_read', null, 'READ'],
    [null, 'none', 'NOT_READ'],
    [null, 'subsections (1) to (4)', 'IN_PART'],
  ] as const)('%s, %s: %s', (check, textRead, reading) => {
    expect(readingOf(edge(check), aSection('asp/2014/8/section/58', {}, { textRead }))).toBe(reading);
  });
  it('says so', () => {
    expect([readingRemark('READ'), readingRemark('IN_PART'), readingRemark('NOT_READ')]).toEqual([
      null,
      'only part of its text was read',
      'its text was not read',
    ]);
  });
});
