/** What each question of the pages asks for, in words; by the name of its query. */
const WORDS: Readonly<Record<string, string>> = {
  About: 'The release, its counts and the limits of the service',
  ActionPage: 'The action, its commitments and what it is tied to',
  BodyPage: 'The body, its duties, its ties and the levers that it holds',
  Changes: 'All changes, with the verdict of each and its lightest lever',
  ClashPage: 'The clash, and the side that each rule takes',
  ExploreBetween: 'The things that are open, and every link between them',
  FoundationPage: 'The foundation, and what bears on it',
  Home: 'What the first page shows',
  LawPage: 'The law, its provisions and what it is tied to',
  MoreImpositions: 'The duties, powers and rights of the body alone, page by page: after takes the cursor of the page before',
  MoreProvisions: 'The provisions of the law alone, page by page: after takes the cursor of the page before',
  MoreStatements: 'The statements of the source alone, page by page: after takes the cursor of the page before',
  Names: 'The names of things that the facts speak of',
  PathsBetween: 'The shortest ways, with what each step rests on',
  PathsEnds: 'The names of both ends',
  PlacesToBegin: 'The names of places to begin',
  PlanAreaPage: 'The plan area, and what is part of it',
  PlanPage: 'The plan and its areas',
  PolicyAreaPage: 'The policy area and its law',
  RolePage: 'The role, its members and its duties',
  Rules: 'The Rules: all instruments, how sure each is, and the counts',
  Search: 'What matches the words, best first',
  SourcePage: 'The source, and the statements found in it',
  StatementPage: 'The statement, its source and what it is about',
  TraceAnswer: 'The answer in words: the verdict, what stands in the way, the levers, the room',
  TraceLinks: 'Every link of the answer, the picture, and the whole answer as plain text',
  TraceTimes: 'The verdict on the days of the ribbon of time',
};

/** "All changes, with the verdict of each"; the bare name for a question without words of its own. */
export const questionWords = (name: string): string => WORDS[name] ?? `The question “${name}”`;
