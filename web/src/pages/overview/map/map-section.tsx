import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import { useAnswer } from '../../../app/answer.ts';
import { Section } from '../../../parts/page.tsx';
import { ErrorState } from '../../../parts/states.tsx';
import { PictureBoundary } from '../../../picture/boundary.tsx';
import { useMedia } from '../../../app/use-media.ts';
import { OverviewMapDocument } from '../query.ts';
import type { System } from '../system.ts';

/** Asks for the code of the map. */
export const load = async () => import('./SystemMap.tsx');
const SystemMap = lazy(load);

const Waiting = (): ReactElement => (
  <p className="picture-off" role="status">
    The map is on its way. The tables are complete without it.
  </p>
);

/** The map, drawn when it comes near; on a phone when it is asked for. */
export function MapSection({ system, atOnce }: { system: System; /** Whether the address names it. */ atOnce: boolean }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const narrow = useMedia('(max-width: 640px)');
  /** Once drawn it stays, however the screen is turned. */
  const [wanted, setWanted] = useState(atOnce && !narrow);
  useEffect(() => {
    if (wanted || narrow || !place.current) return;
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setWanted(true), {
      rootMargin: '900px',
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [wanted, narrow]);
  return (
    <Section
      id="map"
      title="The map"
      lede="Policy areas with their instruments in the middle, the foundations above, other law below, bodies by type to the left and right. Everything has the same place for every reader. An instrument that falls under several areas stands in each. Lines are drawn for what is chosen."
    >
      <div ref={place} className="map-place" data-empty={!wanted || undefined}>
        {wanted ? (
          <PictureBoundary>
            <Suspense fallback={<Waiting />}>
              <Loaded system={system} />
            </Suspense>
          </PictureBoundary>
        ) : (
          narrow && (
            <button type="button" className="btn primary" onClick={() => setWanted(true)}>
              Show the map
            </button>
          )
        )}
      </div>
    </Section>
  );
}

function Loaded({ system }: { system: System }): ReactElement {
  const { data, error, retry } = useAnswer(OverviewMapDocument, {}, { cached: false });
  // Its code is asked for beside its data, not after it.
  useEffect(() => void load(), []);
  if (!data) return error ? <ErrorState error={error} retry={retry} /> : <Waiting />;
  return <SystemMap system={system} answer={data.overview} />;
}
