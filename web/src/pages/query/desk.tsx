import { useState, type ReactElement, type RefObject } from 'react';
import { curlOf } from '../../app/curl.ts';
import { readStored, writeStored } from '../../app/stored.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { variablesOf } from './ask.ts';
import { Editors } from './editors.tsx';
import { usersWords, type Example } from './examples/index.ts';
import type { QuestionState } from './use-question.ts';
import type { Run } from './use-run.ts';

/** Under which name the browser keeps the choice of fields. */
const FIELDS = 'query-fields';

/** Whether the reader wants plain text fields. Unless said, an editor is for a mouse and a wide screen: typing into it on a phone goes wrong. */
const wantsPlain = (): boolean => {
  const kept = readStored(FIELDS);
  return kept === null ? !matchMedia('(pointer: fine) and (min-width: 56rem)').matches : kept === 'plain';
};

/** The question: its text, its variables, and what can be done with it. */
export function Desk({
  state: { question, arrived, fits, draft, type, takeUp },
  runs,
  example,
  heading,
  onRun,
}: {
  state: QuestionState;
  runs: Run;
  example: Example | null;
  heading: RefObject<HTMLHeadingElement | null>;
  onRun: () => void;
}): ReactElement {
  const [plain, setPlain] = useState(wantsPlain);
  const curl = (): string => {
    try {
      return curlOf(location.origin, question.query, variablesOf(question.variables));
    } catch {
      return curlOf(location.origin, question.query, {});
    }
  };
  return (
    <section className="query-desk" aria-labelledby="desk-title">
      <h2 id="desk-title" ref={heading} tabIndex={-1}>
        Query
      </h2>
      {example ? (
        <p className="query-example">
          <strong>{example.title}</strong> {example.says} <span className="muted">An example for {usersWords(example.user)}.</span>
        </p>
      ) : (
        <p className="query-example muted">A question of your own.</p>
      )}
      {draft && (
        <p className="query-draft" role="status">
          The question of your own that stood here before is kept.{' '}
          <button
            type="button"
            className="btn quiet sm"
            onClick={() => {
              takeUp();
              heading.current?.focus();
            }}
          >
            Take it up again
          </button>
        </p>
      )}
      <Editors
        question={question}
        arrived={arrived}
        plain={plain}
        onType={type}
        tools={
          <>
            <button type="button" className="btn primary" onClick={runs.running ? runs.stop : onRun}>
              {runs.running ? 'Stop' : 'Run'}
            </button>
            <CopyButton text={() => location.href} label="Copy link" icon="share" />
            <CopyButton text={curl} label="Copy for a terminal" />
          </>
        }
      />
      <p className="small muted">
        Ctrl and Enter run the query, from either field. Tab goes on to the next, and Escape leaves it.{' '}
        {fits
          ? 'The address keeps what you type.'
          : 'This question is too long for an address: it is kept in this tab until you close it, and a copied link does not hold it.'}
      </p>
      <button
        type="button"
        className="switch"
        role="switch"
        aria-checked={plain}
        onClick={() => {
          writeStored(FIELDS, plain ? 'editor' : 'plain');
          setPlain(!plain);
        }}
      >
        <i aria-hidden="true" />
        Plain text fields
      </button>
    </section>
  );
}
