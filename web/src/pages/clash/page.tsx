import './clash.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ClashPageQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { OutLink } from '../../parts/link.tsx';
import { KindShape, VerdictTag } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { InForceTag } from '../../parts/tags.tsx';
import { capital, countWords } from '../../words/plural.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { EdgeEvidence } from '../entity/edge-evidence.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { spanWords } from '../entity/span-words.ts';
import { EntityMargin } from '../entity/margin.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { PromiseSection } from '../entity/promise-section.tsx';
import { TieRow } from '../entity/ties.tsx';
import { typeWords } from '../entity/type-words.ts';
import { ClashPage } from './query.ts';
import { sourceName } from '../../words/sources.ts';

type Clash = Extract<NonNullable<ClashPageQuery['entity']>, { __typename: 'Clash' }>;
type Side = Clash['positions'][number];

/** What a statement says, with its figure and where it stands. */
function StatedSide({ entity }: { entity: Extract<Side['entity'], { statementType: string }> }): ReactElement {
  return (
    <>
      <p className="side-position">{entity.text}</p>
      {entity.figure && (
        <p className="side-figure">
          <span className="vh">Figure: </span>
          {entity.figure}
        </p>
      )}
      <p className="tie-remark">
        In our words.{' '}
        {entity.source ? (
          <>
            From <EntityLink entity={entity.source} bare />
            {entity.source.date && `, ${spanWords(entity.source.date)}`}
          </>
        ) : (
          'No source is recorded'
        )}
        {entity.locator && <>, at “{entity.locator}”</>}. <EntityLink entity={{ ...entity, title: typeWords(entity.statementType) }} />
      </p>
    </>
  );
}

/** What a rule says: its position in our words, and the rule by name. */
function RuleSide({ side }: { side: Side }): ReactElement {
  const { entity, position } = side;
  return (
    <>
      <h3 className="side-name">
        <EntityLink entity={entity} full /> {'status' in entity && <InForceTag status={entity.status} />}
      </h3>
      {'heading' in entity && entity.heading && <p className="tie-remark">{entity.heading}</p>}
      <p className="side-position">
        {position ?? ('summary' in entity && entity.summary ? entity.summary : 'Its position is not written out here.')}
      </p>
      {!position && 'summary' in entity && entity.summary && <p className="tie-remark">Its summary; no position is written out for it.</p>}
    </>
  );
}

function ClashView({ clash }: { clash: Clash }): ReactElement {
  const { id, title, clashKind, topic, status, explanation, effect, summary, positions, affected, promise, evidence, external, note } =
    clash;
  const changes = useMoreTies({ id, kinds: ['CONFLICTS_WITH'], direction: 'OUT' }, affected, ['change', 'changes']);
  const sources = clashKind === 'SOURCES';
  return (
    <>
      <Crumbs trail={[]} here={title} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="CLASH" silent /> {sources ? 'Sources that disagree' : 'Rules that disagree'}
            </span>
            {topic && <span>{capital(topic)}</span>}
            {status && <span>{capital(status)}</span>}
          </>
        }
        title={title}
        lede={
          summary ??
          (sources
            ? `${capital(countWords(positions.length, 'statement'))} that do not say the same. ${positions.length === 2 ? 'Both' : 'All'} wordings are kept.`
            : `${capital(countWords(positions.length, 'rule'))} that do not fit together.`)
        }
      />
      <Columns
        margin={
          <EntityMargin
            entity={clash}
            contents={[
              { id: 'sides', title: 'Each side', count: positions.length },
              { id: 'why', title: 'Why they disagree', count: explanation ? null : 0 },
              { id: 'effect', title: 'What follows for people', count: effect ? null : 0 },
              { id: 'changes', title: 'Changes it bears on', count: affected.totalCount },
              { id: 'foundations', title: 'Foundations it bears on', count: promise.totalCount },
              { id: 'evidence', title: 'What this page rests on', count: evidence.length },
            ]}
          />
        }
      >
        <Section
          id="sides"
          title="Each side"
          count={positions.length}
          lede={sources ? 'What each source says, in our words, with the place to read it.' : 'Each rule with its position, in our words.'}
        >
          <ul className="sides">
            {positions.map((side) => (
              <li key={side.relation.id}>
                {'statementType' in side.entity ? <StatedSide entity={side.entity} /> : <RuleSide side={side} />}
                {side.relation.note && <p className="tie-remark">{capital(side.relation.note)}</p>}
                <EdgeEvidence edge={side.relation} />
              </li>
            ))}
          </ul>
        </Section>
        {explanation && (
          <Section id="why" title="Why they disagree">
            <p className="clash-words">{explanation}</p>
          </Section>
        )}
        {effect && (
          <Section id="effect" title="What follows for people">
            <p className="clash-words">{effect}</p>
          </Section>
        )}
        {note && <p className="note note-apart">{note}</p>}
        {external.length > 0 && (
          <p className="note note-apart">
            See also{' '}
            {external.map((url, index) => (
              <span key={url}>
                {index > 0 && ', '}
                <OutLink href={url}>{sourceName(url)}</OutLink>
              </span>
            ))}
            .
          </p>
        )}
        {affected.totalCount > 0 && (
          <Section
            id="changes"
            title="Changes it bears on"
            count={affected.totalCount}
            lede="The verdict is that of the whole change today. That the clash bears on it is our judgement."
          >
            <ul className="ties">
              {changes.items.map((edge) => (
                <TieRow key={edge.id} edge={edge} of={id}>
                  {'verdict' in edge.to && (
                    <p>
                      <VerdictTag verdict={edge.to.verdict} />
                    </p>
                  )}
                </TieRow>
              ))}
            </ul>
            <MoreButton more={changes} several="changes" />
          </Section>
        )}
        <PromiseSection of={id} page={promise} />
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a clash: rules, or sources, that disagree. */
export default function ClashAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={ClashPage} id={`clash/${slug}`} types={['Clash']} what="this clash">
      {(clash) => <ClashView clash={clash} />}
    </EntityScreen>
  );
}
