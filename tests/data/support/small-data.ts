/** A small, sound data folder to break on purpose, one thing at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const SMALL: Readonly<Record<string, string>> = {
  'release.yaml': `date: 2026-11-25
law_as_read: June 2026
licence: CC BY 4.0
headline:
  primary: 1
  secondary: 1
  conventions: 1
  policy_areas_straddled: 1
  policy_areas_in_all: 1
headline_sources:
  - source/report
membership_statement: Of {held}, {confirmed} are confirmed and {reconstructed} reconstructed.
`,
  'instruments/asp-2014-8.yaml': `id: asp/2014/8
title: Children and Young People (Scotland) Act 2014
membership: confirmed
membership_basis: Named in the summary.
listed_by:
  - source/report
in_force:
  status: in_force
falls_under:
  - policy-area/justice
confidence: high
sources:
  - https://www.legislation.gov.uk/asp/2014/8

provisions:
  - id: asp/2014/8/section/58
    heading: Corporate parenting responsibilities
    effect: duty
    in_force:
      status: in_force
      from: 2015-04-01
    imposes:
      - body/ministers
      - role/parent
    bears_on:
      care: It says what is owed.
    confidence: high
    sources:
      - https://www.legislation.gov.uk/asp/2014/8/section/58

  - id: asp/2014/8/section/99
    confidence: low
    sources:
      - own knowledge
`,
  'instruments/ssi-2009-210.yaml': `id: ssi/2009/210
title: Looked After Children (Scotland) Regulations 2009
membership: reconstructed
membership_basis: Made under a listed Act.
made_under:
  - asp/2014/8/section/58
confidence: medium
sources:
  - own knowledge
`,
  'instruments/treaty-uncrc.yaml': `id: treaty/uncrc
title: United Nations Convention on the Rights of the Child
membership: reconstructed
membership_basis: The bedrock of the report.
confidence: medium
sources:
  - own knowledge
`,
  'bodies/ministers.yaml': `id: body/ministers
title: Scottish Ministers
aliases:
  - body/sg
functions:
  - text: Answer for the duty.
    provisions:
      - asp/2014/8/section/58
confidence: high
sources:
  - own knowledge
`,
  'roles/parent.yaml': `id: role/parent
title: Parent
confidence: high
sources:
  - own knowledge
`,
  'changes/early-help.yaml': `id: change/early-help
title: Help comes early
what_changes: A family gets help before a crisis.
status:
  value: proposed
  confidence: medium
  sources:
    - our reading
assessment:
  verdict: blocked
  note: The duty starts too late.
  as_of: 2026-11-25
  law_as_read: 2026-06
  confidence: medium
origin:
  document: Plan 24-30
  url: https://www.plan2430.scot/the-five-foundations/
  confidence: high
bears_on:
  - family
part_of:
  - plan-area/planning
leads:
  - body/ministers

rules:
  - rule: asp/2014/8/section/58
    relation: blocks
    phase: current
    why: It starts after care begins.
    block:
      kind: limits_time_or_age
      binds_today: true
      levers:
        - type: guidance
          what: Ministers advise councils to help earlier.
          holder: body/ministers
          lifts: partly
          confidence: medium
          basis: judgement
          sources:
            - our reading
        - type: act_of_scottish_parliament
          what: An Act moves the start.
          lifts: full
          confidence: medium
          basis: judgement
          sources:
            - our reading
    checked: text_read
    confidence: high

  - rule: asp/2014/8/section/99
    relation: enables
    phase: current
    why: Orders may go further.
    checked: listed
    confidence: low

practice:
  barriers:
    - statement: statement/re-01
      kind: time
      strength: direct
      why: Nobody has the time to help early.
`,
  'clashes/start.yaml': `id: clash/start
title: When help starts
kind: rules
between:
  - to: asp/2014/8/section/58
    how: after care begins
changes:
  - change/early-help
confidence: medium
sources:
  - our reading
`,
  'promise/foundations.yaml': ['voice', 'family', 'care', 'people', 'scaffolding']
    .sort()
    .map(
      (name) => `- id: foundation/${name}
  title: ${name}
  confidence: high
  sources:
    - source: source/report
`,
    )
    .join('\n'),
  'promise/plans.yaml': `- id: plan/plan-21-24
  title: Plan 21-24
  confidence: high
  sources:
    - own knowledge
`,
  'promise/plan-areas.yaml': `- id: plan-area/planning
  kind: priority_area
  title: Planning
  part_of:
    - plan/plan-21-24
  confidence: high
  sources:
    - own knowledge
`,
  'promise/actions.yaml': `- id: action/listening
  title: Listening
  part_of:
    - plan-area/planning
  confidence: low
  sources:
    - own knowledge
`,
  'policy-areas.yaml': `- id: policy-area/justice
  title: Justice
  straddled: true
  membership: reconstructed
  basis: Courts and hearings.
  confidence: low
  sources:
    - our reading
`,
  'statements/report.yaml': `source: source/report

statements:
  - id: statement/re-01
    type: barrier
    text: Social workers have no time.
    at: page 3
    themes:
      - time
    about:
      - foundation/people
    table:
      id: answers
    confidence: high

  - id: statement/re-02
    type: claim
    text: More time would help.
    at: page 4
    confidence: high
`,
  'statements/themes.yaml': `- id: time
  label: Time
  action: action/listening
`,
  'sources/documents.yaml': `- id: source/report
  title: A report
  url: https://www.gov.scot/report
  confidence: high
`,
  'tables/answers.yaml': `id: answers
title: Answers
source: source/report
at: page 9
unit: '%'
rows:
  - label: No time
    value: 81.5
`,
};

const made: string[] = [];

/** Writes files to a new folder under the system's folder for temporary files, and gives its path. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rules-data-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Takes the folders of `folderOf` and `copies` away. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
export const willRemove = (folder: string): string => (made.push(folder), folder);

/** A text with one part of it replaced. Throws where the part does not stand in it exactly once. */
export function replaced(text: string, part: string, by: string): string {
  if (text.split(part).length !== 2) throw new Error(`"${part}" stands ${text.split(part).length - 1} times in the text, not once`);
  return text.replace(part, () => by);
}

/** The small data with one part of one file replaced. */
export function smallWith(path: string, part: string, by: string): Record<string, string> {
  return { ...SMALL, [path]: replaced(SMALL[path] ?? '', part, by) };
}
