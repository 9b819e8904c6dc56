import './search.css';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactElement } from 'react';
import type { EntityKind } from '@rules/schema';
import { oneOf, stringifySearch } from '../../app/address.ts';
import { announce } from '../../app/announce.tsx';
import { useAnswer } from '../../app/answer.ts';
import { SearchBox } from '../../app/search-box.tsx';
import { useSearchState } from '../../app/search-state.ts';
import type { SearchQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { VerdictTag } from '../../parts/marks.tsx';
import { NearestDocument } from '../../parts/not-found.query.ts';
import { PageHead } from '../../parts/page.tsx';
import { Empty, ErrorState, Loading, StaleNote } from '../../parts/states.tsx';
import { InForceTag, MembershipBadge } from '../../parts/tags.tsx';
import { kindWord, kindWords } from '../../words/kinds.ts';
import { count } from '../../words/plural.ts';
import { byKind, kindOfSlug, kindSlug, matchedWords } from './kinds.ts';
import { SearchDocument } from './query.ts';

const PAGE = 50;
const LONGEST = 200;
type Hit = SearchQuery['search']['nodes'][number];

/** Results of a search, grouped by kind, with a page of one kind behind each group. */
export default function SearchPage(): ReactElement {
  const [search] = useSearchState();
  const text = (oneOf(search.q) ?? '').trim().slice(0, LONGEST);
  const kind = kindOfSlug(oneOf(search.kind));
  return (
    <div className="wrap">
      <PageHead title={text ? `Search: ${text}` : 'Search'} />
      <div className="search-again">
        <SearchBox big placeholder="Change, rule, body or word" initial={text} hotkey />
      </div>
      {text ? (
        <Results key={kind ?? 'all'} text={text} kind={kind} />
      ) : (
        <Empty title="Type what you look for">
          <p>
            A change, an Act or its number, a section, a body, a word: “1995 Act section 29”, “aftercare”, “SSI 2009/210”, “Care
            Inspectorate”.
          </p>
        </Empty>
      )}
    </div>
  );
}

const addressOf = (text: string, kind: EntityKind | null): string =>
  `/search${stringifySearch({ q: text, kind: kind ? kindSlug(kind) : undefined })}`;

function Results({ text, kind }: { text: string; kind: EntityKind | null }): ReactElement | null {
  const variables = { text, kinds: kind ? [kind] : null, first: PAGE };
  const { data, stale, loading, error, retry } = useAnswer(SearchDocument, variables);
  const [more, setMore] = useState<{ of: string; pages: SearchQuery['search'][]; failed: unknown }>({ of: text, pages: [], failed: null });
  const client = useApolloClient();
  const total = data?.search.totalCount;
  useEffect(() => {
    if (total !== undefined && !stale) announce(`${count(total, 'result')} for ${text}`);
  }, [total, stale, text]);

  if (!data) return error ? <ErrorState error={error} retry={retry} /> : loading ? <Loading what="Searching" /> : null;
  const pages = more.of === text ? more.pages : [];
  const last = pages[pages.length - 1] ?? data.search;
  const hits = [data.search, ...pages].flatMap(({ nodes }) => nodes);
  const next = (): void => {
    client.query({ query: SearchDocument, variables: { ...variables, after: last.pageInfo.endCursor } }).then(
      ({ data: page }) => page && setMore({ of: text, pages: [...pages, page.search], failed: null }),
      (failed: unknown) => setMore({ of: text, pages, failed }),
    );
  };
  const counts = data.search.countsByKind.map(({ kind: name, count: many }) => ({ kind: name as EntityKind, many }));
  const inAll = counts.reduce((sum, { many }) => sum + many, 0);

  return (
    <>
      {stale && <StaleNote error={error} retry={retry} />}
      {counts.length > 0 && (
        <nav className="search-kinds" aria-label="Kinds of result">
          <AppLink href={addressOf(text, null)} aria-current={kind === null ? 'page' : undefined}>
            Everything <span>{kind === null ? data.search.totalCount : inAll}</span>
          </AppLink>
          {counts.map(({ kind: name, many }) => (
            <AppLink key={name} href={addressOf(text, name)} aria-current={kind === name ? 'page' : undefined}>
              {kindWords(name)} <span>{many}</span>
            </AppLink>
          ))}
        </nav>
      )}
      {data.search.totalCount === 0 ? (
        <NothingFound text={text} kind={kind} />
      ) : (
        byKind(hits).map((group) => (
          <Group
            key={group.kind}
            {...group}
            text={text}
            inAll={counts.find(({ kind: name }) => name === group.kind)?.many ?? group.hits.length}
            open={kind !== null}
          />
        ))
      )}
      {more.failed !== null && <ErrorState error={more.failed} retry={next} />}
      {last.pageInfo.hasNextPage && (
        <p className="search-more">
          <button type="button" className="btn" onClick={next}>
            Show more
          </button>{' '}
          <span className="small muted">
            {hits.length} of {data.search.totalCount} shown
          </span>
        </p>
      )}
    </>
  );
}

function Group({
  kind,
  hits,
  text,
  inAll,
  open,
}: {
  kind: EntityKind;
  hits: readonly Hit[];
  text: string;
  inAll: number;
  open: boolean;
}): ReactElement {
  return (
    <section className="search-group" aria-labelledby={`results-${kindSlug(kind)}`}>
      <header>
        <h2 id={`results-${kindSlug(kind)}`}>{kindWords(kind)}</h2>
        {open || hits.length === inAll ? (
          <span className="section-count">{inAll}</span>
        ) : (
          <AppLink href={addressOf(text, kind)}>
            {hits.length} of {inAll} here. See all {inAll}
          </AppLink>
        )}
      </header>
      <ul>
        {hits.map((hit) => (
          <Result key={hit.entity.id} hit={hit} />
        ))}
      </ul>
    </section>
  );
}

const SUMMARY = 220;

function Result({ hit: { entity, matched } }: { hit: Hit }): ReactElement {
  const { summary } = entity;
  return (
    <li>
      <h3>
        <EntityLink entity={entity} full />
      </h3>
      {summary && (
        <p className="search-summary">{summary.length > SUMMARY ? `${summary.slice(0, summary.lastIndexOf(' ', SUMMARY))}…` : summary}</p>
      )}
      <p className="search-facts">
        <span>{kindWord(entity.kind, 'instrumentClass' in entity ? entity.instrumentClass : null)}</span>
        {'verdict' in entity && <VerdictTag verdict={entity.verdict} />}
        {'membership' in entity && entity.membership !== 'OUTSIDE' && <MembershipBadge membership={entity.membership} />}
        {'status' in entity && <InForceTag status={entity.status} />}
        <span>{matchedWords(matched)}</span>
      </p>
    </li>
  );
}

/** Nothing found: what may have been meant, or the same words among all kinds. */
function NothingFound({ text, kind }: { text: string; kind: EntityKind | null }): ReactElement {
  const { data } = useAnswer(NearestDocument, { id: text });
  return (
    <Empty
      title={kind ? `No ${kindWords(kind).toLowerCase()} match “${text}”` : `Nothing matches “${text}”`}
      actions={
        kind && (
          <AppLink className="btn" href={addressOf(text, null)}>
            Search everything
          </AppLink>
        )
      }
    >
      <p>
        {kind
          ? 'Other kinds may.'
          : 'No change, rule, body or word in the data is near it. Nothing is hidden by a filter. Try fewer words, or the number of the law.'}
      </p>
      {data && data.nearest.length > 0 && (
        <>
          <p>Did you mean</p>
          <ul className="search-nearest">
            {data.nearest.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} full />
              </li>
            ))}
          </ul>
        </>
      )}
    </Empty>
  );
}
