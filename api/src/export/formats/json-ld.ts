/**
 * JSON-LD in the terms of ELI (the European Legislation Identifier), of schema.org and of RDF. Law goes by its official identifier, so that the file joins
 * with what others say of the same law; what these vocabularies have no word for goes by our own names, which the schema describes.
 */
import { officialUri } from '@rules/schema';
import type { Edge, EntityNode, InstrumentNode, ProvisionNode, RelationKind } from '@rules/schema';
import { isInPart } from '../../domain/time/position.ts';
import { addressIn, evidenceOf, leversOf, linkFacts, thingFacts } from '../facts-of.ts';
import { headOf, LICENCE_URL, NOT_ADVICE } from '../head.ts';
import type { Subject, Taking } from '../subject.ts';

type Json = Record<string, unknown>;

/** Kinds of link that ELI has a word for, where both ends are law. */
const ELI: Partial<Record<RelationKind, string>> = {
  CONTAINS: 'eli:has_part',
  MADE_UNDER: 'eli:based_on',
  REFERS_TO: 'eli:cites',
  AMENDS: 'eli:amends',
  REPEALS: 'eli:repeals',
  IMPLEMENTS: 'eli:implements',
  COMMENCES: 'eli:commences',
};

/** The state of law in the words of ELI and of schema.org; where neither has one, it is left out and our own says it. */
const FORCE: Partial<Record<InstrumentNode['inForce']['status'], [eli: string, schema: string]>> = {
  in_force: ['InForce-inForce', 'InForce'],
  in_force_amendment_pending: ['InForce-inForce', 'InForce'],
  in_force_repeal_pending: ['InForce-inForce', 'InForce'],
  in_force_superseded_pending: ['InForce-inForce', 'InForce'],
  partly_in_force: ['InForce-partiallyInForce', 'PartiallyInForce'],
  not_commenced: ['InForce-notInForce', 'NotInForce'],
  repealed: ['InForce-notInForce', 'NotInForce'],
};

const TYPES: Partial<Record<EntityNode['kind'], string>> = {
  BODY: 'schema:Organization',
  SOURCE: 'schema:CreativeWork',
  PLAN: 'schema:CreativeWork',
  STATEMENT: 'schema:Claim',
};

const context = (origin: string): Json => ({
  '@version': 1.1,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  // Names of kinds, relations and fields are those of the GraphQL schema.
  rules: `${origin}/schema.graphql#`,
});

