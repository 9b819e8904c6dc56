/** Texts that programs stumble over. */
import type { Random } from '../support/random.ts';

const ODD = [
  '',
  ' ',
  '\u0000',
  'change/\u0000',
  'a\nb\r\nSet-Cookie: x=1',
  '\u202ereversed',
  '\u200b\u200b',
  '\ufeff',
  '\ud800',
  '\udfff\ud800',
  'é'.normalize('NFD').repeat(50),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  '👩‍👩‍👧‍👦'.repeat(20),
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%00',
  '%2e%2e%2f',
  "' OR 1=1 --",
  "'}) DETACH DELETE n //",
  '`) RETURN 1 //',
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e309',
  '9'.repeat(40),
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '"unbalanced',
  '(((((((((((',
  '~~~~ ^^^^ ****',
  'title:* AND OR NOT',
  'a*'.repeat(60),
  '(a+)+$',
  's 29(1)(a)(i)(aa) and s 30 and reg 3 and art 12 and sch 4',
  '/law/asp/2014/8/section/58',
  'asp/2014/8/section/' + '1/'.repeat(80),
  'https://www.legislation.gov.uk/asp/2014/8?x=' + 'y'.repeat(100),
  'the of and a in',
  '२०१४',
  '\u0130'.repeat(60),
];

/** One odd text, sometimes long, sometimes several together. */
export function oddText(random: Random, most = 300): string {
  const text = random.chance(0.2) ? `${random.pick(ODD)} ${random.pick(ODD)}` : random.pick(ODD);
  return random.chance(0.1) ? text.padEnd(most, random.pick(ODD) || 'x').slice(0, most) : text;
}

/** A value of any kind that JSON can hold, a few levels deep. */
export function oddValue(random: Random, levels = 3): unknown {
  const kind = random.below(levels > 0 ? 8 : 5);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind === 2) return random.pick([0, -1, 1.5, 1e308, -1e308, 2 ** 31, 2 ** 53, 5e-324, 200, 201]);
  if (kind < 5) return oddText(random);
  if (kind === 5) return Array.from({ length: random.below(5) }, () => oddValue(random, levels - 1));
  return Object.fromEntries(Array.from({ length: random.below(4) }, () => [oddText(random, 40), oddValue(random, levels - 1)]));
}

/** Bytes of any value. */
export const noise = (random: Random, length: number): Buffer => Buffer.from(Array.from({ length }, () => random.below(256)));

/** The levels of one thing in another, written out. */
export const nested = (open: string, levels: number, inner: string, close: string): string =>
  open.repeat(levels) + inner + close.repeat(levels);
