/** Pieces that the formats of all data files share. Enumerations are written in lower case in the files. */
import { z } from 'zod';
import { Basis, CalendarDate, Confidence, isId, kindOfId, LawStatus, Phase, type EntityKind } from '@rules/schema';

/** Lower-case spelling of an enumeration of the model, as the data files write it. */
export const lower = <const T extends string>(values: readonly T[]) =>
  z.enum(values.map((value) => value.toLowerCase()) as [Lowercase<T>, ...Lowercase<T>[]]);

export const text = z.string().min(1, 'is empty: write something or leave the field out');
export const confidence = lower(Confidence.options);
export const basis = lower(Basis.options);
export const phase = lower(Phase.options);
export const date = CalendarDate;

const names = (kinds: readonly EntityKind[]): string => kinds.map((kind) => kind.toLowerCase().replace('_', ' ')).join(' or ');

/** An id of one of the kinds given; of any kind where none is given. */
export const id = (...kinds: EntityKind[]) =>
  z.string().superRefine((value, context) => {
    const kind = isId(value) ? kindOfId(value) : null;
    if (kind === null) context.addIssue({ code: 'custom', message: 'is not an id', params: { rule: 'id-form' } });
    else if (kinds.length > 0 && !kinds.includes(kind))
      context.addIssue({
        code: 'custom',
        message: `is the id of a ${names([kind])}; a ${names(kinds)} is wanted here`,
        params: { rule: 'id-form' },
      });
  });

export const law = id('INSTRUMENT', 'PROVISION');
export const holder = id('BODY', 'ROLE');

/** One source, in short: an address, "own knowledge", or "our reading", the latter two with a remark after a colon if need be. */
const sourceLine = z
  .string()
  .regex(
    /^(https?:\/\/\S+|(own knowledge|our reading)(: .+)?)$/,
    'is not a source: write an address, "own knowledge" or "our reading" (a remark may follow after a colon), or a map with source, at, url, note',
  );

/** One source, in full. At least one of source, url and note says what it is. */
const sourceMap = z.strictObject({
  source: id('SOURCE').optional(),
  at: text.optional(),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'is not an address')
    .optional(),
  note: text.optional(),
  basis: basis.optional(),
  confidence: confidence.optional(),
  read: date.optional(),
});

export const source = z.union([sourceLine, sourceMap]);
export type SourceItem = z.infer<typeof source>;
export const sources = z.array(source);

const linkFields = {
  why: text.optional(),
  note: text.optional(),
  how: text.optional(),
  at: text.optional(),
  effect: text.optional(),
  also_effects: z.array(text).optional(),
  checked: z.enum(['text_read', 'listed', 'no_single_provision']).optional(),
  confidence: confidence.optional(),
  basis: basis.optional(),
  sources: sources.optional(),
};

/** A relation to another thing: its id alone, or a map with more about the relation. What is left out follows the entry it stands in. */
export const link = (...kinds: EntityKind[]) => z.union([id(...kinds), z.strictObject({ to: id(...kinds), ...linkFields })]);
export const links = (...kinds: EntityKind[]) => z.array(link(...kinds)).optional();
export type Link = string | ({ to: string } & z.infer<z.ZodObject<typeof linkFields>>);

/** The five foundations of the Promise. */
export const FOUNDATIONS = ['voice', 'family', 'care', 'people', 'scaffolding'] as const;
const bearing = z.union([text, z.strictObject({ why: text.optional(), confidence: confidence.optional(), sources: sources.optional() })]);
/** Which foundations a thing bears on: their names, or a map from name to why. */
export const bearsOn = z.union([z.array(z.enum(FOUNDATIONS)), z.partialRecord(z.enum(FOUNDATIONS), bearing)]).optional();
export type BearsOn = NonNullable<z.infer<typeof bearsOn>>;

/** In force, in full. `assumed` alone means: in force by default, no source read for it, low confidence. Left out: uncertain. */
export const inForce = z
  .union([
    z.literal('assumed'),
    z.strictObject({
      status: z.enum(LawStatus.options),
      written: text.optional(),
      from: date.optional(),
      to: date.optional(),
      since: text.optional(),
      by: text.optional(),
      detail: text.optional(),
      confidence: confidence.optional(),
      assumed: z.literal(true).optional(),
      never_started: z.literal(true).optional(),
    }),
  ])
  .optional();
export type InForceItem = NonNullable<z.infer<typeof inForce>>;

/** Fields every entry may have. */
export const entry = {
  aliases: z.array(text).optional(),
  note: text.optional(),
  confidence,
  sources: sources.optional(),
};
