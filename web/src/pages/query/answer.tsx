import type { ReactElement } from 'react';
import { announce } from '../../app/announce.tsx';
import type { Question } from '../../app/query-address.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { ErrorState } from '../../parts/states.tsx';
import { number } from '../../words/plural.ts';
import { AnswerText } from './answer-text.tsx';
import { VariablesError, whatToDo, type Reply, type Told } from './ask.ts';
import type { Run } from './use-run.ts';

/** What came back: in a sentence, its errors with what to do, and the whole of it as JSON. */
export function AnswerSection({ runs, question, retry }: { runs: Run; question: Question; retry: () => void }): ReactElement {
  const { done, running, error } = runs;
  const isOld = done !== null && (done.question.query !== question.query || done.question.variables !== question.variables);
  return (
    <section className="query-answer" aria-labelledby="answer-title" aria-busy={running && done === null}>
      <h2 id="answer-title">Answer</h2>
      {error instanceof VariablesError ? (
        <div role="alert" className="query-error">
          <p>
            <strong>Nothing was sent.</strong> {error.message}
          </p>
        </div>
      ) : (
        error !== null && <ErrorState error={error} retry={retry} />
      )}
      {running && <output className="stale-note">Asking…</output>}
      {done === null && !running && error === null && <p className="muted">Run the query to see its answer.</p>}
      {done && (
        <>
          <p className="small query-said">
            {sentence(done.reply)} {isOld && !running && <strong>The query has changed since: run it again.</strong>}
          </p>
          {done.reply.errors.length > 0 && <Errors errors={done.reply.errors} />}
          <AnswerText key={done.reply.ms} text={done.reply.text} />
          <div className="btn-row">
            <CopyButton text={done.reply.text} label="Copy the answer" className="btn sm" />
            <SaveButton reply={done.reply} />
          </div>
        </>
      )}
    </section>
  );
}

/** "Answered in 12 ms: 3.1 kB, at a cost of 320 of 50,000. Data release 2026-11-25-cb6849f8f403." */
function sentence({ ms, bytes, cost, release, hasData }: Reply): string {
  const size = bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} kB`;
  const price = cost && hasData ? `, at a cost of ${number(cost.cost)} of ${number(cost.maxCost)}` : '';
  return `${hasData ? 'Answered' : 'Refused'} in ${Math.max(1, Math.round(ms))} ms: ${size}${price}.${release ? ` Data release ${release}.` : ''}`;
}

function Errors({ errors }: { errors: readonly Told[] }): ReactElement {
  return (
    <div className="query-error">
      <h3>What went wrong</h3>
      <ul>
        {errors.map(({ message, code, at }, place) => (
          <li key={place}>
            {at && (
              <strong>
                Line {at.line}, column {at.column}.{' '}
              </strong>
            )}
            {message} {whatToDo(code)} {code && <span className="id">{code}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Saves the answer as it came, release and cost included. */
function SaveButton({ reply: { text, release } }: { reply: Reply }): ReactElement {
  const save = (): void => {
    saveFile(`${text}\n`, `answer${release ? `-${release}` : ''}.json`, 'application/json');
    announce('Saved as JSON');
  };
  return (
    <button type="button" className="btn sm" onClick={save}>
      <Icon name="down" />
      Save as JSON
    </button>
  );
}
