import type { ReactElement } from 'react';
import type { LawPageQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { InForceTag, MembershipBadge, Tag } from '../../parts/tags.tsx';
import { capital, listWords } from '../../words/plural.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { FactBox, FactList } from '../entity/fact-box.tsx';
import { spokenNumber } from '../entity/law-path.ts';
import { EntityMargin } from '../entity/margin.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { positionFact } from '../entity/position-fact.tsx';
import { readingRemark } from '../entity/position.ts';
import { PromiseSection } from '../entity/promise-section.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { TieGroups, TieList } from '../entity/ties.tsx';
import { effectWords, plainWords } from '../entity/type-words.ts';
import { SidesSection } from './sides-section.tsx';
import { StandingInMargin, StandingSection } from './standing.tsx';

export type Provision = Extract<NonNullable<LawPageQuery['entity']>, { __typename: 'Provision' }>;

const LAW_TIES = [
  'AMENDS',
  'INSERTS',
  'REPEALS',
  'SUPERSEDES',
  'COMMENCES',
  'MADE_UNDER',
  'IMPLEMENTS',
  'REFERS_TO',
  'ESTABLISHES',
] as const;

/** The provisions held before and after this one, in the order of the law. */
function Neighbours({ provision }: { provision: Provision }): ReactElement | null {
  const { siblings, title } = provision.instrument;
  const at = siblings.nodes.findIndex(({ id }) => id === provision.id);
  const [before, after] = at < 0 ? [] : [siblings.nodes[at - 1], siblings.nodes[at + 1]];
  if (!before && !after) return null;
  const name = (sibling: typeof before) => (sibling ? `${sibling.number}${sibling.heading ? `, ${sibling.heading}` : ''}` : '');
  return (
    <nav className="neighbours" aria-label={`Other provisions of the ${title}`}>
      {before && (
        <AppLink href={before.address} rel="prev">
          <small>Before it, of those held here</small>
          {name(before)}
        </AppLink>
      )}
      {after && (
        <AppLink href={after.address} rel="next" className="next">
          <small>After it, of those held here</small>
          {name(after)}
        </AppLink>
      )}
    </nav>
  );
}

function Head({ provision }: { provision: Provision }): ReactElement {
  const { number, heading, title, instrument, part, summary, inForce, kind } = provision;
  return (
    <PageHead
      eyebrow={
        <>
          <span>
            <KindShape kind={kind} silent /> Provision
          </span>
          <span>{number}</span>
          {part && <span>{part}</span>}
        </>
      }
      title={heading ?? title}
      documentTitle={`${number}, ${instrument.title}`}
      lede={summary ?? 'Nothing was read of what it says. Its number, and what other law does to it, are all that is held here.'}
    >
      <div className="membership">
        <p>
          <b>{capital(spokenNumber(number))}</b> of the <EntityLink entity={instrument} />{' '}
          <MembershipBadge membership={instrument.membership} />
        </p>
        {instrument.membership === 'RECONSTRUCTED' && <p className="small muted">{instrument.membershipBasis}</p>}
        <p className="btn-row">
          {heading === null && <Tag dashed>our label: the official heading was not seen</Tag>}
          <InForceTag status={inForce.status} always />
        </p>
      </div>
    </PageHead>
  );
}

function Facts({ provision }: { provision: Provision }): ReactElement {
  const { effect, alsoEffects, beneficiaries, inForce, tier } = provision;
  return (
    <FactBox
      facts={[
        {
          term: 'What it does',
          value: effectWords(effect),
          remark: alsoEffects.length > 0 ? `also ${listWords(alsoEffects.map((each) => effectWords(each).toLowerCase()))}` : null,
        },
        positionFact(inForce),
        beneficiaries.length > 0 && { term: 'For', value: capital(listWords(beneficiaries.map(plainWords))) },
        tier !== null && { term: 'How near to care', value: tier === 1 ? 'Central' : 'Supporting', remark: 'our grading' },
      ]}
    />
  );
}

function Powers({ powers }: { powers: Provision['powers'] }): ReactElement | null {
  if (powers.length === 0) return null;
  return (
    <Section id="powers" title="Powers to make further law" count={powers.length}>
      <ul className="plain-rows">
        {powers.map(({ power, holder, procedure, note }) => (
          <li key={power}>
            <p className="tie-why">{capital(power)}</p>
            <FactList
              facts={[
                { term: 'Held by', value: holder ? <EntityLink entity={holder} /> : 'Not recorded' },
                { term: 'Procedure', value: procedure ? `${capital(plainWords(procedure))}` : 'Not read' },
                note ? { term: 'Remark', value: note } : null,
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Everything held of one provision. */
export function ProvisionView({ provision }: { provision: Provision }): ReactElement {
  const { id, number, instrument, bearers, powers, readings, changes, promise, sides, said, evidence, note, textRead, verified } =
    provision;
  const ties = useMoreTies({ id, kinds: LAW_TIES, direction: 'BOTH' }, provision.ties, ['link', 'links']);
  const allBearers = useMoreTies({ id, kinds: ['IMPOSES'], direction: 'OUT' }, bearers, ['bearer', 'bearers']);
  const remark = readingRemark(textRead, verified);
  return (
    <>
      <Crumbs
        trail={[
          { title: 'The Rules', address: '/rules' },
          { title: instrument.title, address: instrument.address },
        ]}
        here={number}
      />
      <Head provision={provision} />
      <Facts provision={provision} />
      <Columns
        margin={
          <EntityMargin
            entity={provision}
            law="this provision"
            contents={[
              { id: 'changes', title: 'Changes it bears on', count: changes.length },
              { id: 'bearers', title: 'Who bears it', count: bearers.totalCount },
              { id: 'powers', title: 'Powers to make further law', count: powers.length },
              { id: 'readings', title: 'Our readings', count: readings.length },
              { id: 'clashes', title: 'Where rules disagree', count: sides.totalCount },
              { id: 'ties', title: 'Ties to other law', count: provision.ties.totalCount },
              { id: 'foundations', title: 'Foundations it bears on', count: promise.totalCount },
              { id: 'said', title: 'What sources say about it', count: said.totalCount },
              { id: 'evidence', title: 'What this page rests on', count: evidence.length },
            ]}
          >
            <StandingInMargin links={changes} />
          </EntityMargin>
        }
      >
        {(remark || note) && (
          <div className="remarks">
            {remark && <p className="note weak">{remark}</p>}
            {note && <p className="note">{note}</p>}
          </div>
        )}
        <StandingSection links={changes} />
        {bearers.totalCount > 0 && (
          <Section
            id="bearers"
            title="Who bears it"
            count={bearers.totalCount}
            lede="On whom it puts a duty, power, right or other rule. The word under each says what the provision does."
          >
            <TieList edges={allBearers.items} of={id} />
            <MoreButton more={allBearers} several="bearers" />
          </Section>
        )}
        <Powers powers={powers} />
        {readings.length > 0 && (
          <Section
            id="readings"
            title="Our readings"
            count={readings.length}
            lede="What we take it to do, in our words. These are judgements, not the text."
          >
            <ul className="plain-rows">
              {readings.map(({ verb, what }) => (
                <li key={`${verb} ${what}`}>
                  <p className="tie-why">
                    <b>{capital(verb)}</b> {what}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <SidesSection of={id} page={sides} />
        {ties.items.length > 0 && (
          <Section
            id="ties"
            title="Ties to other law"
            count={ties.total}
            lede={`What ${spokenNumber(number)} does to other law, and other law to it.`}
          >
            <TieGroups edges={ties.items} of={id} />
            <MoreButton more={ties} several="links" />
          </Section>
        )}
        <PromiseSection of={id} page={promise} />
        <SaidSection of={id} page={said} />
        <EvidenceSection evidence={evidence}>
          {verified === true && <p className="section-lede">Number and heading were checked against a source page.</p>}
        </EvidenceSection>
        <Neighbours provision={provision} />
      </Columns>
    </>
  );
}
