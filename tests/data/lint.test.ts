import { afterAll, describe, expect, it } from 'vitest';
import { checkData } from '@rules/graph-seed';
import { RULES } from '../../graph-seed/src/rules/index.ts';
import { problemLine } from '../../graph-seed/src/rules/problem.ts';
import { folderOf, removeFolders, replaced, SMALL, smallWith } from './support/small-data.ts';

afterAll(removeFolders);

const errorsOf = (files: Record<string, string>): string[] => checkData(folderOf(files)).errors.map(problemLine);
const CHANGE = 'changes/early-help.yaml';
const ACT = 'instruments/asp-2014-8.yaml';

/** One break for each rule: file, what is replaced by what, and the whole message. */
const BREAKS: [rule: string, path: string, part: string, by: string, message: string][] = [
  [
    'yaml-syntax',
    ACT,
    'title: Children and Young People (Scotland) Act 2014',
    'title: Children: and Young People',
    `${ACT}:2  yaml-syntax  "title: Children: and Young People"  is no sound YAML: Nested mappings are not allowed in compact mappings. Fix: correct the line; a text with ": " or " #" in it needs quotes, or >- and the text on the next line.`,
  ],
  [
    'unknown-field',
    CHANGE,
    'what_changes:',
    'what_change:',
    `${CHANGE}:3  unknown-field  "what_change"  is not a field of this entry. Fix: write what_changes, or take it out.`,
  ],
  ['missing-field', CHANGE, 'title: Help comes early\n', '', `${CHANGE}:1  missing-field  "title"  is missing. Fix: add title.`],
  [
    'wrong-type',
    CHANGE,
    'title: Help comes early',
    'title: 2026',
    `${CHANGE}:2  wrong-type  "2026"  is a number where a text is wanted. Fix: put it in quotes: '2026'.`,
  ],
  [
    'unknown-word',
    CHANGE,
    'kind: limits_time_or_age',
    'kind: limit_time_or_age',
    `${CHANGE}:32  unknown-word  "limit_time_or_age"  is not a word this field takes. Fix: write limits_time_or_age.`,
  ],
  [
    'date-form',
    ACT,
    'from: 2015-04-01',
    'from: about 2015',
    `${ACT}:21  date-form  "about 2015"  is not a date. Fix: write a date as YYYY-MM-DD; words such as "about 1968" go to since.`,
  ],
  [
    'date-form',
    CHANGE,
    'as_of: 2026-11-25',
    'as_of: 2026-02-30',
    `${CHANGE}:12  date-form  "2026-02-30"  is no day of the calendar. Fix: write a day that exists, as YYYY-MM-DD.`,
  ],
  [
    'id-form',
    ACT,
    '- body/ministers',
    '- ministers',
    `${ACT}:23  id-form  "ministers"  is not an id. Fix: write a legislation.gov.uk path such as asp/2014/8/section/58, or kind/name such as body/sssc.`,
  ],
  [
    'id-form',
    ACT,
    '- body/ministers',
    '- asp/2014/8/section/99',
    `${ACT}:23  id-form  "asp/2014/8/section/99"  is the id of a provision; a body or role is wanted here. Fix: write a legislation.gov.uk path such as asp/2014/8/section/58, or kind/name such as body/sssc.`,
  ],
  [
    'source-form',
    'roles/parent.yaml',
    '- own knowledge',
    '- somebody said so',
    `roles/parent.yaml:5  source-form  "somebody said so"  is not a source. Fix: write an address, "own knowledge", "our reading", or a map with source and at, url or note.`,
  ],
  [
    'file-name-matches-id',
    'bodies/ministers.yaml',
    'id: body/ministers',
    'id: body/minister',
    `bodies/ministers.yaml:1  file-name-matches-id  "body/minister"  does not match the name of the file. Fix: rename the file to minister.yaml, or correct the id.`,
  ],
  [
    'file-name-matches-id',
    ACT,
    'id: asp/2014/8/section/99',
    'id: asp/2014/9/section/99',
    `${ACT}:31  file-name-matches-id  "asp/2014/9/section/99"  is no provision of asp/2014/8. Fix: move it to the file of asp/2014/9, or correct the id.`,
  ],
  [
    'duplicate-id',
    'statements/report.yaml',
    '- id: statement/re-02',
    '- id: statement/re-01',
    `statements/report.yaml:16  duplicate-id  "statement/re-01"  already names the entry at statements/report.yaml:4. Fix: give one of the two another id, or make them one entry.`,
  ],
  [
    'duplicate-edge',
    ACT,
    '      - body/ministers\n',
    '      - body/ministers\n      - body/ministers\n',
    `${ACT}:24  duplicate-edge  "IMPOSES:asp/2014/8/section/58>body/ministers"  is already stated at ${ACT}:23. Fix: keep one, with the sources of both.`,
  ],
  [
    'dangling-reference',
    CHANGE,
    '          holder: body/ministers',
    '          holder: body/minsters',
    `${CHANGE}:37  dangling-reference  "body/minsters"  names nothing in the data. Fix: write body/ministers, or add an entry for it.`,
  ],
  [
    'dangling-reference',
    'statements/report.yaml',
    '      - time',
    '      - tim',
    `statements/report.yaml:9  dangling-reference  "tim"  names nothing in the data. Fix: write time, or add an entry for it.`,
  ],
  [
    'dangling-reference',
    'statements/report.yaml',
    'id: answers',
    'id: replies',
    `statements/report.yaml:13  dangling-reference  "replies"  names nothing in the data. Fix: correct it, or add an entry for it.`,
  ],
  [
    'alias-taken',
    'bodies/ministers.yaml',
    '- body/sg',
    '- role/parent',
    `bodies/ministers.yaml:4  alias-taken  "role/parent"  is the id of an entry. Fix: keep it with one entry only.`,
  ],
  [
    'number-known',
    'instruments/treaty-uncrc.yaml',
    'sources:\n  - own knowledge\n',
    'sources:\n  - own knowledge\nprovisions:\n  - id: treaty/uncrc/op1\n    confidence: low\n    sources:\n      - own knowledge\n',
    `instruments/treaty-uncrc.yaml:9  number-known  "treaty/uncrc/op1"  does not tell the number of the provision. Fix: add number, as it is cited.`,
  ],
  [
    'missing-source',
    'roles/parent.yaml',
    'sources:\n  - own knowledge\n',
    '',
    `roles/parent.yaml:1  missing-source  "role/parent"  has no source. Fix: add sources: an address, "own knowledge" or "our reading".`,
  ],
  [
    'missing-source',
    CHANGE,
    '          sources:\n            - our reading\n        - type: act',
    '          sources: []\n        - type: act',
    `${CHANGE}:41  missing-source  "Ministers advise councils to help earlier."  is a lever without a source. Fix: add sources: an address, "own knowledge" or "our reading".`,
  ],
  [
    'statement-without-source',
    'statements/report.yaml',
    '    at: page 4\n',
    '',
    `statements/report.yaml:16  statement-without-source  "statement/re-02"  does not say where it is stated. Fix: add at: the section, page or paragraph.`,
  ],
  [
    'confidence-without-source',
    'roles/parent.yaml',
    '- own knowledge',
    '- our reading',
    `roles/parent.yaml:1  confidence-without-source  "role/parent"  has high confidence and rests on our reading alone. Fix: add the source that bears it out, or lower the confidence.`,
  ],
  [
    'membership-without-basis',
    'instruments/ssi-2009-210.yaml',
    'membership_basis: Made under a listed Act.\n',
    '',
    `instruments/ssi-2009-210.yaml:3  membership-without-basis  "reconstructed"  is a membership without a basis. Fix: add membership_basis with the reason, or set membership to outside.`,
  ],
  [
    'membership-without-basis',
    ACT,
    'listed_by:\n  - source/report\n',
    '',
    `${ACT}:3  membership-without-basis  "confirmed"  is a membership no listing confirms. Fix: add the listing to listed_by, or set membership to reconstructed.`,
  ],
  [
    'membership-without-basis',
    'instruments/ssi-2009-210.yaml',
    'membership: reconstructed',
    'membership: outside',
    `instruments/ssi-2009-210.yaml:4  membership-without-basis  "Made under a listed Act."  is a basis for a membership that the entry does not claim. Fix: set membership to confirmed or reconstructed, or move the text to note.`,
  ],
  [
    'reconstructed-shown',
    'release.yaml',
    '{reconstructed}',
    'two',
    `release.yaml:12  reconstructed-shown  "Of {held}, {confirmed} are confirmed and two reconstructed."  does not say that 2 instruments are reconstructed. Fix: say so with {reconstructed} where the number belongs, {confirmed} for those confirmed and {held} for all.`,
  ],
  [
    'block-without-lever-or-reason',
    CHANGE,
    '    relation: blocks',
    '    relation: duplicates',
    `${CHANGE}:31  block-without-lever-or-reason  "asp/2014/8/section/58"  duplicates the change and yet has a block. Fix: take the block out, or correct the relation.`,
  ],
  [
    'levers-lightest-first',
    CHANGE,
    '- type: guidance',
    '- type: act_of_uk_parliament',
    `${CHANGE}:43  levers-lightest-first  "act_of_scottish_parliament"  is lighter than act_of_uk_parliament and stands after it. Fix: move it before act_of_uk_parliament.`,
  ],
  [
    'assessment-contradicts-rules',
    CHANGE,
    'verdict: blocked',
    'verdict: not_blocked_by_law',
    `${CHANGE}:10  assessment-contradicts-rules  "not_blocked_by_law"  is the judgement, but asp/2014/8/section/58 blocks the change and binds today. Fix: correct the verdict, or the relation or binds_today of that rule.`,
  ],
  [
    'assessment-contradicts-rules',
    CHANGE,
    'binds_today: true',
    'binds_today: false',
    `${CHANGE}:10  assessment-contradicts-rules  "blocked"  is the judgement, but no rule that blocks the change binds today. Fix: correct the verdict, or the relation or binds_today of the rule that blocks.`,
  ],
  [
    'barrier-or-reason',
    CHANGE,
    SMALL[CHANGE]?.split('practice:\n')[1] ?? '',
    '  supports: []\n',
    `${CHANGE}:60  barrier-or-reason  "change/early-help"  has no barriers and does not say why. Fix: add barriers, or none_because.`,
  ],
  [
    'alphabetical-order',
    ACT,
    '      - body/ministers\n      - role/parent\n',
    '      - role/parent\n      - body/ministers\n',
    `${ACT}:24  alphabetical-order  "body/ministers"  stands after role/parent. Fix: move it before role/parent.`,
  ],
];

