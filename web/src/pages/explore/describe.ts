/** A view as a paragraph that can be pasted into a report. */
import { kindsOf, leastSure, linkWords, type KnownLink } from '../../parts/links/link.ts';
import { basisWords, confidenceWords } from '../../words/evidence.ts';
import { classWord, classWords, kindWord, kindWords } from '../../words/kinds.ts';
import { capital, count, countWords, listWords } from '../../words/plural.ts';
import { relationWords } from '../../words/relations.ts';
import type { KnownThing } from './known.ts';
import type { Shown } from './view/graph.ts';

export interface Described extends Shown<KnownThing, KnownLink> {
  centre: string | null;
  release: { id: string; lawAsRead: string };
  /** "as at 5 February 2020"; null for today. */
  day: string | null;
}

/** So many links are told in full. */
const TOLD = 3;
/** Bases that say the same to a reader of a report: a text was read. */
const READ: readonly string[] = ['OFFICIAL', 'PARSED'];
/** "two Acts, one body": most first. */
function kindsInWords(things: readonly KnownThing[]): string {
  const kinds = new Map<string, { many: number; one: string; several: string }>();
  for (const { kind, entity } of things) {
    const ofClass = 'instrumentClass' in entity ? entity.instrumentClass : null;
    const one = ofClass ? classWord(ofClass) : kindWord(kind);
    const several = ofClass ? classWords(ofClass) : kindWords(kind);
    const known = kinds.get(one) ?? { many: 0, one, several };
    known.many += 1;
    kinds.set(one, known);
  }
  // "Primary Act" keeps its capital inside: only the first letter falls.
  const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return listWords(
    [...kinds.values()]
      .toSorted((a, b) => b.many - a.many)
      .map(({ many, one, several }) =>
        one === 'Rules that disagree' ? countWords(many, 'clash', 'clashes') : countWords(many, small(one), small(several)),
      ),
  );
}

/** What the view shows, its kinds, its hardest links, how sure they are, what is left out, of which day and release. Plain text, one paragraph. */
export function describe({ centre, things, links, hidden, filtered, release, day }: Described): string {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const middle = centre !== null && names.has(centre) ? ` around ${nameOf(centre)}` : '';
  const sentences = [
    `This view of the law behind Scotland’s care system${middle} shows ${count(things.length, 'thing')} and ${count(links.length, 'link')} between them: ${kindsInWords(things)}.`,
  ];

  const told = links.slice(0, TOLD);
  if (told.length > 0) {
    const lead = links.length <= TOLD ? 'It says that' : 'Its hardest links say that';
    sentences.push(`${lead} ${told.map((link) => linkWords(link, nameOf)).join('; ')}.`);
  }
  const others = kindsOf(links.slice(TOLD)).filter((kind) => !told.some((link) => link.kind === kind));
  if (others.length > 0) sentences.push(`Other links are of the kinds ${listWords(others.map((kind) => `“${relationWords(kind)}”`))}.`);

  const away = links.filter(({ holds }) => holds === false).length;
  if (away > 0)
    sentences.push(
      `${capital(countWords(away, 'link'))} ${away === 1 ? 'rests' : 'rest'} on law that is not in force${day === null ? ', or on a rule that does not bind today' : ' then'}.`,
    );
  if (day !== null) sentences.push(`Whether law is in force is shown ${day}; what the links say is as the law was last read.`);

  const read = links.filter(({ basis }) => READ.includes(basis)).length;
  const weakest = leastSure(links);
  if (weakest) {
    const rest = links.length - read;
    const grounds = [
      read > 0 && `${countWords(read, 'link')} ${read === 1 ? 'rests' : 'rest'} on a text that was read`,
      rest > 0 && `${countWords(rest, 'link')} on our judgement or own knowledge`,
    ].filter((text) => text !== false);
    sentences.push(
      `${capital(listWords(grounds))}; the least sure is that ${linkWords(weakest, nameOf)} (${basisWords(weakest.basis)}, ${confidenceWords(weakest.confidence)}).`,
    );
  }
  const left = [
    hidden.length > 0 && `${countWords(hidden.length, 'thing')} hidden by the reader`,
    filtered.length > 0 && `${countWords(filtered.length, 'thing')} left out by filters`,
  ].filter((text) => text !== false);
  if (left.length > 0) sentences.push(`Not shown: ${listWords(left)}.`);
  sentences.push(
    `Links beyond the things shown are not part of it. The law was last read in ${release.lawAsRead}; the facts are those of release ${release.id} of Rules Explorer. This is not legal advice.`,
  );
  return sentences.join(' ');
}
