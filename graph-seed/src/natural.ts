/** Natural order of ids and names: section 2 before section 10, section 11 before 11ZA. */

const chunks = (text: string): (string | number)[] =>
  (text.match(/\d+|\D+/g) ?? []).map((chunk) => (/^\d/.test(chunk) ? Number(chunk) : chunk));

/** Compares two texts chunk by chunk, runs of digits as numbers. Negative where `a` comes first. */
export function natural(a: string, b: string): number {
  const left = chunks(a);
  const right = chunks(b);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const x = left[index] ?? '';
    const y = right[index] ?? '';
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return left.length - right.length;
}
