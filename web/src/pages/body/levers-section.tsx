import type { ReactElement } from 'react';
import type { HeldLeverRowFragment } from '../../generated/graphql.ts';
import { heldLeversAddress } from '../../app/explore-address.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList } from '../../parts/evidence.tsx';
import { AppLink } from '../../parts/link.tsx';
import { VerdictTag } from '../../parts/marks.tsx';
import { Section } from '../../parts/page.tsx';
import { InForceTag, Tag } from '../../parts/tags.tsx';
import { leverWords, liftWords } from '../../words/levers.ts';
import { capital, count } from '../../words/plural.ts';
import { Fold } from '../entity/fold.tsx';
import { plainWords } from '../entity/type-words.ts';
import { leverCount, leversByChange } from './held-levers.ts';

function Lever({ held }: { held: HeldLeverRowFragment }): ReactElement {
  const { lever, rule, isLightest } = held;
  const { type, what, procedure, lifts, under, alreadyDoneBy, evidence } = lever;
  return (
    <li className={isLightest ? 'lever lightest' : 'lever'}>
      <p className="lever-name">
        <b>{leverWords(type)}</b>
        {isLightest && (
          <>
            {' '}
            <Tag>lightest for its rule</Tag>
          </>
        )}
      </p>
      <p className="tie-why">{capital(what)}</p>
      <p className="tie-remark">
        {capital(liftWords(lifts))}: <EntityLink entity={rule} full />
        {under && (
          <>
            . Under <EntityLink entity={under} full />
          </>
        )}
        {procedure && <>. Procedure: {plainWords(procedure)}</>}
        {alreadyDoneBy && (
          <>
            . Already in <EntityLink entity={alreadyDoneBy} full />{' '}
            {'status' in alreadyDoneBy && <InForceTag status={alreadyDoneBy.status} />}
          </>
        )}
        .
      </p>
      <EvidenceList evidence={evidence} />
    </li>
  );
}

/** The levers a body or role holds, change by change; the lightest for its rule is marked. */
export function LeversSection({ of, held }: { of: string; held: readonly HeldLeverRowFragment[] }): ReactElement | null {
  if (held.length === 0) return null;
  const groups = leversByChange(held);
  return (
    <Section
      id="levers"
      title="Levers it holds"
      count={held.length}
      lede={`What it could do to lift or ease a rule that stands against a change: ${count(held.length, 'lever')} across ${count(groups.length, 'change')}. Which lever serves is our judgement, not legal advice.`}
    >
      <p>
        <AppLink href={heldLeversAddress(of)}>What it could free, power by power</AppLink>
      </p>
      <div className="lever-groups">
        {groups.map(({ change, levers, lightest }) => (
          <Fold
            key={change.id}
            summary={
              <>
                <span className="lever-change">{change.title}</span>
                <VerdictTag verdict={change.verdict} />
                <span className="count">{leverCount(levers.length, lightest)}</span>
              </>
            }
          >
            {() => (
              <>
                <p className="tie-remark">
                  The change: <EntityLink entity={change} />
                </p>
                <ul>
                  {levers.map((one) => (
                    <Lever key={`${one.rule.id} ${one.lever.type} ${one.lever.what}`} held={one} />
                  ))}
                </ul>
              </>
            )}
          </Fold>
        ))}
      </div>
    </Section>
  );
}
