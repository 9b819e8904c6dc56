import { useState, type ReactElement, type ReactNode } from 'react';
import { AppLink, OutLink } from '../../parts/link.tsx';
import { number } from '../../words/plural.ts';

/** So many lines are shown at first: a browser is slow to set out a hundred thousand. */
const LINES = 3000;

/** An address of a page of ours, or of a source, as a value of the answer. */
const ADDRESS = /^(\s*(?:"\w+": )?")(\/(?!\/)[^"\\\s]*|https:\/\/[^"\\]+)(",?)$/;

/** The answer as JSON. An address in it is a link. */
export function AnswerText({ text }: { text: string }): ReactElement {
  const [whole, setWhole] = useState(false);
  const lines = text.split('\n');
  const shown = whole ? lines : lines.slice(0, LINES);
  return (
    <>
      <pre className="query-json" tabIndex={0} role="region" aria-label="The answer as JSON">
        <code>{shown.map((line, at) => [linked(line, at), '\n'])}</code>
      </pre>
      {shown.length < lines.length && (
        <p className="small">
          The first {number(LINES)} of {number(lines.length)} lines are shown; a copy and a file hold all.{' '}
          <button type="button" className="btn sm" onClick={() => setWhole(true)}>
            Show all lines
          </button>
        </p>
      )}
    </>
  );
}

function linked(line: string, at: number): ReactNode {
  const [, before = '', address = '', after = ''] = ADDRESS.exec(line) ?? [];
  if (address === '') return line;
  return (
    <span key={at}>
      {before}
      {address.startsWith('/') ? <AppLink href={address}>{address}</AppLink> : <OutLink href={address}>{address}</OutLink>}
      {after}
    </span>
  );
}
