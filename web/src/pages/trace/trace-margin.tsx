import { useEffect, useState, type ReactElement } from 'react';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { compareAddress, exploreAddress, leverSetAddress } from '../../app/explore-address.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { AppLink } from '../../parts/link.tsx';
import { Margin } from '../../parts/page.tsx';
import { TakeAway } from '../../parts/take-away/take-away.tsx';
import type { Takeable } from '../../parts/take-away/takeable.ts';
import { number } from '../../words/plural.ts';
import { officialWords } from './counts.ts';
import { jump } from './jump.ts';

export interface Content {
  id: string;
  title: string;
  count?: number;
}

/** Id of the section being read: the one that crosses a line a third down the window. Watched by the browser, so nothing is measured here. */
function useCurrent(ids: readonly string[], whole: boolean): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  const key = ids.join(' ');
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && setCurrent(target.id)),
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const id of key.split(' ')) {
      const section = document.getElementById(id);
      if (section) watch.observe(section);
    }
    return () => watch.disconnect();
  }, [key, whole]);
  return current;
}

/** Tools, contents with the section being read, how sure, and what the switch would do. */
export function TraceMargin({
  contents,
  trace,
  citation,
  text,
  takeAway,
  whole,
}: {
  contents: readonly Content[];
  trace: TraceAnswerQuery['trace'];
  citation: string;
  /** The whole answer as plain text; null while it is on its way. */ text: string | null;
  /** Picture and data; null while the links are on their way. */ takeAway: Takeable | null;
  /** Whether every section is on the page. */
  whole: boolean;
}): ReactElement {
  const current = useCurrent(
    contents.map(({ id }) => id),
    whole,
  );
  return (
    <Margin label="About this answer">
      <div className="trace-tools" role="group" aria-label="Tools">
        <CopyButton text={() => location.href} label="Copy link" icon="share" />
        <CopyButton text={citation} label="Copy citation" icon="cite" />
        {text !== null ? (
          <CopyButton text={text} label="Copy as text" />
        ) : (
          <button type="button" className="btn" disabled>
            Copy as text
          </button>
        )}
        <button type="button" className="btn" onClick={() => print()}>
          <Icon name="print" />
          Print
        </button>
        {takeAway && <TakeAway what={takeAway} className="btn trace-wide" />}
        {trace.change && (
          <>
            <AppLink className="btn trace-wide" href={exploreAddress(trace.change.id)}>
              Explore from here
            </AppLink>
            <AppLink className="btn trace-wide" href={compareAddress([trace.change.id])}>
              Compare with another
            </AppLink>
            <AppLink className="btn trace-wide" href={leverSetAddress([trace.change.id])}>
              Fewest levers that free it
            </AppLink>
          </>
        )}
      </div>
      <nav className="contents" aria-labelledby="contents-title">
        <h2 id="contents-title">On this page</h2>
        <ul>
          {contents.map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={jump} aria-current={id === current ? 'true' : undefined}>
                {title}
                {count ? <span> {number(count)}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!trace.officialOnly && (
        <section aria-labelledby="switch-title">
          <h2 id="switch-title">What the switch would do</h2>
          <p className="muted">
            “Official facts only”: {officialWords(trace.links).replace(/^W/, 'w')} Statements of what people say are our judgement too, and
            would go.
          </p>
        </section>
      )}
      <section aria-labelledby="made-title">
        <h2 id="made-title">How this was made</h2>
        <p className="muted">
          Release {trace.release.id}. The law was last read in {trace.release.lawAsRead}. <AppLink href="/about#data">Data and API</AppLink>
        </p>
        <p className="muted">This is not legal advice.</p>
      </section>
    </Margin>
  );
}
