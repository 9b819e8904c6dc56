/** Instruments and provisions, and how law bears on law. */
import { classOfInstrument, instrumentOf, officialUri, type InstrumentNode, type ProvisionNode } from '@rules/schema';
import type { InstrumentFile, ProvisionItem } from '../format/instrument.ts';
import { at, upper, type Entry, type GraphBuilder, type Origin } from './builder.ts';
import { commonOf, inForceOf } from './common.ts';
import { citationOf, longNumberOf, numberOf, yearAndNumberOf } from './numbers.ts';

const FORMS = ['case', 'policy', 'draft', 'guidance'] as const;

function instrumentNode(item: InstrumentFile): InstrumentNode {
  const common = commonOf(item);
  const { year, number } = yearAndNumberOf(item.id);
  return {
    kind: 'INSTRUMENT',
    id: item.id,
    title: item.title,
    ...common,
    verified: item.verified ?? null,
    verifiedFields: item.verified_fields ?? [],
    instrumentClass: classOfInstrument(item.id),
    citation: item.citation ?? citationOf(item.id),
    shortTitle: item.short_title ?? null,
    form: FORMS.find((form) => item.id.startsWith(`${form}/`)) ?? null,
    year: item.year ?? year,
    number,
    officialUri: officialUri(item.id) ?? item.official_uri ?? null,
    made: item.made ?? null,
    madeKind: item.made_kind ?? null,
    inForce: inForceOf(item.in_force, common.confidence),
    statusFeb2020: item.status_feb_2020 ?? null,
    statusFeb2020Written: item.status_feb_2020_written ?? null,
    membership: upper(item.membership),
    membershipBasis: item.membership_basis ?? null,
    listedBy: item.listed_by ?? [],
    topic: item.topic ?? null,
    extent: item.extent ?? null,
    reserved: item.reserved ?? null,
    textVersionSeen: item.text_version_seen ?? null,
    changed: item.changed ?? null,
  };
}

function provisionNode(item: ProvisionItem): ProvisionNode {
  const common = commonOf(item);
  const number = item.number ?? numberOf(item.id) ?? item.id;
  return {
    kind: 'PROVISION',
    id: item.id,
    title: item.heading ?? item.label ?? longNumberOf(number),
    ...common,
    verified: item.verified ?? null,
    verifiedFields: [],
    instrument: instrumentOf(item.id),
    number,
    heading: item.heading ?? null,
    label: item.label ?? null,
    headingNote: item.heading_note ?? null,
    part: item.part ?? null,
    tier: item.tier ?? null,
    effect: item.effect ?? null,
    alsoEffects: item.also_effects ?? [],
    beneficiaries: item.beneficiaries ?? [],
    inForce: inForceOf(item.in_force, common.confidence),
    readings: (item.readings ?? []).flatMap((reading) => Object.entries(reading).map(([verb, what]) => ({ verb, what: String(what) }))),
    powers: (item.powers ?? []).map((power) => ({
      power: power.power,
      holder: power.holder ?? null,
      procedure: power.procedure ?? null,
      note: power.note ?? null,
      confidence: power.confidence ? upper(power.confidence) : null,
    })),
    verifiedVia: item.verified_via ?? null,
    textRead: item.text_read ?? null,
    officialUri: officialUri(item.id) ?? item.official_uri ?? null,
    notes: item.notes ?? null,
  };
}

/** Relations that instruments and provisions both may have. */
function addLawLinks(graph: GraphBuilder, item: InstrumentFile | ProvisionItem, entry: Entry, origin: Origin): void {
  graph.links('REFERS_TO', item.id, item.refers_to, entry, at(origin, 'refers_to'));
  graph.links('AMENDS', item.id, item.amends, entry, at(origin, 'amends'));
  graph.links('REPEALS', item.id, item.repeals, entry, at(origin, 'repeals'));
  graph.links('SUPERSEDES', item.id, item.supersedes, entry, at(origin, 'supersedes'));
  graph.links('IMPLEMENTS', item.id, item.implements, entry, at(origin, 'implements'));
  graph.bearsOn(item.id, item.bears_on, entry, at(origin, 'bears_on'));
}

function addProvision(graph: GraphBuilder, item: ProvisionItem, origin: Origin): void {
  const entry = graph.node(provisionNode(item), origin);
  graph.edge('CONTAINS', instrumentOf(item.id), item.id, {}, entry, origin);
  graph.links('IMPOSES', item.id, item.imposes, entry, at(origin, 'imposes'), {
    effect: item.effect ?? null,
    alsoEffects: item.also_effects ?? [],
  });
  addLawLinks(graph, item, entry, origin);
  graph.links('INSERTS', item.id, item.inserts, entry, at(origin, 'inserts'));
  graph.links('COMMENCES', item.id, item.commenced_by, entry, at(origin, 'commenced_by'), { turned: true });
}

/** Adds one instrument with all its provisions. */
export function addInstrument(graph: GraphBuilder, item: InstrumentFile, origin: Origin): void {
  const entry = graph.node(instrumentNode(item), origin);
  graph.links('FALLS_UNDER', item.id, item.falls_under, entry, at(origin, 'falls_under'));
  graph.links('MADE_UNDER', item.id, item.made_under, entry, at(origin, 'made_under'));
  addLawLinks(graph, item, entry, origin);
  item.provisions?.forEach((provision, index) => addProvision(graph, provision, at(origin, 'provisions', index)));
}
