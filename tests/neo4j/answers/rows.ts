/** Rows of a statement, put in order as Cypher does it. */
export type Row = Record<string, unknown>;

/** By these columns, "-" before one that runs down; texts by their code units, lists by their members, false before true, null last. */
export function inOrder<R extends Row>(rows: readonly R[], ...columns: (`-${keyof R & string}` | (keyof R & string))[]): R[] {
  const keys = columns.map((column) => {
    const down = column.startsWith('-');
    return { name: down ? column.slice(1) : column, sign: down ? -1 : 1 };
  });
  return [...rows].sort((a, b) => {
    for (const { name, sign } of keys) {
      const order = compare(a[name], b[name]);
      if (order !== 0) return sign * order;
    }
    return 0;
  });
}

/** The values by the key that each has. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (Array.isArray(a) && Array.isArray(b)) {
    const at = a.findIndex((one, index) => one !== b[index]);
    return at < 0 || at >= b.length ? a.length - b.length : compare(a[at], b[at]);
  }
  if (typeof a !== typeof b || !['string', 'number', 'boolean'].includes(typeof a)) throw new Error('Values that have no order.');
  return (a as string) < (b as string) ? -1 : 1;
}