describe('the lint rules', () => {
  it('find nothing in sound data', () => {
    const { errors, notes } = checkData(folderOf(SMALL));
    expect([...errors, ...notes]).toEqual([]);
  });

  it.each(BREAKS)('%s: %s', (rule, path, part, by, message) => {
    const errors = errorsOf(smallWith(path, part, by)).filter((line) => line.includes(`  ${rule}  `));
    expect(errors).toEqual([message]);
  });

  it('rules-in-order: a rule that stands against a change comes before one that helps', () => {
    const rules = SMALL[CHANGE]?.match(/ {2}- rule: asp\/2014\/8\/section\/58[\s\S]*?(?=\n {2}- rule)/)?.[0] ?? '';
    const text = replaced(replaced(SMALL[CHANGE] ?? '', `${rules}\n`, ''), '\npractice:', `\n${rules}\npractice:`);
    expect(errorsOf({ ...SMALL, [CHANGE]: text })).toEqual([
      `${CHANGE}:34  rules-in-order  "asp/2014/8/section/58"  (blocks) stands after asp/2014/8/section/99 (enables). Fix: move it before asp/2014/8/section/99.`,
    ]);
  });

  it('block-without-lever-or-reason: a block, a lever or a reason is wanted', () => {
    const block = SMALL[CHANGE]?.match(/ {4}block:\n[\s\S]*?(?= {4}checked: text_read)/)?.[0] ?? '';
    expect(errorsOf(smallWith(CHANGE, block, ''))).toContain(
      `${CHANGE}:27  block-without-lever-or-reason  "asp/2014/8/section/58"  blocks the change and has no block. Fix: add block with kind, binds_today and levers.`,
    );
    const bare = '    block:\n      kind: no_power\n      binds_today: true\n';
    expect(errorsOf(smallWith(CHANGE, block, bare))).toEqual([
      `${CHANGE}:31  block-without-lever-or-reason  "asp/2014/8/section/58"  stands against the change with no lever and no reason. Fix: add a lever to levers, or why_no_lever.`,
    ]);
    expect(errorsOf(smallWith(CHANGE, block, `${bare}      why_no_lever: None is known.\n`))).toEqual([]);
  });

  it('assessment-contradicts-rules: a draft delivers nothing', () => {
    const delivered = replaced(
      replaced(SMALL[CHANGE] ?? '', 'verdict: blocked', 'verdict: delivered'),
      'binds_today: true',
      'binds_today: false',
    );
    expect(errorsOf({ ...SMALL, [CHANGE]: delivered })).toEqual([
      `${CHANGE}:10  assessment-contradicts-rules  "delivered"  is the judgement, but nothing delivers the change. Fix: add the rule that delivers it, or correct the verdict or the status.`,
    ]);
  });

  it('unknown-file: a file of no known kind', () => {
    expect(errorsOf({ ...SMALL, 'instrument/asp-2015-1.yaml': 'id: asp/2015/1\n' })).toEqual([
      'instrument/asp-2015-1.yaml:1  unknown-file  "instrument/asp-2015-1.yaml"  is a file of no known kind. Fix: move it to instruments/, changes/, bodies/, roles/, clashes/, statements/, sources/, tables/ or promise/, or take it out.',
    ]);
  });

  it('release-file: no release.yaml', () => {
    const { 'release.yaml': _, ...rest } = SMALL;
    expect(errorsOf(rest)).toEqual([
      'release.yaml:1  release-file  "release.yaml"  is missing. Fix: add it; docs/data.md says what it holds.',
    ]);
  });

  it('membership-count: a note, and no error, where the list and the figures differ', () => {
    const { errors, notes } = checkData(folderOf(smallWith('release.yaml', 'secondary: 1', 'secondary: 19')));
    expect(errors).toEqual([]);
    expect(notes.map(problemLine)).toEqual([
      'release.yaml:6  membership-count  "19"  secondary instruments are the Review\'s own figure and the list holds 1. Fix: look again at the list; the figure stays as the Review gave it.',
    ]);
  });

  it('have each a test here, and one name each', () => {
    const elsewhere = ['rules-in-order', 'unknown-file', 'release-file', 'membership-count'];
    const tested = new Set([...BREAKS.map(([rule]) => rule), ...elsewhere]);
    expect(RULES.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});

describe('several broken files', () => {
  it('are all reported in one go, by file and line, and a broken file does not make the others look wrong', () => {
    const files = {
      ...smallWith('bodies/ministers.yaml', 'title: Scottish Ministers', 'title: [Scottish'),
      [CHANGE]: replaced(replaced(SMALL[CHANGE] ?? '', 'as_of: 2026-11-25', 'as_of: 25 November'), 'kind: time', 'kind: tyme'),
      'roles/parent.yaml': replaced(SMALL['roles/parent.yaml'] ?? '', 'title: Parent', 'title: Parent\nkin: role'),
    };
    expect(errorsOf(files)).toEqual([
      'bodies/ministers.yaml:3  yaml-syntax  "aliases:"  is no sound YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Fix: correct the line; a text with ": " or " #" in it needs quotes, or >- and the text on the next line.',
      `${CHANGE}:12  date-form  "25 November"  is not a date. Fix: write a date as YYYY-MM-DD.`,
      `${CHANGE}:63  unknown-word  "tyme"  is not a word this field takes. Fix: write time.`,
      'roles/parent.yaml:3  unknown-field  "kin"  is not a field of this entry. Fix: write kind, or take it out.',
    ]);
  });

  it('hide no reference that names nothing behind an error of form in the same file', () => {
    const change = replaced(SMALL[CHANGE] ?? '', 'title: Help comes early', 'titel: Help comes early');
    const files = { ...SMALL, [CHANGE]: replaced(change, '          holder: body/ministers', '          holder: body/minsters') };
    expect(errorsOf(files)).toEqual([
      `${CHANGE}:1  missing-field  "title"  is missing. Fix: add title.`,
      `${CHANGE}:2  unknown-field  "titel"  is not a field of this entry. Fix: write title, or take it out.`,
      `${CHANGE}:37  dangling-reference  "body/minsters"  names nothing in the data. Fix: write body/ministers, or add an entry for it.`,
    ]);
  });
});
