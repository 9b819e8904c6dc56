import type { CSSProperties, ReactElement } from 'react';
import type { TraceBlockerFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { KindShape, LinkMark } from '../../parts/marks.tsx';
import { MembershipBadge } from '../../parts/tags.tsx';
import { verbColour } from '../../words/relations.ts';
import { chainLinks, type Step } from './chain.ts';
import { LinkEvidence } from './link-evidence.tsx';
import { Lit } from './lit.tsx';
import { PositionTag, useWhen } from './moment.tsx';
import { shortName, type Named } from './names.ts';

/** A named thing on the rail. */
function Stop({ entity, says }: { entity: Named; says: string }): ReactElement {
  const membership = 'membership' in entity && entity.membership !== 'OUTSIDE' ? entity.membership : null;
  return (
    <Lit as="li" id={entity.id} className="chain-stop">
      <KindShape kind={entity.kind} instrumentClass={'instrumentClass' in entity ? entity.instrumentClass : null} size="1.75rem" />
      <div>
        <EntityLink
          entity={{ kind: entity.kind, address: entity.address, title: entity.kind === 'PROVISION' ? shortName(entity) : entity.title }}
          bare
        />
        <PositionTag status={'inForce' in entity ? entity.inForce?.status : undefined} />
        {membership && (
          <>
            {' '}
            <MembershipBadge membership={membership} />
          </>
        )}
        <p>{says}</p>
      </div>
    </Lit>
  );
}

/** The chain as a rail of named steps. Each link is drawn with its own head, says its verb, and carries its evidence. */
export function Chain({ blocker }: { blocker: TraceBlockerFragment }): ReactElement | null {
  const links = chainLinks(blocker, useWhen().positions);
  const [first] = blocker.chain;
  if (!first) return null;
  return (
    <div className="chain chain-steps">
      <h4>The chain, step by step</h4>
      <ol>
        <Stop entity={first.from} says="the change asked about" />
        {links.map((link: Step, index) => (
          <ChainLink key={`${link.relation?.id ?? ''} ${link.to.id} ${index}`} link={link} />
        ))}
      </ol>
    </div>
  );
}

function ChainLink({ link: { kind, verb, relation, isWeakest, inForce, to, sentence, pointsOn } }: { link: Step }): ReactElement {
  const style = { '--ec': kind ? verbColour(kind) : 'var(--ink-2)' } as CSSProperties;
  const row = (
    <>
      <span className="chain-rail" data-way={pointsOn ? 'down' : 'up'}>
        {kind && <LinkMark kind={kind} notInForce={inForce === false} />}
      </span>
      <p>
        <em>{verb}</em>
        {isWeakest && <span className="chain-weakest">weakest link</span>}
      </p>
      {relation ? <LinkEvidence link={relation} brief /> : <span className="chain-none">follows from the lever below</span>}
    </>
  );
  return (
    <>
      {relation ? (
        <Lit as="li" id={relation.id} className="chain-link">
          <div style={style}>{row}</div>
        </Lit>
      ) : (
        <li className="chain-link">
          <div style={style}>{row}</div>
        </li>
      )}
      <Stop entity={to} says={sentence} />
    </>
  );
}
