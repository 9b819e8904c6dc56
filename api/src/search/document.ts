/** What a text index holds of each node: fields of words, with the weight of each. */
import type { EntityNode, InstrumentNode } from '@rules/schema';
import { slugOf } from './names.ts';

/** Weight of a word in each field. */
export const FIELD_WEIGHTS = { title: 6, names: 5, number: 3, law: 2, summary: 1.5, text: 1 } as const;
export type SearchField = keyof typeof FIELD_WEIGHTS;
export const SEARCH_FIELDS = Object.keys(FIELD_WEIGHTS) as SearchField[];

export type SearchDocument = { id: string } & Record<SearchField, string>;

const SHORT_FORMS: Record<string, string> = {
  section: 's',
  regulation: 'reg',
  article: 'art',
  schedule: 'sch',
  paragraph: 'para',
  part: 'pt',
  chapter: 'ch',
};

const join = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join(' ');

/** "section/29" as "section 29 s 29", so that either way of writing it is found. */
function numberWords(id: string, instrument: string): string {
  const path = id.slice(instrument.length + 1).split('/');
  return join(...path, ...path.map((part) => SHORT_FORMS[part] ?? part));
}

/** The words of one node. `law` is the instrument a provision stands in. */
export function searchDocument(node: EntityNode, law: InstrumentNode | undefined): SearchDocument {
  const document: SearchDocument = {
    id: node.id,
    title: node.title,
    names: join(...node.aliases, slugOf(node.id).replaceAll('-', ' ')),
    number: '',
    law: '',
    summary: node.summary ?? '',
    text: '',
  };
  switch (node.kind) {
    case 'INSTRUMENT':
      return { ...document, names: join(document.names, node.citation, node.shortTitle), text: join(node.topic, node.changed, node.note) };
    case 'PROVISION':
      return {
        ...document,
        title: join(node.title, node.heading === node.title ? null : node.heading),
        number: numberWords(node.id, node.instrument),
        law: join(law?.title, law?.shortTitle, law?.citation),
        text: join(node.label, node.part, ...node.readings.map(({ what }) => what), ...node.powers.map(({ power }) => power)),
      };
    case 'BODY':
      return { ...document, text: join(node.bodyType, node.note, ...node.functions.map(({ text }) => text)) };
    case 'CHANGE':
      return { ...document, text: join(node.whatChanges, node.notes) };
    case 'CLASH':
      return { ...document, text: join(node.topic, node.explanation, node.effect) };
    case 'STATEMENT':
      return { ...document, text: join(node.text, node.figure, ...node.themes.map(({ label }) => label)) };
    case 'SOURCE':
      return { ...document, text: join(node.publisher, node.covers, node.date) };
    case 'ACTION':
      return { ...document, text: join(node.required, ...node.heard, ...node.committed) };
    case 'PLAN':
      return { ...document, text: join(node.author, node.published) };
    default:
      return document;
  }
}
