import type { CSSProperties, ReactElement } from 'react';
import type { TraceAnswerQuery, TraceStatementFragment } from '../../generated/graphql.ts';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { Section } from '../../parts/page.tsx';
import { count } from '../../words/plural.ts';
import { Lit } from './lit.tsx';
import { barrierWords, percentOf } from './voices.ts';

type Trace = TraceAnswerQuery['trace'];

/** A figure as written; a single percentage also as a plain bar on a full track. */
function Figure({ figure, question }: { figure: string; question: string | null | undefined }): ReactElement {
  const percent = percentOf(figure);
  return (
    <div className="figure-bar">
      <p>
        <span>{question ?? 'The figure'}</span>
        <b>{figure}</b>
      </p>
      {percent !== null && (
        <div className="track" aria-hidden="true">
          <i style={{ '--percent': `${percent}%` } as CSSProperties} />
        </div>
      )}
    </div>
  );
}

/** One statement in our words, with what it can carry. */
function Said({
  statement,
  head,
  why,
  strength,
}: {
  statement: TraceStatementFragment;
  head?: string;
  why: string;
  strength?: string;
}): ReactElement {
  const { text, figure, question, confidence, source, locator, address } = statement;
  return (
    <Lit as="li" id={statement.id} className="said">
      <KindShape kind="STATEMENT" silent />
      <div>
        {head && <p className="said-kind">{head}</p>}
        <blockquote>
          <p>
            <AppLink href={address}>{text}</AppLink>
          </p>
        </blockquote>
        {figure && (question || percentOf(figure) !== null) && <Figure figure={figure} question={question} />}
        <p className="said-note">
          {strength}{' '}
          {!strength && source && (
            <>
              Said in <EntityLink entity={source} bare />
              {locator && `, ${locator}`}.{' '}
            </>
          )}
          Why it bears on this: {why} <ConfidenceTag confidence={confidence} />
        </p>
      </div>
    </Lit>
  );
}

/** What people report as standing in the way, law or not; then who calls for it and who says otherwise. */
export function Practice({ trace }: { trace: Trace }): ReactElement {
  const { barriers, supports, contradicts, noBarriersBecause, officialOnly, voicesHidden } = trace;
  const direct = [...barriers].sort((a, b) => Number(b.direct) - Number(a.direct));
  return (
    <Section
      id="practice"
      title="What people say stands in the way in practice"
      count={barriers.length > 0 ? count(barriers.length, 'statement') : null}
      lede={
        officialOnly
          ? `${count(voicesHidden, 'statement')} hidden while only official facts are shown: that a statement bears on this change is our judgement.`
          : barriers.length > 0
            ? 'In our words. Statements that speak of this very change come first. That one bears on this change is our judgement; how much it can carry is said under each.'
            : undefined
      }
    >
      {barriers.length === 0 && !officialOnly && <p>{noBarriersBecause ?? 'No statement in the data reports a barrier to this change.'}</p>}
      <ul className="voices">
        {direct.map(({ kind, why, direct: isDirect, statement, strength, isLater }) => (
          <Said
            key={`${kind} ${statement.id}`}
            statement={statement}
            head={`${barrierWords(kind)}${isDirect ? '' : ' · of the work in general'}${isLater ? ' · reported after this date' : ''}`}
            why={why}
            strength={strength}
          />
        ))}
      </ul>
      {contradicts.length > 0 && (
        <>
          <h3 className="voices-head">Statements that say otherwise</h3>
          <ul className="voices">
            {contradicts.map(({ statement, why }) => (
              <Said key={statement.id} statement={statement} why={why} />
            ))}
          </ul>
        </>
      )}
      {supports.length > 0 && (
        <div className="voices-call">
          <h3 className="voices-head">Statements that call for it</h3>
          <ul className="voices">
            {supports.map(({ statement, why }) => (
              <Said key={statement.id} statement={statement} why={why} />
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
