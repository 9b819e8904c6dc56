import './picture-section.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useRouter } from '@tanstack/react-router';
import { Section } from '../parts/page.tsx';
import { TakeAway } from '../parts/take-away/take-away.tsx';
import type { Takeable } from '../parts/take-away/takeable.ts';
import { PictureBoundary } from './boundary.tsx';
import { fold, MOST_CARDS } from './fold.ts';
import type { PictureGraph } from './graph.ts';
import { kindWord, kindWords } from '../words/kinds.ts';
import { count } from '../words/plural.ts';

const Picture = lazy(() => import('./Picture.tsx'));

/** True once the element is nearly on screen, or the page has been idle for a while. */
function useNear(): [React.RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), {
      rootMargin: '600px',
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [near]);
  return [element, near];
}

/** The answer as a picture, loaded when it comes near. What was folded or left out is said under it. */
export function PictureSection({
  graph,
  label,
  lede,
  leftOut = 0,
  most = MOST_CARDS,
  kept,
  onPick,
  takeAway,
}: {
  graph: PictureGraph;
  /** Accessible name of the picture. */
  label: string;
  /** How to read it. */
  lede: string;
  /** How many things the words name that have no link to draw. */
  leftOut?: number;
  /** Most cards drawn at once. */
  most?: number;
  /** Ids of things and links that stay lit. */
  kept?: ReadonlySet<string>;
  /** Told which thing was clicked. */
  onPick?: (id: string) => void;
  /** What can be taken away, where no other part of the page offers it beside the picture. */
  takeAway?: Takeable;
}): ReactElement {
  const router = useRouter();
  const [element, near] = useNear();
  const folded = useMemo(
    () => fold(graph, (kind, many) => (many === 1 ? kindWord(kind) : kindWords(kind)).toLowerCase(), most),
    [graph, most],
  );
  const open = useCallback((address: string) => router.history.push(address), [router]);
  const { drawn, folded: hidden, linksDrawn } = folded;
  return (
    <Section id="picture" title="The picture" count="the same answer, left to right" lede={lede}>
      {takeAway && (
        <div className="btn-row picture-take">
          <TakeAway what={takeAway} className="btn sm" />
        </div>
      )}
      <div ref={element} className="picture-place">
        {near && (
          <PictureBoundary>
            <Suspense
              fallback={
                <p className="picture-off" role="status">
                  The picture is on its way. The words and the table are complete without it.
                </p>
              }
            >
              <Picture graph={folded.graph} label={label} onOpen={open} kept={kept} onPick={onPick} />
            </Suspense>
          </PictureBoundary>
        )}
      </div>
      <p className="small muted picture-said">
        The picture is of {count(drawn, 'thing')} and {count(linksDrawn, 'link')}.
        {hidden > 0 &&
          ` ${count(hidden, 'thing')} ${hidden === 1 ? 'is' : 'are'} folded into cards with a plus, so that it can be read; all their links are in the table.`}
        {leftOut > 0 && ` ${count(leftOut, 'thing')} named in the words ${leftOut === 1 ? 'has' : 'have'} no link in the data to draw.`}
      </p>
    </Section>
  );
}
