/** One way to be hostile. */
import type { Random } from '../../support/random.ts';
import type { Shot } from '../wire.ts';

export interface Kind {
  name: string;
  /** How often it comes, relative to the others. */
  weight: number;
  make(random: Random): Shot;
}

/** A kind whose shots are single requests, sent at once. */
export const kind = (name: string, weight: number, make: (random: Random) => string | Buffer): Kind => ({
  name,
  weight,
  make: (random) => ({ pieces: [make(random)] }),
});
