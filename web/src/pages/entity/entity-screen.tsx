import './entity.css';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useLocation, useMatch, useRouter } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { NotFound } from '../../parts/not-found.tsx';
import { PageHead } from '../../parts/page.tsx';
import { ErrorState, Loading } from '../../parts/states.tsx';

/** What every answer of these pages holds: one thing with its type, or null for an id that names nothing. */
interface EntityAnswer {
  entity: { __typename: string; id: string; address: string; title: string } | null;
}

type Known<Data extends EntityAnswer, Type extends string> = Extract<NonNullable<Data['entity']>, { __typename: Type }>;

/** A path as an entity's address is written: decoded, without a slash at the end. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path).replace(/(.)\/+$/, '$1');
  } catch {
    return path;
  }
}

/** The name under which the reader asked, where another page sent them on from it. */
function askedForOf(state: object | undefined): string | null {
  return state && 'askedFor' in state && typeof state.askedFor === 'string' ? state.askedFor : null;
}

/**
 * Asks for one thing and shows its page, or a state: loading, failed, not found with the nearest. Where the id asked for is another name of
 * the thing (or its kind has another address), the address is replaced by the true one and the page says so.
 */
export function EntityScreen<Data extends EntityAnswer, Type extends string>({
  document,
  id,
  types,
  what,
  children,
}: {
  document: TypedDocumentNode<Data, OperationVariables & { id: string }>;
  id: string;
  /** The GraphQL types this page can show. */
  types: readonly Type[];
  /** "this law", for the state of loading. */
  what: string;
  children: (entity: Known<Data, Type>, answer: Data) => ReactElement;
}): ReactElement {
  const { data, loading, error, retry } = useAnswer<Data, { id: string }>(document, { id }, { keep: false });
  const router = useRouter();
  const location = useLocation();
  const entity = data?.entity;
  const here = plain(location.pathname);
  // Between two pages the location is already the next one while this is still the page before: it must not replace the address nor take the focus.
  const leaving = useMatch({ strict: false, select: ({ pathname }) => plain(pathname) }) !== here;
  const elsewhere = entity && !leaving && entity.address !== here ? entity.address : null;
  useEffect(() => {
    if (elsewhere) router.history.replace(`${elsewhere}${location.searchStr}${location.hash ? `#${location.hash}` : ''}`, { askedFor: id });
  }, [elsewhere, id, location.searchStr, location.hash, router]);

  if (entity && !leaving && (types as readonly string[]).includes(entity.__typename)) {
    const askedFor = askedForOf(location.state);
    return (
      <div className="wrap entity">
        {askedFor && askedFor !== entity.id && (
          <p className="asked-for" role="status">
            You asked for <span className="id">{askedFor}</span>. That is another name for this page: {entity.title}.
          </p>
        )}
        {children(entity as Known<Data, Type>, data)}
      </div>
    );
  }
  if (data && !entity && !leaving) return <NotFound id={id} />;
  return (
    <div className="wrap entity">
      {error && !loading ? (
        <>
          <PageHead title="The page did not arrive" />
          <ErrorState error={error} retry={retry} />
        </>
      ) : (
        <Loading what={`Reading ${what}`} />
      )}
    </div>
  );
}
