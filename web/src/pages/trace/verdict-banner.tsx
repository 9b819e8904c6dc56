import type { ReactElement, ReactNode } from 'react';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { VerdictMark } from '../../parts/marks.tsx';
import { confidenceWords } from '../../words/evidence.ts';
import { verdictText } from '../../words/verdict.ts';
import type { Moment } from '../../parts/as-at/as-at.ts';
import { countsInWords } from './counts.ts';
import { jump } from './jump.ts';
import { AppLink } from '../../parts/link.tsx';
import { Lit } from './lit.tsx';
import { ruleTitle, shortName, unbroken, type Named } from './names.ts';
import { useWeakest } from './weakest.ts';
import { verdictBasis, verdictHead } from './verdict-head.ts';

type Trace = TraceAnswerQuery['trace'];

/** The rules that the sentence above names as standing in the way, as links: those that block it, or where none does those that bear on it. */
function RulesNamed({ trace: { blockers, constraints } }: { trace: Trace }): ReactElement | null {
  const rules = blockers.length > 0 ? blockers : constraints;
  if (rules.length === 0) return null;
  return (
    <p className="verdict-rules screen-only">
      {blockers.length > 0 ? (rules.length === 1 ? 'The rule that blocks it' : 'The rules that block it') : 'Rules that bear on it'}:{' '}
      {rules.map(({ rule, relation }, index) => (
        <span key={relation.id}>
          {index > 0 && '; '}
          <Lit id={rule.id}>
            <AppLink href={rule.address}>{unbroken(ruleTitle({ ...rule, heading: null } as Named, relation.locator))}</AppLink>
          </Lit>
        </span>
      ))}
    </p>
  );
}

/** The answer: gate, heading, sentence, whose verdict it is, the ribbon of time, counts, and the weakest link. */
export function VerdictBanner({
  trace,
  moment,
  children,
}: {
  trace: Trace;
  moment: Moment;
  /** The ribbon. */ children?: ReactNode;
}): ReactElement {
  const { says, why } = verdictBasis(trace);
  const { weakestLink } = trace;
  const said = useWeakest(trace);
  return (
    <section className={`verdict v-${verdictText(trace.verdict).tone}`} id="answer" aria-labelledby="answer-title">
      <div className="verdict-say">
        <VerdictMark verdict={trace.verdict} size="3.5rem" />
        <h2 id="answer-title">{verdictHead(trace, moment)}</h2>
        <p>{trace.sentence}</p>
        <RulesNamed trace={trace} />
      </div>
      <div className="verdict-basis">
        <p>
          <b>{says}</b> {why}
        </p>
        {trace.verdictNote && <p>{trace.verdictNote}</p>}
      </div>
      {children}
      <div className="verdict-foot">
        <ul aria-label="Counted">
          {countsInWords(trace).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {weakestLink && said && (
          <p>
            Weakest link:{' '}
            <Lit id={weakestLink.id}>
              <a href="#sure" onClick={jump}>
                {shortName(weakestLink.from)} {said.verb} {said.to}
              </a>
            </Lit>
            , {confidenceWords(weakestLink.confidence)}
          </p>
        )}
      </div>
    </section>
  );
}
