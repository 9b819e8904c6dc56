/** Statements of the source documents, the sources themselves, and clashes between rules or between sources. */
import type { Evidence, StatementNode } from '@rules/schema';
import type { ClashFile } from '../format/clash.ts';
import type { SourceEntry } from '../format/source.ts';
import type { StatementItem, StatementsFile, ThemeItem } from '../format/statement.ts';
import { at, upper, type GraphBuilder, type Origin } from './builder.ts';
import { commonOf, factsOf } from './common.ts';

/** Longest title made from a statement's text, in characters. */
const TITLE_LENGTH = 90;

/** A short title from a text: its first sentence, cut at a clause or a word with "…" where it is longer than 90 characters. */
export function titleOf(text: string): string {
  const sentence = (/^(.{20,}?)(?:\.\s|\.$|;|:\s)/.exec(text.trim())?.[1] ?? text.trim()).replace(/\.$/, '');
  if (sentence.length <= TITLE_LENGTH) return sentence;
  const clause = /^(.{40,88}), /.exec(sentence)?.[1];
  return `${
    clause ??
    sentence
      .slice(0, TITLE_LENGTH - 2)
      .replace(/\s+\S*$/, '')
      .replace(/[,;:(]$/, '')
  }…`;
}

export type Themes = ReadonlyMap<string, ThemeItem>;

function statementNode(item: StatementItem, source: string | null, themes: Themes): StatementNode {
  const common = commonOf(item);
  const stated: Evidence[] = source
    ? [{ source, locator: item.at ?? null, url: null, basis: 'PARSED', confidence: common.confidence, asRead: null, note: null }]
    : [];
  return {
    kind: 'STATEMENT',
    id: item.id,
    title: item.title ?? titleOf(item.text),
    ...common,
    evidence: [...stated, ...common.evidence],
    statementType: item.type,
    text: item.text,
    figure: item.figure ?? null,
    figureParts: item.figure_parts ?? null,
    question: item.question ?? null,
    baseNote: item.base_note ?? null,
    date: item.date ?? null,
    deadline: item.deadline ?? null,
    themes: (item.themes ?? []).map((id) => ({
      id,
      label: themes.get(id)?.label ?? id,
      mainFoundation: themes.get(id)?.foundation ?? null,
    })),
    corroborates: item.corroborates ?? [],
    contradictedBy: item.contradicted_by ?? [],
    contradictedBySource: item.contradicted_by_source ?? null,
    compare: item.compare ?? null,
    table: item.table ? { id: item.table.id, row: item.table.row ?? null } : null,
    key: item.key ?? false,
    status: item.status ?? null,
    speaksTo: [],
  };
}

/** The actions of the plan that a statement is about by its themes, with the labels of those themes. */
function actionsByTheme(item: StatementItem, themes: Themes): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const id of item.themes ?? []) {
    const theme = themes.get(id);
    if (theme?.action) labels.set(theme.action, [...(labels.get(theme.action) ?? []), theme.label]);
  }
  return labels;
}

/** Adds the statements of one file. */
export function addStatements(graph: GraphBuilder, file: StatementsFile, themes: Themes, origin: Origin): void {
  file.statements.forEach((item, index) => {
    const place = at(origin, 'statements', index);
    const entry = graph.node(statementNode(item, file.source ?? null, themes), place);
    if (file.source) graph.edge('STATED_IN', item.id, file.source, { locator: item.at ?? null }, entry, place);
    graph.links('STATED_IN', item.id, item.stated_in, entry, at(place, 'stated_in'));
    graph.links('ABOUT', item.id, item.about, entry, at(place, 'about'));
    for (const [action, labels] of actionsByTheme(item, themes))
      graph.edge('ABOUT', item.id, action, { basis: 'JUDGEMENT', how: `by theme: ${labels.join('; ')}` }, entry, at(place, 'themes'));
  });
}

/** Adds one source. Where it names no sources of its own, its address is its evidence. */
export function addSource(graph: GraphBuilder, item: SourceEntry, origin: Origin): void {
  graph.node(
    {
      kind: 'SOURCE',
      id: item.id,
      title: item.title,
      ...commonOf({ ...item, sources: item.sources ?? (item.url ? [item.url] : []) }),
      facts: factsOf(item.facts),
      sourceType: item.type ?? null,
      publisher: item.publisher ?? null,
      date: item.date ?? null,
      url: item.url ?? null,
      covers: item.covers ?? null,
    },
    origin,
  );
}

/** Adds one clash with what disagrees and the changes it stands in the way of. */
export function addClash(graph: GraphBuilder, item: ClashFile, origin: Origin): void {
  const entry = graph.node(
    {
      kind: 'CLASH',
      id: item.id,
      title: item.title,
      ...commonOf(item),
      clashKind: upper(item.kind),
      topic: item.topic ?? null,
      explanation: item.explanation ?? null,
      effect: item.effect ?? null,
      status: item.status ?? null,
      external: item.external ?? [],
      show: item.show ?? null,
    },
    origin,
  );
  graph.links('DISAGREES_IN', item.id, item.between, entry, at(origin, 'between'), { turned: true });
  graph.links('CONFLICTS_WITH', item.id, item.changes, entry, at(origin, 'changes'));
  graph.bearsOn(item.id, item.bears_on, entry, at(origin, 'bears_on'));
}
