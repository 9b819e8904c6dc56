import './not-found.css';
import type { ReactElement } from 'react';
import { useAnswer } from '../app/answer.ts';
import { EntityLink } from './entity-link.tsx';
import { AppLink, OutLink } from './link.tsx';
import { NearestDocument } from './not-found.query.ts';
import { PageHead } from './page.tsx';
import { ErrorState, Loading } from './states.tsx';

const isLaw = (id: string): boolean => /^(asp|ukpga|ssi|uksi|eur)\//.test(id);

/** A page that does not exist: says so, and offers what the reader probably meant. `id` is the public id read from the address. */
export function NotFound({ id }: { id: string }): ReactElement {
  const { data, loading, error, retry } = useAnswer(NearestDocument, { id }, { keep: false, skip: id === '' });
  return (
    <div className="wrap">
      <PageHead
        title="Not in the data"
        lede={
          id ? (
            <>
              We hold nothing with the address <span className="id">{id}</span>. It may exist all the same: we say so instead of guessing.
            </>
          ) : (
            'No page has this address.'
          )
        }
      />
      {loading && <Loading what="Looking for what you may have meant" />}
      {error && <ErrorState error={error} retry={retry} />}
      {data && data.nearest.length > 0 && (
        <section aria-labelledby="nearest-title" className="nearest">
          <h2 id="nearest-title">Did you mean</h2>
          <ul>
            {data.nearest.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} full />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="nearest-more">
        <AppLink href={`/search?q=${encodeURIComponent(id.split('/').pop()?.replaceAll('-', ' ') ?? '')}`}>Search for it in words</AppLink>
        {isLaw(id) && <OutLink href={`https://www.legislation.gov.uk/${id}`}>Look at legislation.gov.uk</OutLink>}
        <AppLink href="/">Start page</AppLink>
      </p>
    </div>
  );
}
