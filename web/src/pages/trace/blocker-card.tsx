import { useId, type ReactElement } from 'react';
import type { TraceBlockerFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { MembershipBadge } from '../../parts/tags.tsx';
import { blockSentence, blockWords, leverWords } from '../../words/levers.ts';
import { Chain } from './chain-rail.tsx';
import { capital } from '../../words/plural.ts';
import { lightest } from './ladder.ts';
import { Ladder } from './ladder-rungs.tsx';
import { LinkEvidence } from './link-evidence.tsx';
import { Lit } from './lit.tsx';
import { PositionTag } from './moment.tsx';
import { ruleTitle, unbroken } from './names.ts';

const DOES: Record<string, { word: string; tone: string }> = {
  BLOCKS: { word: 'Blocks', tone: 'v-blocked' },
  CONSTRAINS: { word: 'Narrows', tone: 'v-constrained' },
  REQUIRES_AMENDMENT: { word: 'Must be edited with it', tone: 'tone-edit' },
  CONFLICTS_WITH: { word: 'Pulls the other way', tone: 'tone-clash' },
};

/** The key of a card in the address: what the rule does, and which rule. */
export const cardKey = ({ relation, rule }: Pick<TraceBlockerFragment, 'relation' | 'rule'>): string =>
  `${relation.kind.toLowerCase()}:${rule.id}`;

/** The lightest lever and its holder, on a folded card. */
function LightestLine({ blocker }: { blocker: TraceBlockerFragment }): ReactElement {
  const lever = lightest(blocker.levers);
  if (!lever)
    return (
      <p className="block-line">
        <b>{blocker.levers.length > 0 ? 'No lever was open on this date.' : 'No lever was found.'}</b> {blocker.whyNoLever}
      </p>
    );
  return (
    <dl className="block-line">
      <dt>{lever.lifts === 'FULL' ? 'Lightest lever that lifts it' : 'Lightest lever, eases it in part'}</dt>
      <dd>{leverWords(lever.type)}</dd>
      <dt>Who holds it</dt>
      <dd>
        {lever.holder ? (
          <Lit id={lever.holder.id}>
            <EntityLink entity={lever.holder} />
          </Lit>
        ) : (
          'not recorded'
        )}
      </dd>
    </dl>
  );
}

/** A rule that stands against the change. Open, it shows its chain and its ladder; folded, its lightest lever. On paper all are open. */
export function BlockerCard({
  blocker,
  open,
  onToggle,
  binds = true,
  filled = true,
}: {
  blocker: TraceBlockerFragment;
  open: boolean;
  onToggle: () => void;
  binds?: boolean;
  /** Whether to fill a folded card, for paper. */ filled?: boolean;
}): ReactElement {
  const id = useId();
  const { number, rule, relation, bearing, blockKind, blockKindOrigin, bindsOnDate, bindsBecause, why } = blocker;
  const { word, tone } = DOES[bearing] ?? { word: 'Stands against it', tone: 'v-constrained' };
  const membership =
    'membership' in rule
      ? rule.membership
      : 'instrument' in rule && rule.instrument && 'membership' in rule.instrument
        ? rule.instrument.membership
        : null;
  const title = unbroken(ruleTitle(rule, relation.locator));
  return (
    <li className={`block ${tone} ${open ? 'block-open' : 'block-thin'}`} id={`rule-${number}${binds ? '' : '-past'}`}>
      <span className="block-number" aria-hidden="true">
        {number}
      </span>
      <Lit as="div" id={relation.id}>
        <p className="block-kind">
          <b>
            {word}
            {binds ? '' : ', but not on this date'}
          </b>
          <span>
            {blockWords(blockKind)}
            {blockKindOrigin === 'DERIVED' && ' (worked out by a rule)'}
          </span>
          <PositionTag status={'inForce' in rule ? rule.inForce?.status : undefined} />
          {membership && membership !== 'OUTSIDE' && <MembershipBadge membership={membership} />}
        </p>
        <h3>
          <Lit id={rule.id}>
            <AppLink href={rule.address}>{title}</AppLink>
          </Lit>
        </h3>
        <p className="block-why">{why}</p>
        <p className="block-binds">
          {bindsOnDate === null
            ? capital(bindsBecause)
            : `${bindsOnDate ? 'It binds on this date' : 'It does not bind on this date'}: ${bindsBecause}`}
          {bindsOnDate === null && !bindsBecause.endsWith('taken to bind') && ', so it is taken to bind'}.
        </p>
        <LinkEvidence link={relation} />
        {!open && (
          <div className="block-short">
            <LightestLine blocker={blocker} />
          </div>
        )}
        <p className="block-toggle">
          <button type="button" className="btn sm" aria-expanded={open} aria-controls={id} onClick={onToggle}>
            {open ? 'Fold the chain and levers' : `Chain and ${blocker.levers.length === 0 ? 'why no lever' : 'levers'}`}
            <span className="vh"> of {title}</span>
          </button>
        </p>
        <div id={id} className="block-more" hidden={!open}>
          {(open || filled) && (
            <>
              <p className="block-meaning">{blockSentence(blockKind)}</p>
              <Chain blocker={blocker} />
              <Ladder blocker={blocker} />
            </>
          )}
        </div>
      </Lit>
    </li>
  );
}
