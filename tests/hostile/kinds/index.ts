/** Every way to be hostile that is tried, and the plain question that must be answered rightly all the while. */
import type { Random } from '../../support/random.ts';
import { graphqlKinds, wholeTraces } from './graphql.ts';
import { httpKinds, slowKinds } from './http.ts';
import { jsonKinds } from './json.ts';
import type { Kind } from './kind.ts';
import { valueKinds } from './values.ts';

export type { Kind } from './kind.ts';
export { slowKinds, wholeTraces };

export const quickKinds: readonly Kind[] = [...jsonKinds, ...graphqlKinds, ...valueKinds, ...httpKinds];

const total = quickKinds.reduce((sum, { weight }) => sum + weight, 0);

/** A kind, each as often as its weight says. */
export function pickKind(random: Random): Kind {
  let at = random.next() * total;
  for (const kind of quickKinds) {
    at -= kind.weight;
    if (at < 0) return kind;
  }
  throw new Error('The weights do not add up.');
}
