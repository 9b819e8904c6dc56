/** Worked examples of the query desk: what each answers and for whom. The query of each stands beside this file, under its name. */

export type User = 'policy officer' | 'researcher' | 'trainer';

export interface Listed {
  /** Of its file, without the ending. */
  name: string;
  user: User;
  title: string;
  /** What it answers, as a sentence. */
  says: string;
  variables?: Readonly<Record<string, unknown>>;
}

export const LIST: readonly Listed[] = [
  {
    name: 'what-stands-in-the-way',
    user: 'policy officer',
    title: 'What stands in the way of a change?',
    says: 'The verdict, each rule in the way with its levers, the lightest first, and who holds them. Put the id of another change into the variables.',
    variables: { change: 'change/aftercare-for-early-leavers' },
  },
  {
    name: 'three-moments',
    user: 'policy officer',
    title: 'How does the answer move with the law?',
    says: 'One change on 5 February 2020, today, and with all enacted law started: three verdicts side by side.',
    variables: { change: 'change/child-attends-hearing-as-right' },
  },
  {
    name: 'blocked-changes',
    user: 'policy officer',
    title: 'Which changes are blocked, and what is the lightest way out of each?',
    says: 'Every change that is blocked today, with the lightest lever for its hardest rule and who holds it.',
  },
  {
    name: 'passed-not-started',
    user: 'policy officer',
    title: 'Which changes wait for law that is passed and has not started?',
    says: 'For these, commencement is what is missing. Each with the rules that would make it, and whether they are in force.',
  },
  {
    name: 'levers-of-a-holder',
    user: 'policy officer',
    title: 'What is in the hands of one body?',
    says: 'Every lever that a body holds: what it would do, for which change, and whether it is the lightest there.',
    variables: { holder: 'body/care-inspectorate' },
  },
  {
    name: 'who-must-be-there',
    user: 'policy officer',
    title: 'Who must be in the room?',
    says: 'The bodies and roles without whom a change cannot happen, each with the reason and how sure it is.',
    variables: { change: 'change/flexible-panel-composition' },
  },
  {
    name: 'no-rule-blocks-it',
    user: 'policy officer',
    title: 'No rule blocks it: what does stand in the way?',
    says: 'What people report as barriers in practice, with what each report can carry. One respondent is said to be one.',
    variables: { change: 'change/safe-caseloads-in-social-work' },
  },
  {
    name: 'the-rules-counted',
    user: 'researcher',
    title: 'How many of The Rules are confirmed?',
    says: 'The figures of the Review, what is held here, and how many of these are confirmed by a source and how many are our reconstruction.',
  },
  {
    name: 'list-of-the-rules',
    user: 'researcher',
    title: 'Which instruments make up The Rules, and on what ground?',
    says: 'All 66 with class, year, membership and the reason for it. Most are reconstructed, and each says so.',
  },
  {
    name: 'duties-with-evidence',
    user: 'researcher',
    title: 'What does the law put on a body, and what says so?',
    says: 'Duties, powers and prohibitions of one body with source, place in it, basis and confidence. The cursor at the end asks for the next page.',
    variables: { body: 'body/sssc', after: null },
  },
  {
    name: 'one-provision',
    user: 'researcher',
    title: 'Everything about one provision',
    says: 'Its position, whom it binds, under which powers, what it refers to, and how to cite it.',
    variables: { id: 'asp/2014/8/section/58' },
  },
  {
    name: 'least-sure',
    user: 'researcher',
    title: 'Which provisions are we least sure of?',
    says: 'Provisions of low confidence with what they rest on: where a reading of the source would help most.',
  },
  {
    name: 'powers-behind-instruments',
    user: 'researcher',
    title: 'On which powers do the secondary instruments rest?',
    says: 'Each secondary instrument of The Rules with the provisions it was made under. An empty list means that no power was found.',
  },
  {
    name: 'shortest-ways',
    user: 'researcher',
    title: 'How are two things joined?',
    says: 'The shortest ways from one thing to another, as sentences and as links with their basis.',
    variables: { from: 'body/sssc', to: 'change/aftercare-for-early-leavers', steps: 4 },
  },
  {
    name: 'part-of-the-graph',
    user: 'researcher',
    title: 'A part of the graph, to take away',
    says: 'Things around one thing and the links between them, as a program for graphs wants them. What the limit leaves out is counted.',
    variables: { ids: ['clash/child-under-16-or-18'], depth: 1, limit: 60 },
  },
  {
    name: 'when-is-a-child',
    user: 'trainer',
    title: 'When is a person a child?',
    says: 'Rules that disagree, and the side that each takes.',
    variables: { clash: 'clash/child-under-16-or-18' },
  },
  {
    name: 'corporate-parents',
    user: 'trainer',
    title: 'Who is a corporate parent?',
    says: 'The members of the role, the list in the Act, and what the law puts on them.',
  },
  {
    name: 'what-people-said',
    user: 'trainer',
    title: 'What did social workers tell a survey?',
    says: 'Figures of one source, with the base of each and where in the source it stands.',
    variables: { source: 'source/seed-unison-survey-2021' },
  },
  {
    name: 'act-at-the-centre',
    user: 'trainer',
    title: 'What does the 2014 Act hold?',
    says: 'The Act with its provisions, whom each binds, and the changes that run into it.',
    variables: { act: 'asp/2014/8' },
  },
  {
    name: 'foundation-and-law',
    user: 'trainer',
    title: 'What bears on a foundation of the Promise?',
    says: 'Counts by kind, and the law that bears on the foundation, each with why.',
    variables: { foundation: 'foundation/voice' },
  },
];
