/** Sends shots of all kinds to a server and judges every answer. The same seed sends the same bytes. */
import { randomOf } from '../support/random.ts';
import { pickKind, slowKinds, wholeTraces } from './kinds/index.ts';
import type { Kind } from './kinds/index.ts';
import { query, send } from './wire.ts';
import type { Reply, Shot } from './wire.ts';

/** What came of all shots of one kind. */
export interface Tally {
  name: string;
  count: number;
  /** How many answers there were of each status; one shot may get several, or none. */
  statuses: Record<string, number>;
  /** Shots whose connection the server closed without an answer. */
  unanswered: number;
  times: number[];
  /** Bytes of the longest answer. */
  longest: number;
}

/** A shot that was answered as none may be. */
export interface Fault {
  /** Which shot of the seed it was; none for those that are slow. */
  number: number | null;
  kind: string;
  why: string;
}

export interface Volley {
  tallies: Tally[];
  faults: Fault[];
}

/** Signs of a stack, of a file of ours, or of the driver. */
const INSIDES = /node_modules|\.[cm]?[jt]s:\d|Neo4jError|Neo\.\w+Error|bolt:\/\/|Maximum call stack|INTERNAL_SERVER_ERROR/;
/** Every so many shots, one is the plain question instead. */
const PLAIN_EVERY = 50;
const PLAIN: Kind = {
  name: 'the plain question',
  weight: 0,
  make: () => ({ pieces: [query('{ entity(id: "body/sssc") { title } }')] }),
};
const PLAIN_ANSWER = '{"data":{"entity":{"title":"Scottish Social Services Council"}}';

/** Shot number `number` of a seed. */
export function shotOf(seed: number, number: number): { kind: Kind; shot: Shot } {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) + number);
  const kind = number % PLAIN_EVERY === 0 ? PLAIN : pickKind(random);
  return { kind, shot: kind.make(random) };
}

function faultOf(kind: Kind, { statuses, text, isSilent }: Reply): string | null {
  const own = statuses.find((status) => status >= 500 && status !== 501 && status !== 505);
  if (own !== undefined) return `status ${own}`;
  if (isSilent) return 'neither answered nor closed';
  if (kind === PLAIN && !text.includes(PLAIN_ANSWER)) return `the plain question was answered with ${JSON.stringify(text.slice(0, 500))}`;
  // The data themselves and the pages' code may say anything.
  if (/\r\ncontent-type: (application|text)\/(javascript|css)/i.test(text) || /content-disposition: attachment/i.test(text)) return null;
  const inside = INSIDES.exec(text);
  return inside && `the answer tells of our insides: ${JSON.stringify(text.slice(Math.max(0, inside.index - 200), inside.index + 200))}`;
}

/**
 * Sends the shots from number `from` up to `to`, so many at once, and `slow` slow ones beside them.
 * @param onEach called after each shot with how many are done
 */
export async function volley(port: number, { seed, from, to, slow = 0, atOnce = 24, onEach = () => {} }: VolleyOptions): Promise<Volley> {
  const tallies = new Map<string, Tally>();
  const faults: Fault[] = [];
  const one = async (kind: Kind, shot: Shot, number: number | null): Promise<void> => {
    const reply = await send(port, shot);
    const tally = tallies.get(kind.name) ?? { name: kind.name, count: 0, statuses: {}, unanswered: 0, times: [], longest: 0 };
    tallies.set(kind.name, tally);
    tally.count += 1;
    for (const status of reply.statuses) tally.statuses[status] = (tally.statuses[status] ?? 0) + 1;
    if (reply.statuses.length === 0) tally.unanswered += 1;
    tally.times.push(reply.ms);
    tally.longest = Math.max(tally.longest, reply.text.length);
    const why = faultOf(kind, reply);
    if (why !== null) faults.push({ number, kind: kind.name, why });
  };
  let next = from;
  const sender = async (): Promise<void> => {
    while (next < to) {
      const number = next;
      next += 1;
      const { kind, shot } = shotOf(seed, number);
      await one(kind, shot, number);
      onEach(next - from);
    }
  };
  const slowly = Array.from({ length: slow }, (_, at) => {
    const kind = slowKinds[at % slowKinds.length] as Kind;
    return one(kind, kind.make(randomOf(seed + at)), null);
  });
  await Promise.all([...Array.from({ length: atOnce }, sender), ...slowly]);
  return { tallies: [...tallies.values()].sort((a, b) => a.name.localeCompare(b.name)), faults };
}

/** Asks for large answers, one after another, so that the service keeps as many as it ever does. */
export async function fill(port: number, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await send(port, wholeTraces.make(randomOf(at)));
}

export interface VolleyOptions {
  seed: number;
  from: number;
  to: number;
  slow?: number;
  atOnce?: number;
  onEach?: (done: number) => void;
}
