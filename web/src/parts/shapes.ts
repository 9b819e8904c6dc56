/** Marks as data, drawn by the parts and by the picture: shapes of kinds, gates of verdicts, seals of basis. See look/tokens.css. */
import type { Basis, EntityKind, InstrumentClass, Verdict } from '@rules/schema';

/** Name of the colour tokens of a kind (--act-fill, --act-line, --act-ink) and of its CSS class (g-act). */
export type ShapeName =
  'act' | 'ssi' | 'treaty' | 'prov' | 'body' | 'role' | 'change' | 'found' | 'area' | 'plan' | 'clash' | 'stmt' | 'source';

/** SVG path in a box of 24 by 24; `inner` is drawn on top without fill. */
export const SHAPES: Record<ShapeName, { path: string; inner?: string }> = {
  act: { path: 'M3 5h18v14H3z' },
  ssi: { path: 'M7.5 5h9L21 9.5v5L16.5 19h-9L3 14.5v-5z' },
  treaty: { path: 'M4 5c5-2 11-2 16 0 1 4.7 1 9.3 0 14-5 2-11 2-16 0-1-4.7-1-9.3 0-14z' },
  prov: { path: 'M7 5.5h10a4 4 0 0 1 4 4v5a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4v-5a4 4 0 0 1 4-4z' },
  body: { path: 'M2.5 12a9.5 7.8 0 1 0 19 0a9.5 7.8 0 1 0-19 0z' },
  role: { path: 'M2.2 12a9.8 8.2 0 1 0 19.6 0a9.8 8.2 0 1 0-19.6 0z', inner: 'M5.4 12a6.6 5 0 1 0 13.2 0a6.6 5 0 1 0-13.2 0z' },
  change: {
    path: 'M13.2 2.9l7.9 7.9a1.7 1.7 0 0 1 0 2.4l-7.9 7.9a1.7 1.7 0 0 1-2.4 0l-7.9-7.9a1.7 1.7 0 0 1 0-2.4l7.9-7.9a1.7 1.7 0 0 1 2.4 0z',
  },
  found: { path: 'M7 3.8h10l5 8.2-5 8.2H7L2 12z' },
  area: { path: 'M8 3h8l5 5v8l-5 5H8l-5-5V8z' },
  plan: { path: 'M7.5 5.5H22l-5.5 13H2z' },
  clash: { path: 'M3 4.5h18L17.2 12 21 19.5H3L6.8 12z' },
  stmt: { path: 'M3 5.5h12.5L22 12l-6.5 6.5H3z' },
  source: { path: 'M3.5 4h17v11.5a4.5 4.5 0 0 1-4.5 4.5H8a4.5 4.5 0 0 1-4.5-4.5z' },
};

const BY_KIND: Record<EntityKind, ShapeName> = {
  INSTRUMENT: 'act',
  PROVISION: 'prov',
  BODY: 'body',
  ROLE: 'role',
  CHANGE: 'change',
  FOUNDATION: 'found',
  POLICY_AREA: 'area',
  PLAN: 'plan',
  PLAN_AREA: 'plan',
  ACTION: 'plan',
  CLASH: 'clash',
  STATEMENT: 'stmt',
  SOURCE: 'source',
};
const BY_CLASS: Record<InstrumentClass, ShapeName> = {
  PRIMARY_ACT: 'act',
  SECONDARY_INSTRUMENT: 'ssi',
  CONVENTION: 'treaty',
  OTHER_LAW: 'act',
  NOT_LEGISLATION: 'source',
};

/** The shape of a kind; of an instrument by its class where that is given. */
export const shapeOf = (kind: EntityKind, instrumentClass?: InstrumentClass | null): ShapeName =>
  kind === 'INSTRUMENT' && instrumentClass ? BY_CLASS[instrumentClass] : BY_KIND[kind];

/** White lines on the gate of a verdict, in a box of 32 by 32. */
export const GATES: Record<Verdict, { path: string; dashed?: string }> = {
  BLOCKED: { path: 'M6 16h9M20 7v18' },
  LIFT_ENACTED_NOT_IN_FORCE: { path: 'M5.5 16h8M23.5 12.5l3.5 3.5-3.5 3.5', dashed: 'M19 7v18.2' },
  CONSTRAINED: { path: 'M5.5 7C12 7 13 12 17 12h10M5.5 25C12 25 13 20 17 20h10' },
  NOT_BLOCKED_BY_LAW: { path: 'M6 16h19M19 10l6 6-6 6' },
  DELIVERED: { path: 'M8 17l5.5 5.5L24.5 10' },
};

/** Radius of the dot in the ring of a seal, in a box of 16 by 16. */
export const SEALS: Record<Basis, { dot: number; half?: true; broken?: true }> = {
  OFFICIAL: { dot: 3.9 },
  PARSED: { dot: 0, half: true },
  JUDGEMENT: { dot: 1.4 },
  OWN_KNOWLEDGE: { dot: 0, broken: true },
};
