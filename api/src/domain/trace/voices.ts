/** What people report of a change: practical barriers, each with the strength of its own statement, and what supports or contradicts it. */
import type { CalendarDate, ChangeNode, PartialDate, SourceNode, StatementNode } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { sentence } from '../words/lists.ts';
import { dateWords, hadComeBy, onDate } from '../words/dates.ts';
import type { Barrier, Voice } from './types.ts';

/** Barriers in the order of the data, those that speak of the very thing first. Each strength stands alone. `day`: the day asked about. */
export function barriersOf(facts: Facts, { practice }: ChangeNode, day: CalendarDate): Barrier[] {
  const found = practice.barriers.flatMap(({ statement: id, kind, strength, why }): Barrier[] => {
    const statement = facts.node(id);
    if (statement?.kind !== 'STATEMENT') return [];
    const reportedOn = saidOn(facts, statement);
    return [
      {
        kind,
        why: sentence(why),
        direct: strength === 'direct',
        statement,
        strength: strengthOf(facts, statement),
        reportedOn,
        isLater: reportedOn !== null && hadComeBy(reportedOn, day) === false,
      },
    ];
  });
  return [...found.filter(({ direct }) => direct), ...found.filter(({ direct }) => !direct)];
}

export const voicesOf = (facts: Facts, links: ChangeNode['practice']['supports']): Voice[] =>
  links.flatMap(({ statement: id, why }): Voice[] => {
    const statement = facts.node(id);
    return statement?.kind === 'STATEMENT' ? [{ statement, why: sentence(why) }] : [];
  });

const sourceOf = (facts: Facts, statement: StatementNode): SourceNode | null => {
  const source = facts.node(facts.edgesFrom(statement.id, 'STATED_IN')[0]?.to ?? null);
  return source?.kind === 'SOURCE' ? source : null;
};

/** The day, or part of one, on which a statement was reported; null where the source has no date. */
const saidOn = (facts: Facts, statement: StatementNode): PartialDate | null =>
  sourceOf(facts, statement)?.date?.match(/^\d{4}(-\d{2}){0,2}/)?.[0] ?? null;

/** "This was reported in November 2021, after the date asked about."; null for what was reported by then. */
export const laterRemark = ({ reportedOn, isLater }: Barrier): string | null =>
  isLater && reportedOn !== null ? `This was reported ${onDate(reportedOn)}, after the date asked about.` : null;

/** What kind of statement it is, for those whose type is a word of its own. */
const TYPE_WORDS: Record<string, string> = {
  barrier: 'Reported',
  evidence: 'Reported from experience',
  assessment: 'A view held',
  claim: 'Claimed',
  risk: 'Named as a risk',
  recommendation: 'Called for',
  requirement: 'Asked for',
  commitment: 'Promised',
  action: 'Reported',
  milestone: 'Planned',
  figure: 'A figure',
};

/** Types of statement that ask or promise: what they take to be in the way is named, not promised. */
const CALLS: readonly string[] = ['claim', 'recommendation', 'requirement', 'commitment'];

/**
 * Who says so and on what base. One quoted respondent is said to be one: true as a record, not a finding.
 * `said`: sources that the text has named in full already, and to which those named here are added.
 */
export function strengthOf(facts: Facts, statement: StatementNode, said: Set<string> = new Set()): string {
  const stated = facts.edgesFrom(statement.id, 'STATED_IN')[0];
  const source = facts.node(stated?.to ?? null);
  if (source?.kind !== 'SOURCE') return 'From a source that is not in the data.';
  const isSurvey = /survey/.test(source.sourceType ?? '');
  const where = sourceWords(source, said);
  if (isSurvey && statement.confidence === 'LOW') return `One respondent’s words, not a finding: quoted in ${where}.`;
  if (isSurvey && statement.confidence === 'MEDIUM') return `The words of two or three respondents, not a finding: quoted in ${where}.`;
  if (statement.figure !== null)
    return `${isSurvey ? 'A survey figure' : 'A figure'}, ${statement.figure}, in ${where}.${statement.baseNote ? ` ${sentence(statement.baseNote)}` : ''}`;
  const how = CALLS.includes(statement.statementType) ? 'Named' : (TYPE_WORDS[statement.statementType] ?? 'Stated');
  return `${how} in ${where}; no figure is given.`;
}

/** What kind of statement it is and where it stands: "Asked for in ...". For statements that support or contradict, of which no strength is claimed. */
export function saidIn(facts: Facts, statement: StatementNode, said: Set<string>): string {
  const source = facts.node(facts.edgesFrom(statement.id, 'STATED_IN')[0]?.to ?? null);
  return source?.kind === 'SOURCE'
    ? `${TYPE_WORDS[statement.statementType] ?? 'Stated'} in ${sourceWords(source, said)}.`
    : 'From a source that is not in the data.';
}

/** A word for a source, for when it was named in full before. */
const sourceNoun = ({ sourceType }: SourceNode): string =>
  /survey/.test(sourceType ?? '')
    ? 'survey'
    : /briefing/.test(sourceType ?? '')
      ? 'briefing'
      : /blog/.test(sourceType ?? '')
        ? 'blog'
        : 'report';

/** "UNISON Scotland’s “Keeping the Promise” (November 2021), a survey of 261 ... staff (August 2021)"; "the UNISON Scotland survey" from then on. */
function sourceWords(source: SourceNode, said: Set<string>): string {
  const publisher = source.publisher?.replace(/\s*\([^()]*\)$/, '');
  const date = source.date?.match(/^\d{4}(-\d{2}){0,2}/)?.[0];
  const known = said.has(source.id);
  said.add(source.id);
  if (known) return `the ${publisher ? `${publisher} ` : ''}${sourceNoun(source)} named above`;
  const dated = date && !source.title.includes(dateWords(date)) ? ` (${dateWords(date)})` : '';
  const base = surveyBase(source);
  return `${publisher ? `${publisher}’s ` : ''}“${source.title}”${dated}${base ? `, a ${base}` : ''}`;
}

/** Who was asked, from what the source covers: "survey of 261 local-authority children and families social work staff (August 2021)". */
const surveyBase = (source: SourceNode): string | null => source.covers?.match(/^(survey of [^:;]+)/i)?.[1]?.replace(/^S/, 's') ?? null;
