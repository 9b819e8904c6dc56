/** Names of the kinds of thing, as a reader meets them. */
import type { EntityKind, InstrumentClass } from '@rules/schema';

const KINDS: Record<EntityKind, [one: string, many: string]> = {
  INSTRUMENT: ['Instrument', 'Instruments'],
  PROVISION: ['Provision', 'Provisions'],
  BODY: ['Body', 'Bodies'],
  ROLE: ['Role', 'Roles'],
  CHANGE: ['Change', 'Changes'],
  FOUNDATION: ['Foundation', 'Foundations'],
  POLICY_AREA: ['Policy area', 'Policy areas'],
  PLAN: ['Plan', 'Plans'],
  PLAN_AREA: ['Plan area', 'Plan areas'],
  ACTION: ['Action', 'Actions'],
  CLASH: ['Rules that disagree', 'Rules that disagree'],
  STATEMENT: ['Statement', 'Statements'],
  SOURCE: ['Source', 'Sources'],
};

const CLASSES: Record<InstrumentClass, [one: string, many: string]> = {
  PRIMARY_ACT: ['Primary Act', 'Primary Acts'],
  SECONDARY_INSTRUMENT: ['Secondary instrument', 'Secondary instruments'],
  CONVENTION: ['Convention', 'Conventions'],
  OTHER_LAW: ['Other law', 'Other law'],
  NOT_LEGISLATION: ['Not legislation', 'Not legislation'],
};

/** Every kind of thing, in the order they are listed. */
export const KINDS_OF_THING = Object.keys(KINDS) as EntityKind[];

/** Every class of instrument, in the order they are listed. */
export const CLASSES_OF_INSTRUMENT = Object.keys(CLASSES) as InstrumentClass[];

/** "Provision"; an instrument by its class where that is given: "Primary Act". */
export const kindWord = (kind: EntityKind, instrumentClass?: InstrumentClass | null): string =>
  instrumentClass ? CLASSES[instrumentClass][0] : KINDS[kind][0];

/** "Provisions". */
export const kindWords = (kind: EntityKind): string => KINDS[kind][1];

/** "Primary Act". */
export const classWord = (instrumentClass: InstrumentClass): string => CLASSES[instrumentClass][0];

/** "Primary Acts". */
export const classWords = (instrumentClass: InstrumentClass): string => CLASSES[instrumentClass][1];

/** Whether a name is that of a kind of thing (and not, say, of a kind of link). */
export const isEntityKind = (name: string): name is EntityKind => name in KINDS;
