import './query.css';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Question } from '../../app/query-address.ts';
import { AppLink } from '../../parts/link.tsx';
import { PageHead } from '../../parts/page.tsx';
import { AnswerSection } from './answer.tsx';
import { Desk } from './desk.tsx';
import { EXAMPLES, exampleOf } from './examples/index.ts';
import { ExampleLists } from './example-lists.tsx';
import { useQuestion } from './use-question.ts';
import { useRun } from './use-run.ts';

/** Whether a reader wrote it, and would miss it. */
const isOwn = (question: Question): boolean => question.query.trim() !== '' && exampleOf(question) === null;

const FIRST = EXAMPLES[0]?.question ?? { query: '', variables: '' };

/** The query desk: a question in GraphQL, its answer, and worked examples. */
export default function QueryPage(): ReactElement {
  const state = useQuestion(FIRST, isOwn);
  const { question, arrived, settle } = state;
  const runs = useRun();
  const { run } = runs;
  const latest = useRef(question);
  const desk = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    latest.current = question;
  }, [question]);
  // What an address holds is answered at once: it is a link to an answer. What is typed waits until it is run.
  useEffect(() => run(latest.current), [arrived, run]);

  const press = (): void => {
    settle();
    run(latest.current);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
  const example = exampleOf(question);
  return (
    <div className="wrap query">
      <PageHead
        title="Query desk"
        lede={
          <>
            Everything that the pages show comes from one GraphQL service. Ask it here, or begin with one of{' '}
            <a href="#examples">{EXAMPLES.length} worked examples</a>.
          </>
        }
      />
      <div className="query-board" onKeyDownCapture={onKey}>
        <Desk state={state} runs={runs} example={example} heading={desk} onRun={press} />
        <AnswerSection runs={runs} question={question} retry={press} />
      </div>
      <ExampleLists current={example} onOpen={() => desk.current?.focus()} />
      <p className="small muted query-more">
        <AppLink href="/about#data">Data and API</AppLink> has the limits of the service, the whole release in one file, and how to cite it.
      </p>
    </div>
  );
}
