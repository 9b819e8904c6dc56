import type { CSSProperties, ReactElement } from 'react';
import type { TraceBlockerFragment, TraceLeverFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList } from '../../parts/evidence.tsx';
import { count, listWords } from '../../words/plural.ts';
import { HEAVIEST, ladder, type Rung } from './ladder.ts';
import { Lit } from './lit.tsx';
import { PositionTag } from './moment.tsx';
import { shortName, type Named } from './names.ts';

/** Law at the end of a sentence: its full stop stands before the tag. */
const LawLink = ({ law }: { law: Named }): ReactElement => (
  <Lit id={law.id}>
    <EntityLink entity={{ kind: law.kind, address: law.address, title: shortName(law) }} bare />.
    <PositionTag status={'inForce' in law ? law.inForce?.status : undefined} />
  </Lit>
);

const STANDING = {
  OPEN: null,
  DONE: 'The law that holds it was in force on this date.',
  LATER: 'It rests on law made or started after this date.',
  GONE: 'The power it rests on has gone by this date.',
} as const;

/** One lever on a rung: what would be done, by whom, under what, how it is made, and what it rests on. */
function LeverText({ lever, alone }: { lever: TraceLeverFragment; alone: boolean }): ReactElement {
  const { what, under, holder, procedure, lifts, alreadyDoneBy, evidence, origin, derivedBy, standing } = lever;
  return (
    <div className="lever">
      <p>
        {!alone && <b>{lifts === 'FULL' ? 'Lifts it wholly. ' : 'Eases it in part. '}</b>}
        {what}
      </p>
      <p className="lever-facts">
        {holder ? (
          <>
            Held by{' '}
            <Lit id={holder.id}>
              <EntityLink entity={holder} />
            </Lit>
          </>
        ) : (
          'No holder is recorded'
        )}
        {under ? (
          <>
            , under <LawLink law={under} />
          </>
        ) : (
          '.'
        )}
        {procedure && <> Procedure: {procedure}.</>}
        {alreadyDoneBy && (
          <>
            {' '}
            The law that does it is already passed: <LawLink law={alreadyDoneBy} />
          </>
        )}
        {standing && STANDING[standing] && <> {STANDING[standing]}</>}
        {origin === 'DERIVED' && <> Worked out by a rule of the program{derivedBy ? ` (“${derivedBy}”)` : ''}, reviewed by nobody.</>}
      </p>
      <EvidenceList evidence={evidence} />
    </div>
  );
}

function RungRow({ rung }: { rung: Rung<TraceLeverFragment> }): ReactElement {
  const { name, weight, state, wholly, says, levers } = rung;
  return (
    <li className={`rung rung-${state}${state === 'serves' && !wholly ? ' rung-partly' : ''}`}>
      <span className="rung-weight" aria-hidden="true" style={{ '--n': weight / HEAVIEST } as CSSProperties}>
        <i />
      </span>
      <span className="rung-name">
        <b>{name}</b>
        <span className="vh">
          , weight {weight} of {HEAVIEST}
        </span>
      </span>
      <div className="rung-result">
        <strong>{says}</strong>
        {levers.map((lever) => (
          <LeverText key={lever.what} lever={lever} alone={levers.length === 1} />
        ))}
      </div>
    </li>
  );
}

/** On paper the rungs without a lever are told in one line. */
function OtherRungs({ rungs }: { rungs: readonly Rung<TraceLeverFragment>[] }): ReactElement | null {
  const told = (['none', 'unneeded'] as const).flatMap((state) => {
    const [first, ...more] = rungs.filter((rung) => rung.state === state);
    return first ? [`${first.says.replace(/\.$/, '')}: ${listWords([first, ...more].map(({ name }) => name))}.`] : [];
  });
  return told.length > 0 ? <p className="on-paper ladder-rest">{told.join(' ')}</p> : null;
}

/** The lever ladder, lightest first: the first rung that serves is lit, and every other says why it is not the one. */
export function Ladder({ blocker }: { blocker: TraceBlockerFragment }): ReactElement {
  const { levers, leversHidden, whyNothingLighter, whyNoLever } = blocker;
  const rungs = ladder(levers, leversHidden > 0);
  const curated = levers.every(({ origin }) => origin === 'CURATED');
  return (
    <div className="chain">
      <h4>What would lift it, lightest first</h4>
      {rungs.length === 0 && (
        <p className="ladder-none">
          <b>No lever was found.</b> {whyNoLever}
        </p>
      )}
      {rungs.length > 0 && (
        <>
          {leversHidden > 0 && (
            <p className="ladder-note">
              {count(leversHidden, 'other lever')} {leversHidden === 1 ? 'rests' : 'rest'} on our judgement and{' '}
              {leversHidden === 1 ? 'is' : 'are'} hidden while only official facts are shown. Lighter ones may be among them.
            </p>
          )}
          <p className="ladder-note">
            The bar is the weight, 1 to {HEAVIEST}.{' '}
            {curated
              ? 'The levers are curated; that nothing lighter serves is our judgement.'
              : 'Some of these levers were worked out by a rule and reviewed by nobody.'}
          </p>
          <ol className="ladder">
            {rungs.map((rung) => (
              <RungRow key={rung.name} rung={rung} />
            ))}
          </ol>
          <OtherRungs rungs={rungs} />
          {whyNothingLighter && (
            <p className="ladder-why">
              <b>Why nothing lighter.</b> {whyNothingLighter}
            </p>
          )}
          {whyNoLever && (
            <p className="ladder-why">
              <b>What no lever reaches.</b> {whyNoLever}
            </p>
          )}
        </>
      )}
    </div>
  );
}
