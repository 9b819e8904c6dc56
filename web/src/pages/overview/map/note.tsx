import type { ReactElement } from 'react';
import { exploreAddress } from '../../../app/explore-address.ts';
import { AppLink } from '../../../parts/link.tsx';
import { KindShape } from '../../../parts/marks.tsx';
import { capital, listWords } from '../../../words/plural.ts';
import { spotKind, type Spot } from './things.ts';

/** What is chosen, in words: where it stands, what is counted of it, and what it is joined to. */
export function MapNote({
  spot,
  parts,
  sentences,
  drawn,
  undrawn,
}: {
  spot: Spot | null;
  /** Names of the parts in which it stands. */
  parts: readonly string[];
  sentences: readonly string[];
  /** How many links are drawn, and how many more there are. */
  drawn: number;
  undrawn: number;
}): ReactElement {
  if (!spot) return <p>Choose a part or a thing to read of it here. A double click opens its page.</p>;
  return (
    <>
      <p>
        {spot.kind && <KindShape kind={spot.kind} instrumentClass={spot.instrumentClass} silent />}{' '}
        <strong>{spot.isRegion ? spot.short : spot.name}</strong>. {spotKind(spot)}
        {parts.length > 0 && `, in ${listWords(parts)}`}. {spot.facts.map((fact) => `${capital(fact.replace(/^[■□] /, ''))}.`).join(' ')}
      </p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {undrawn > 0 && (
        <p className="small muted">
          Lines are drawn for the {drawn} links that count most; {undrawn} more are told above and not drawn. A line leads to the nearest
          place of a thing that stands in several.
        </p>
      )}
      {spot.address && (
        <p className="btn-row">
          <AppLink className="btn sm" href={spot.address}>
            Open its page
          </AppLink>
          {spot.id && (
            <AppLink className="btn sm" href={exploreAddress(spot.id)}>
              Explore from here
            </AppLink>
          )}
        </p>
      )}
    </>
  );
}
