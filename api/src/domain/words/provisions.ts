/** A provision's place in its instrument, in words and in the short form of a citation; both read from the id. */
import { instrumentOf } from '@rules/schema';

/** For each part of a legislation.gov.uk path: the word in a sentence and the OSCOLA abbreviation. */
const PLACES: Record<string, { word: string; short: string }> = {
  section: { word: 'section', short: 's' },
  regulation: { word: 'regulation', short: 'reg' },
  article: { word: 'article', short: 'art' },
  rule: { word: 'rule', short: 'r' },
  schedule: { word: 'schedule', short: 'sch' },
  paragraph: { word: 'paragraph', short: 'para' },
  part: { word: 'Part', short: 'Pt' },
  chapter: { word: 'Chapter', short: 'ch' },
};
const ORDINALS = ['', 'first', 'second', 'third'];

/** By far the most: one place in an Act or instrument. */
const SIMPLE = /^(?:asp|ukpga|ssi|uksi|eur)\/\d+\/\d+\/(section|regulation|article)\/([^/]+)$/;

interface Place {
  name: string;
  number: string | null;
}

/** The places named by the path below the instrument, outermost first: schedule 3, paragraph 1. */
function placesOf(id: string): Place[] {
  const simple = SIMPLE.exec(id);
  if (simple) return [{ name: simple[1] ?? '', number: simple[2] ?? '' }];
  const parts = id
    .slice(instrumentOf(id).length + 1)
    .split('/')
    .filter((part) => part !== '');
  const places: Place[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const name = parts[i] ?? '';
    const known = name in PLACES;
    const next = parts[i + 1];
    if (known && next !== undefined && !(next in PLACES)) {
      places.push({ name, number: next });
      i += 1;
    } else places.push({ name, number: null });
  }
  return places;
}

/** `subsections` as written in the data: "1", "1(b)", "new s. 63(2B)". Only plain ones can be joined to the number. */
const joined = (subsections: string | null): string => {
  const plain = subsections?.trim().match(/^(\d+[A-Z]*|[A-Z])((?:\([0-9A-Za-z]+\))*)$/);
  return plain ? `(${plain[1]})${plain[2] ?? ''}` : '';
};

/** "section 29(1)", "paragraph 1 of schedule 3", "the first Optional Protocol"; "" for an instrument. */
export function placeWords(id: string, subsections: string | null = null): string {
  const places = placesOf(id);
  const words = places.map(({ name, number }, index) => {
    const protocol = name.match(/^op(\d)$/);
    if (protocol) return `the ${ORDINALS[Number(protocol[1])] ?? protocol[1]} Optional Protocol`;
    const word = PLACES[name]?.word ?? name;
    if (number === null) return `the ${word}`;
    return `${word} ${number}${index === places.length - 1 ? joined(subsections) : ''}`;
  });
  return words.reverse().join(' of ');
}

/** "s 29(1)", "sch 3 para 1", "Pt 1 ch 5"; "" for an instrument. */
export function placeShort(id: string, subsections: string | null = null): string {
  const places = placesOf(id);
  return places
    .map(({ name, number }, index) => {
      const protocol = name.match(/^op(\d)$/);
      if (protocol) return `Optional Protocol ${protocol[1]}`;
      return `${PLACES[name]?.short ?? name}${number === null ? '' : ` ${number}`}${index === places.length - 1 ? joined(subsections) : ''}`;
    })
    .join(' ');
}
