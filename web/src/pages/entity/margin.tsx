import type { ReactElement, ReactNode } from 'react';
import type { Confidence } from '../../generated/graphql.ts';
import { useAnswer } from '../../app/answer.ts';
import { compareAddress, exploreAddress, pathsAddress } from '../../app/explore-address.ts';
import { FrameDocument } from '../../app/shell.query.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { AppLink, OutLink } from '../../parts/link.tsx';
import { Margin } from '../../parts/page.tsx';
import { TakeAway } from '../../parts/take-away/take-away.tsx';
import { dateWords, today } from '../../words/dates.ts';
import { number } from '../../words/plural.ts';
import { officialPage } from './law-path.ts';
import { sourceName } from '../../words/sources.ts';

/** A section of the page, for the list of contents. Sections with a count of 0 are left out. */
export interface Content {
  id: string;
  title: string;
  count?: number | null;
}

interface Cited {
  id: string;
  title: string;
  citation?: string | null;
  confidence: Confidence;
  officialUri?: string | null;
  url?: string | null;
  aliases: readonly string[];
}

/** What a reader copies to cite the page: the citation of the law or document where it has a form, otherwise this page in the form for a website. */
const citationOf = ({ citation, title }: Cited, released: string | undefined): string =>
  citation ??
  `Rules Explorer, ‘${title}’${released ? ` (data of ${dateWords(released)})` : ''} <${location.origin}${location.pathname}> accessed ${dateWords(today())}`;

/** How to cite, with a button, and the official identifier. */
function CiteBox({ entity, law }: { entity: Cited; law: boolean }): ReactElement {
  const { data } = useAnswer(FrameDocument, {});
  const text = citationOf(entity, data?.release.date);
  return (
    <section className="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">{law ? 'Cite it (OSCOLA)' : 'Cite this page'}</h2>
      <p className="cite-text">{text}</p>
      {entity.officialUri && <p className="id">{entity.officialUri}</p>}
      <CopyButton text={text} label="Copy citation" icon="cite" className="btn sm" />
    </section>
  );
}

/** The text itself is not ours to hold: where it is, and that the link leaves the explorer. */
function OfficialText({ officialUri, what }: { officialUri: string | null | undefined; what: string }): ReactElement {
  const page = officialPage(officialUri);
  return (
    <p className="note">
      {page ? (
        <>
          Read {what} at{' '}
          <OutLink href={page} rel="external noreferrer">
            legislation.gov.uk<span className="vh"> (leaves Rules Explorer)</span>
          </OutLink>
          . We hold summaries in our own words, not the text.
        </>
      ) : (
        <>legislation.gov.uk does not hold {what}. What is here is in our own words.</>
      )}
    </p>
  );
}

/** The margin of a page about one thing: tools, contents, citation, official text, other names. `children` stand after the contents. */
export function EntityMargin({
  entity,
  contents,
  law,
  children,
}: {
  entity: Cited;
  contents: readonly Content[];
  /** For law: what it is called in "Read … at legislation.gov.uk". */
  law?: string;
  children?: ReactNode;
}): ReactElement {
  const shown = contents.filter(({ count }) => count !== 0);
  return (
    <Margin label="About this page">
      <div className="margin-tools">
        <CopyButton text={() => location.href} label="Copy link" icon="share" />
        <AppLink className="btn" href={exploreAddress(entity.id)}>
          Explore from here
        </AppLink>
        <AppLink className="btn" href={pathsAddress(entity.id)}>
          Paths from here
        </AppLink>
        <AppLink className="btn" href={compareAddress([entity.id])}>
          Compare with another
        </AppLink>
        <TakeAway what={{ name: entity.id, title: entity.title, holds: [] }} />
      </div>
      {shown.length > 1 && (
        <nav className="on-page" aria-labelledby="on-page-title">
          <h2 id="on-page-title">On this page</h2>
          <ul>
            {shown.map(({ id, title, count }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
                {count ? <span className="count"> {number(count)}</span> : null}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
      <CiteBox entity={entity} law={law !== undefined} />
      {law !== undefined && <OfficialText officialUri={entity.officialUri} what={law} />}
      {law === undefined && entity.url && (
        <p className="note">
          See it at{' '}
          <OutLink href={entity.url} rel="external noreferrer">
            {sourceName(entity.url)}
            <span className="vh"> (leaves Rules Explorer)</span>
          </OutLink>
          .
        </p>
      )}
      <section aria-labelledby="sure-title">
        <h2 id="sure-title">How sure we are of this entry</h2>
        <p>
          <ConfidenceTag confidence={entity.confidence} />
        </p>
      </section>
      {entity.aliases.length > 0 && (
        <section aria-labelledby="names-title">
          <h2 id="names-title">Other names</h2>
          <ul className="other-names">
            {entity.aliases.map((alias) => (
              <li key={alias}>{alias}</li>
            ))}
          </ul>
        </section>
      )}
    </Margin>
  );
}
