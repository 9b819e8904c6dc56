/** How often one address may ask. Each copy of the service counts on its own, in memory. */
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { refuse } from './refuse.ts';

const MINUTE = 60_000;

/**
 * Refuses what an address asks over `perMinute` requests within a minute: 429, with `Retry-After` in seconds. Files of the build are not counted, since
 * nothing is worked out for them. An IPv6 address counts with its whole /56 network, since one subscriber has all of that.
 */
export const rateLimits = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    ipv6Subnet: 56,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its checks write to the console; what matters of them is said by `proxyHint`.
    validate: false,
    skip: ({ path }) => path.startsWith('/assets/'),
    handler(request, response) {
      const retryAfter = Number(response.get('retry-after'));
      const message = `More than ${perMinute.toLocaleString('en-GB')} requests came from your address within a minute. Wait ${retryAfter} seconds, then ask again.`;
      refuse(request, response, { status: 429, message, code: 'RATE_LIMITED', retryAfter });
    },
  });

/** Says once that all readers count as one address, where a server in front tells their own and is not trusted to. */
export function proxyHint(log: (line: string) => void): RequestHandler {
  let isSaid = false;
  return (request, _response, next) => {
    if (!isSaid && request.headers['x-forwarded-for'] !== undefined) {
      isSaid = true;
      log(
        'A request came through another server (it has the header X-Forwarded-For), and TRUST_PROXY is not set, so all that comes through it counts as one address. Set TRUST_PROXY=1 if one server of yours stands in front of this one.',
      );
    }
    next();
  };
}
