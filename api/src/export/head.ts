/** What every file says of itself, in sentences: what it holds, of which release and day, under which licence, from which sources, and where it is shown. */
import type { Subject, Taking } from './subject.ts';
import { dateWords } from '../domain/words/dates.ts';

export interface Head {
  title: string;
  /** The parts, in the order they are to be read. */
  lines: { name: string; text: string }[];
  /** The address that shows what was taken, in full. */
  address: string;
  licence: string;
  attribution: string;
  sources: { id: string; title: string; url: string | null }[];
}

/** Must stay with the data (NOTICE.md). */
const ATTRIBUTION =
  'Contains public sector information licensed under the Open Government Licence v3.0, from legislation.gov.uk (Crown and database right) and from publications of the Scottish Government and the Scottish Parliament. https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
export const NOT_ADVICE = 'Independent; not legal advice. Whether a rule blocks or narrows a change is a judgement.';

const many = (count: number, one: string): string => `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;

/** How sure the place in The Rules is of the instruments that the file holds. */
function membershipLine({ things, release }: Subject): string {
  const rules = things.filter((thing) => thing.kind === 'INSTRUMENT' && thing.membership !== 'OUTSIDE');
  const confirmed = rules.filter((thing) => thing.kind === 'INSTRUMENT' && thing.membership === 'CONFIRMED').length;
  const here =
    rules.length === 0
      ? 'None of the instruments in this file is counted among The Rules.'
      : `Of the ${many(rules.length, 'instrument')} of The Rules in this file, ${confirmed} ${confirmed === 1 ? 'is' : 'are'} confirmed and ${rules.length - confirmed} reconstructed.`;
  return `${here} Of The Rules as a whole: ${release.membershipStatement}`;
}

/** Sources of the evidence, by title. */
function sourcesOf({ things, links, facts }: Subject): Head['sources'] {
  const ids = new Set([...things, ...links].flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? [])));
  return [...ids]
    .flatMap((id) => {
      const source = facts.node(id);
      return source?.kind === 'SOURCE' ? [{ id, title: source.title, url: source.url }] : [];
    })
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

/** Hosts of evidence that names no source of ours, such as www.legislation.gov.uk. */
function otherHosts({ things, links }: Subject): string[] {
  const urls = [...things, ...links].flatMap(({ evidence }) => evidence.flatMap(({ source, url }) => (source === null ? (url ?? []) : [])));
  return [...new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).host] : [])))].toSorted();
}

export function headOf(subject: Subject, { origin, today }: Taking): Head {
  const { title, address, moment, things, links, release, remarks } = subject;
  const sources = sourcesOf(subject);
  const named = [...sources.map((source) => source.title), ...otherHosts(subject)];
  const full = `${origin}${address}`;
  return {
    title,
    address: full,
    licence: release.licence,
    attribution: ATTRIBUTION,
    sources,
    lines: [
      { name: 'Title', text: `${title}. Rules Explorer` },
      { name: 'Holds', text: `${many(things.length, 'thing')} and ${many(links.length, 'link')}. ${remarks.join(' ')}`.trim() },
      { name: 'Law', text: `${moment}.` },
      {
        name: 'Data',
        text: `Release ${release.id} of ${dateWords(release.date)}; law as read in ${release.lawAsRead}. Taken ${dateWords(today)}.`,
      },
      { name: 'The Rules', text: membershipLine(subject) },
      { name: 'Licence', text: `${release.licence} Credit it as: Rules Explorer data, release ${release.id}, CC BY 4.0.` },
      { name: 'Attribution', text: ATTRIBUTION },
      { name: 'Sources', text: named.length > 0 ? `${named.join('; ')}.` : 'No evidence in this file names a source.' },
      { name: 'Note', text: NOT_ADVICE },
      { name: 'Address', text: full },
    ],
  };
}
