/** The limits of the service, in one place. Published by the `limits` query and in docs/limits.md; a test compares them. */
export const LIMITS = {
  /** Deepest query, in levels of fields. */
  depth: 16,
  /** Dearest query, in things that the answer may hold. */
  cost: 50_000,
  /** Most tokens (words and signs) in a query. Checking that fields do not clash takes time by the square of it. */
  tokens: 2_000,
  /** Largest page. */
  pageSize: 200,
  /** Longest time, in milliseconds. */
  timeMs: 10_000,
  /** Largest request, in bytes. */
  requestBytes: 256 * 1024,
  /** Most levels of lists and objects in the JSON of a request. */
  nesting: 100,
  /** Longest address, in bytes, a query in it included. */
  addressBytes: 8 * 1024,
} as const;
