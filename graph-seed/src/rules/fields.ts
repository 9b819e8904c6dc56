/** The fields that a form allows at a place. */
import type { z } from 'zod';

interface Def {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  options?: Schema[];
}
interface Schema {
  _zod: { def: Def };
}

/** The forms one step further in, by a key or a position. */
function inner(schema: Schema, step: string | number): Schema[] {
  const { type, shape, element, innerType, valueType, options } = schema._zod.def;
  if (type === 'union') return (options ?? []).flatMap((option) => inner(option, step));
  if (innerType) return inner(innerType, step);
  if (element) return [element];
  if (valueType) return [valueType];
  const field = shape?.[String(step)];
  return field ? [field] : [];
}

function namesOf(schema: Schema): string[] {
  const { shape, innerType, options } = schema._zod.def;
  return [...Object.keys(shape ?? {}), ...(innerType ? namesOf(innerType) : []), ...(options ?? []).flatMap(namesOf)];
}

/** Names of the fields allowed at a path of a form, over all the forms the place may have. */
export function fieldsAt(form: z.ZodType, path: readonly (string | number)[]): string[] {
  const ends = path.reduce<Schema[]>((schemas, step) => schemas.flatMap((schema) => inner(schema, step)), [form as unknown as Schema]);
  return [...new Set(ends.flatMap(namesOf))];
}
