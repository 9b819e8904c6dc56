/** From the sources of a data file to evidence: what a source is by its form, and the basis of a relation by its kind and sources. */
import type { Basis, Confidence, Evidence, RelationKind } from '@rules/schema';
import type { SourceItem } from '../format/common.ts';

/** Hosts whose pages are official texts or the word of the body they tell of. Any other address is a text read, no more. */
const OFFICIAL_HOSTS = [
  'legislation.gov.uk',
  'gov.uk',
  'gov.scot',
  'parliament.scot',
  'parlamaid-alba.scot',
  'parliament.uk',
  'nhs.scot',
  'scot.nhs.uk',
  'careinspectorate.com',
  'sssc.uk.com',
  'cypcs.org.uk',
  'spso.org.uk',
  'cosla.gov.uk',
  'audit.scot',
  'judiciary.scot',
  'judiciary.uk',
  'ohchr.org',
  'un.org',
  'coe.int',
  'europa.eu',
  'carereview.scot',
  'thepromise.scot',
  'plan2430.scot',
];
/** A public copy of the text of legislation.gov.uk, counted with it where an address leads to it. */
const MIRROR = 'https://github.com/legalize-dev/legalize-uk';

/** Basis of what was read at an address. */
export function basisOfAddress(address: string): Basis {
  if (address.startsWith(MIRROR)) return 'OFFICIAL';
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return OFFICIAL_HOSTS.some((official) => host === official || host.endsWith(`.${official}`)) ? 'OFFICIAL' : 'PARSED';
}

const upper = <T extends string>(word: string | undefined): T | null => (word === undefined ? null : (word.toUpperCase() as T));

/** One source as evidence. `confidence` is that of the fact; `basis`, where given, stands for the basis of sources that do not say one. */
function evidenceOf(item: SourceItem, confidence: Confidence, basis: Basis | null): Evidence {
  const blank: Evidence = { source: null, locator: null, url: null, basis: 'JUDGEMENT', confidence, asRead: null, note: null };
  if (typeof item === 'string') {
    if (item.startsWith('http')) return { ...blank, url: item, basis: basis ?? basisOfAddress(item) };
    const [said, note] = item.split(/: (.*)/s, 2);
    return { ...blank, basis: said === 'own knowledge' ? 'OWN_KNOWLEDGE' : 'JUDGEMENT', note: note ?? null };
  }
  const byForm: Basis = item.url ? basisOfAddress(item.url) : item.source ? 'PARSED' : 'JUDGEMENT';
  return {
    source: item.source ?? null,
    locator: item.at ?? null,
    url: item.url ?? null,
    basis: upper<Basis>(item.basis) ?? basis ?? byForm,
    confidence: upper<Confidence>(item.confidence) ?? confidence,
    asRead: item.read ?? null,
    note: item.note ?? null,
  };
}

/** The sources of one fact as evidence, each thing once. */
export const evidenceOfAll = (items: readonly SourceItem[], confidence: Confidence, basis: Basis | null = null): Evidence[] =>
  distinct(items.map((item) => evidenceOf(item, confidence, basis)));

/** Evidence without repetitions: the same source, place, address and remark count once, the first time. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((each) => {
    const key = JSON.stringify([each.source, each.locator, each.url, each.note]);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Relations that are our judgement whatever they rest on. */
const JUDGED = new Set<RelationKind>([
  'BLOCKS',
  'CONSTRAINS',
  'REQUIRES_AMENDMENT',
  'ENABLES',
  'DELIVERS',
  'DUPLICATES',
  'CONFLICTS_WITH',
  'DEPENDS_ON',
  'DISAGREES_IN',
  'BEARS_ON',
  'FALLS_UNDER',
]);

/** The basis of a relation that does not say its own: fixed by its kind, else the best its evidence has. */
export function basisOf(kind: RelationKind, evidence: readonly Evidence[]): Basis {
  if (JUDGED.has(kind)) return 'JUDGEMENT';
  if (kind === 'CONTAINS') return 'PARSED';
  return (['OFFICIAL', 'PARSED', 'JUDGEMENT'] as const).find((basis) => evidence.some((each) => each.basis === basis)) ?? 'OWN_KNOWLEDGE';
}
