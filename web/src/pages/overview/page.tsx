import './overview.css';
import { useApolloClient } from '@apollo/client/react';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { oneOf, type Search } from '../../app/address.ts';
import { useAnswer } from '../../app/answer.ts';
import { useSearchState } from '../../app/search-state.ts';
import type { OverviewQuery } from '../../generated/graphql.ts';
import { AppLink } from '../../parts/link.tsx';
import { PageHead, Section } from '../../parts/page.tsx';
import { ErrorState, Loading, StaleNote } from '../../parts/states.tsx';
import { Tag } from '../../parts/tags.tsx';
import { TakeAway } from '../../parts/take-away/take-away.tsx';
import { usePlace } from '../trace/use-place.ts';
import { AreasMatrix } from './areas.tsx';
import { BodiesMatrix, KindsMatrix } from './bodies.tsx';
import { Charts } from './charts/charts.tsx';
import { InstrumentsMatrix } from './instruments.tsx';
import { load as loadMap, MapSection } from './map/map-section.tsx';
import { OverviewDocument, OverviewMapDocument } from './query.ts';
import { isBody, isInRules } from './system.ts';
import { areaWords, lawWords, leftOutWords, peopleWords } from './words.ts';

/** The whole system on one page: in sentences, as matrices, as a map, and in charts. */
export default function OverviewPage(): ReactElement {
  const { data, error, retry, stale } = useAnswer(OverviewDocument, {}, { cached: false });
  // Where the address names the map, its places and its code are asked for beside the words, and not after them.
  const atMap = useLocation({ select: ({ hash }) => hash === 'map' });
  useAnswer(OverviewMapDocument, {}, { cached: false, skip: !atMap });
  useEffect(() => {
    if (atMap) void loadMap();
  }, [atMap]);
  return (
    <div className="wrap overview">
      <PageHead
        title="The whole system"
        lede="The law behind Scotland’s care system, the areas of policy it falls under, the bodies that act on it and the foundations it bears on, on one page."
      />
      {data ? (
        <>
          {(stale || error) && <StaleNote error={error} retry={retry} />}
          <Whole data={data} />
        </>
      ) : error ? (
        <ErrorState error={error} retry={retry} />
      ) : (
        <Loading what="Counting the whole system" />
      )}
    </div>
  );
}

const PARTS = [
  ['areas', 'By policy area'],
  ['bodies', 'By type of body'],
  ['map', 'The map'],
  ['charts', 'Charts'],
] as const;

function Whole({ data: { overview: system, theRules, release } }: { data: OverviewQuery }): ReactElement {
  const client = useApolloClient();
  const [search, set] = useSearchState();
  const type = oneOf(search.type) ?? null;
  const rules = system.instruments.filter(isInRules).length;
  const bodies = system.bearers.filter(isBody).length;
  const leftOut = leftOutWords(system);
  const hash = useLocation({ select: (place) => place.hash });
  usePlace(hash || null, true);
  return (
    <>
      <div className="overview-words">
        <p>{lawWords(system, theRules)}</p>
        <p>{areaWords(system)}</p>
        <p>{peopleWords(system)}</p>
        {leftOut && <p>{leftOut}</p>}
        <p className="note weak">
          {theRules.statement} Law as read in {release.lawAsRead}. <AppLink href="/about#sure">What is certain and what is not</AppLink>
        </p>
      </div>
      <div className="overview-bar">
        <nav className="overview-parts" aria-label="On this page">
          {PARTS.map(([id, name]) => (
            <a key={id} className="btn sm" href={`#${id}`}>
              {name}
            </a>
          ))}
        </nav>
        <TakeAway
          className="btn sm"
          what={{
            name: 'overview',
            title: 'The whole system: law, bodies and foundations',
            holds: [lawWords(system, theRules)],
            draw: async () => {
              const [{ drawMap }, { data: map }] = await Promise.all([
                import('./map/draw-map.ts'),
                // What stands in several parts has several places under one id, which Apollo's cache would make one.
                client.query({ query: OverviewMapDocument, fetchPolicy: 'no-cache' }),
              ]);
              if (!map) throw new Error('the places of the map have not arrived');
              return drawMap(system, map.overview);
            },
          }}
        />
      </div>
      <Section
        id="areas"
        title="The Rules by policy area"
        count={`${rules} instruments, ${system.areas.length} areas`}
        lede="Each figure leads to the list of what it counts. Which areas an instrument falls under is our reading."
      >
        <AreasMatrix system={system} release={release} />
        <Fold
          id="every-instrument"
          title={`Every instrument of The Rules against every area, ${rules}`}
          open={'find-instruments' in search || 'sort-instruments' in search}
        >
          <p className="note">
            <Tag dashed>our reading</Tag> A full square is high confidence, a half one medium, an empty one low. “Provisions held” counts
            the provisions in this data, not all that the instrument has.
          </p>
          <InstrumentsMatrix system={system} release={release} />
        </Fold>
      </Section>
      <Section
        id="bodies"
        title="Bodies by type"
        count={`${bodies} bodies`}
        lede="What the data says each body is, what provisions held here put on bodies of that type, and to how many other bodies they do something. A figure leads to the bodies that it is made of."
      >
        <KindsMatrix system={system} release={release} />
        <Fold
          id="every-body"
          title={type === null ? `Every body with its figures, ${bodies}` : 'The bodies of one type'}
          open={type !== null || 'find-bodies' in search || 'sort-bodies' in search}
        >
          <BodiesMatrix system={system} type={type} onType={(next) => set({ type: next ?? undefined })} release={release} />
        </Fold>
      </Section>
      <MapSection system={system} atOnce={hash === 'map'} />
      <Charts system={system} search={search} set={set as (patch: Search) => void} />
    </>
  );
}

/** A long table, shut until it is asked for; open where the address speaks of it. */
function Fold({ id, title, open, children }: { id: string; title: string; open: boolean; children: ReactNode }): ReactElement {
  const [opened, setOpened] = useState(open);
  const [asked, setAsked] = useState(open);
  // Another address may speak of it.
  if (asked !== open) {
    setAsked(open);
    if (open) setOpened(true);
  }
  return (
    <details className="overview-fold" id={id} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{title}</summary>
      {opened && children}
    </details>
  );
}
