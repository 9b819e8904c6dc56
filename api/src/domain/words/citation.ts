/** Citations in the manner of OSCOLA: no full stops, the short title and year, then the place. */
import type { EntityNode, InstrumentNode, SourceNode } from '@rules/schema';
import { dateWords } from './dates.ts';
import { placeShort } from './provisions.ts';

/** Title of an instrument without the remark that some carry at the end ("(non-statutory)"), which is no part of it. */
export function properTitle(instrument: InstrumentNode): string {
  if (instrument.instrumentClass === 'NOT_LEGISLATION') return instrument.title.replace(/\s*\([^()]*\)$/, '');
  return instrument.title;
}

/**
 * The citation of an instrument: "Children (Scotland) Act 1995", "Children and Young People (Scotland) Act 2014 (asp 8)",
 * "Looked After Children (Scotland) Regulations 2009, SSI 2009/210".
 */
export function citeInstrument(instrument: InstrumentNode): string {
  const [type, year, number] = instrument.id.split('/');
  const title = properTitle(instrument);
  switch (type) {
    case 'asp':
      return `${title} (asp ${number})`;
    case 'ssi':
      return `${title}, SSI ${year}/${number}`;
    case 'uksi':
      return `${title}, SI ${year}/${number}`;
    case 'eur':
      return `${title}, Regulation (EU) ${year}/${number}`;
    case 'treaty':
      return instrument.made
        ? `${title} (${instrument.madeKind === 'opened_for_signature' ? 'opened for signature' : 'adopted'} ${dateWords(instrument.made)})`
        : title;
    case 'draft':
      return `${title} (draft)`;
    default:
      return title;
  }
}

/** "Children (Scotland) Act 1995, s 29(1)". `subsections` as the data writes them, where the point is one of them. */
export const citeProvision = (provisionId: string, instrument: InstrumentNode, subsections: string | null = null): string =>
  `${citeInstrument(instrument)}, ${placeShort(provisionId, subsections)}`;

/** "UNISON Scotland, ‘Keeping the Promise’ (2021)": publisher, title, year, as far as they are known. */
export function citeSource(source: SourceNode): string {
  const publisher = source.publisher?.replace(/\s*\([^()]*\)$/, '');
  const year = source.date?.match(/\d{4}/)?.[0];
  return `${publisher ? `${publisher}, ` : ''}‘${source.title}’${year ? ` (${year})` : ''}`;
}

/** The citation of law and of sources; the title for all else. A provision needs its instrument. */
export function cite(node: EntityNode, instrument: InstrumentNode | null = null): string {
  if (node.kind === 'INSTRUMENT') return citeInstrument(node);
  if (node.kind === 'PROVISION') return instrument ? citeProvision(node.id, instrument) : node.title;
  return node.kind === 'SOURCE' ? citeSource(node) : node.title;
}

/** "Children (Scotland) Act 1995, s 29": a name that stands alone in a list. The title of all but provisions, which need their instrument. */
export const labelOf = (node: EntityNode, instrument: InstrumentNode | null): string =>
  node.kind === 'PROVISION' && instrument ? `${properTitle(instrument)}, ${placeShort(node.id)}` : node.title;
