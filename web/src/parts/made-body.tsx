import { print } from 'graphql';
import type { ReactElement } from 'react';
import { useAnswer } from '../app/answer.ts';
import { nameOf, type Asked } from '../app/asked.ts';
import { curlOf } from '../app/curl.ts';
import { queryAddress } from '../app/query-address.ts';
import { FrameDocument } from '../app/shell.query.ts';
import { count } from '../words/plural.ts';
import { CopyButton } from './copy-button.tsx';
import { AppLink } from './link.tsx';
import { questionWords } from './made-words.ts';

/** What "How this was made" holds once it is open. */
export function MadeBody({ asked, level }: { asked: readonly Asked[]; level: 3 | 4 }): ReactElement {
  const { data } = useAnswer(FrameDocument, {});
  return (
    <div className="made-body">
      <p className="small muted">
        {asked.length === 1 ? 'One question to the service' : `${count(asked.length, 'question')} to the service`}, as the page asked{' '}
        {asked.length === 1 ? 'it' : 'them'}. Asked again, {asked.length === 1 ? 'it gives' : 'they give'} the same answer
        {data && (
          <>
            , as long as the data are those of release <span className="id">{data.release.id}</span> and, where it names no day, the day is
            the same
          </>
        )}
        . Words, order and what is filtered on the page are worked out from it in your browser.
      </p>
      {asked.map((one) => (
        <OneQuestion key={`${nameOf(one)} ${one.variables}`} asked={one} level={level} />
      ))}
    </div>
  );
}

function OneQuestion({ asked, level }: { asked: Asked; level: 3 | 4 }): ReactElement {
  const name = nameOf(asked);
  const words = questionWords(name);
  const query = print(asked.document);
  const values = JSON.parse(asked.variables) as Record<string, unknown>;
  const variables = Object.keys(values).length === 0 ? '' : JSON.stringify(values, null, 2);
  const curl = curlOf(location.origin, query, values);
  const address = queryAddress({ query, variables });
  const Heading = `h${level}` as const;
  return (
    <section className="made-question" aria-label={words}>
      <Heading>{words}</Heading>
      <div className="btn-row">
        {address === null ? (
          <p className="small">The question is too long for an address. Copy it into the query desk.</p>
        ) : (
          <AppLink className="btn sm" href={address}>
            Open in the query desk<span className="vh">: {words}</span>
          </AppLink>
        )}
        <CopyButton text={query} label="Copy the query" className="btn sm" />
        <CopyButton text={curl} label="Copy for a terminal" className="btn sm" />
      </div>
      <Code label={`Query ${name}`} text={query} />
      {variables !== '' && (
        <>
          <p className="small muted">Its variables</p>
          <Code label={`Variables of ${name}`} text={variables} />
        </>
      )}
      <p className="small muted">From a terminal</p>
      <Code label={`Command that asks ${name}`} text={curl} wrap />
    </section>
  );
}

/** A text in the type of code; it scrolls by keyboard too. */
const Code = ({ label, text, wrap = false }: { label: string; text: string; wrap?: boolean }): ReactElement => (
  <pre className={wrap ? 'made-code made-wrap' : 'made-code'} tabIndex={0} role="region" aria-label={label}>
    <code>{text}</code>
  </pre>
);