const filled = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
const date = (text: string | null): Json | null =>
  text === null ? null : { '@value': text, '@type': text.length === 10 ? 'xsd:date' : text.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear' };
const named = (id: string): Json => ({ '@id': id });

/** The identifier of a thing: that of legislation.gov.uk for law that has one, the address of its page for all else. */
const uriOf = (origin: string, id: string): string => officialUri(id) ?? addressIn(origin, id);

/** What ELI and schema.org say of law. */
function lawOf(law: InstrumentNode | ProvisionNode, origin: string): Json {
  const [eli, schema] = FORCE[law.inForce.status] ?? [];
  const { from, to } = law.inForce;
  return {
    'eli:in_force': eli ? named(`eli:${eli}`) : null,
    'schema:legislationLegalForce': schema ? named(`schema:${schema}`) : null,
    'eli:first_date_entry_in_force': date(from),
    'eli:date_no_longer_in_force': date(to),
    ...(law.kind === 'INSTRUMENT'
      ? {
          'eli:id_local': law.citation,
          'schema:legislationIdentifier': law.citation,
          'eli:date_document': date(law.made),
          'schema:legislationDate': date(law.made),
        }
      : {
          'eli:number': law.number,
          'eli:is_part_of': named(uriOf(origin, law.instrument)),
          'schema:isPartOf': named(uriOf(origin, law.instrument)),
        }),
  };
}

function typesOf(thing: EntityNode): string[] {
  const own = `rules:${thing.kind}`;
  if (thing.kind === 'PROVISION') return [own, 'eli:LegalResourceSubdivision', 'schema:Legislation'];
  if (thing.kind === 'INSTRUMENT')
    return thing.instrumentClass === 'NOT_LEGISLATION' ? [own, 'schema:CreativeWork'] : [own, 'eli:LegalResource', 'schema:Legislation'];
  const known = TYPES[thing.kind];
  return known ? [own, known] : [own];
}

const evidenceJson = (subject: Subject, { evidence }: EntityNode | Edge, origin: string): Json[] =>
  evidenceOf(subject.facts, evidence).map(({ source, sourceTitle, locator, url, basis, confidence, asRead, note }) =>
    filled({
      'dcterms:source': source === null ? null : named(uriOf(origin, source)),
      'dcterms:title': sourceTitle,
      'rules:locator': locator,
      'schema:url': url,
      'rules:basis': basis,
      'rules:confidence': confidence,
      'rules:asRead': date(asRead),
      'rules:note': note,
    }),
  );

function thingJson(thing: EntityNode, subject: Subject, taking: Taking): Json {
  const { origin } = taking;
  const facts = thingFacts(thing, subject, taking);
  const isLaw = thing.kind === 'INSTRUMENT' || thing.kind === 'PROVISION';
  return filled({
    '@id': uriOf(origin, thing.id),
    '@type': typesOf(thing),
    'dcterms:identifier': thing.id,
    'schema:name': facts.label,
    'schema:description': facts.summary,
    'dcterms:bibliographicCitation': facts.citation,
    'schema:mainEntityOfPage': named(addressIn(origin, thing.id)),
    ...(isLaw && lawOf(thing, origin)),
    'rules:class': facts.class,
    'rules:membership': facts.membership,
    'rules:status': facts.status,
    'rules:date': isLaw ? null : facts.date,
    'rules:verdict': facts.verdict,
    'rules:side': facts.side ?? null,
    'rules:confidence': thing.confidence,
    'rules:evidence': evidenceJson(subject, thing, origin),
  });
}

/** A link said twice: as a statement of its own, which carries why and on what ground, and as a plain triple. */
function linkJson(link: Edge, subject: Subject, { origin }: Taking): Json[] {
  const {
    source: _source,
    target: _target,
    source_label,
    target_label,
    id: _id,
    kind,
    basis,
    confidence,
    verb,
    why,
    ...rest
  } = linkFacts(link, subject);
  const ends = [subject.facts.node(link.from), subject.facts.node(link.to)];
  const isLaw = ends.every((end) => end?.kind === 'INSTRUMENT' || end?.kind === 'PROVISION');
  // A repeal in part is none of the whole.
  const predicate = (isLaw && !(link.kind === 'REPEALS' && isInPart(link.how)) ? ELI[link.kind] : undefined) ?? `rules:${kind}`;
  const [from, to] = [uriOf(origin, link.from), uriOf(origin, link.to)];
  return [
    filled({
      '@id': `${origin}/take-away/release.jsonld#${encodeURIComponent(link.id)}`,
      '@type': ['rdf:Statement', 'rules:Relation'],
      'dcterms:identifier': link.id,
      'rdf:subject': named(from),
      'rdf:predicate': named(predicate),
      'rdf:object': named(to),
      'rules:kind': kind,
      'schema:description': `${source_label} ${verb} ${target_label}.`,
      'rules:why': why,
      'rules:basis': basis,
      'rules:confidence': confidence,
      ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [`rules:${name}`, value])),
      'rules:evidence': evidenceJson(subject, link, origin),
      'rules:levers': leversOf(link)?.map((lever) =>
        filled(Object.fromEntries(Object.entries(lever).map(([name, value]) => [`rules:${name}`, value]))),
      ),
    }),
    // What law that has not started would do is said above, with its date, and not as a fact.
    ...(rest.holds === false ? [] : [{ '@id': from, [predicate]: [named(to)] }]),
  ];
}

export function jsonLd(subject: Subject, taking: Taking): string {
  const { title, address, licence, attribution, sources, lines } = headOf(subject, taking);
  const { release, things, links } = subject;
  const about = filled({
    '@id': address,
    '@type': 'schema:Dataset',
    'schema:name': `${title}. Rules Explorer`,
    'schema:description': lines.map(({ name, text }) => `${name}: ${text}`).join(' '),
    'schema:version': release.id,
    'schema:datePublished': date(release.date),
    'schema:dateCreated': date(taking.today),
    'schema:license': named(LICENCE_URL),
    'dcterms:rights': licence,
    'schema:creditText': attribution,
    'rules:notice': NOT_ADVICE,
    'schema:url': named(address),
    'schema:isBasedOn': sources.map(({ id }) => named(uriOf(taking.origin, id))),
  });
  return JSON.stringify({
    '@context': context(taking.origin),
    '@graph': [
      about,
      ...things.map((thing) => thingJson(thing, subject, taking)),
      ...links.flatMap((link) => linkJson(link, subject, taking)),
    ],
  });
}
