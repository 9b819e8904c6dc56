/** What is known, as it stood on another day than today: law by where it stood then, links by the law they rest on. */
import type { KnownLink } from '../../parts/links/link.ts';
import type { Known } from './known.ts';

/** Where one piece of law stands on the day: null where that is not known. `because`: why, as a clause. */
export interface Standing {
  inForce: boolean | null;
  because: string;
}

/** Of law whose standing on the day has not arrived. */
export const NOT_READ: Standing = { inForce: null, because: 'not read yet for that day' };

/** Whether a rule binds a change on a day takes more than whether it is in force: its trace says so. */
const SEE_TRACE = 'for that day see the trace of the change';

function linkOnDay(link: KnownLink, standings: ReadonlyMap<string, Standing>): KnownLink {
  const standing = standings.get(link.from);
  if (!standing) return link;
  const { inForce } = standing;
  const bears = link.relation.bindsToday !== null;
  return {
    ...link,
    holds: bears && inForce !== false ? null : inForce,
    time: inForce === false ? 'not in force' : bears ? SEE_TRACE : inForce ? 'in force' : 'not known whether in force',
  };
}

/** The same things and links, on the day that the standings are of. Law of which nothing is said keeps its place. */
export function onDay(known: Known, standings: ReadonlyMap<string, Standing>): Known {
  return {
    ...known,
    things: new Map(
      [...known.things].map(([id, thing]) => {
        const standing = standings.get(id);
        return [id, standing ? { ...thing, inForce: standing.inForce, standing: standing.because } : thing];
      }),
    ),
    links: known.links.map((link) => linkOnDay(link, standings)),
  };
}
