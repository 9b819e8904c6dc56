import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { PlanAreaPageQuery, TiePageFragment } from '../../generated/graphql.ts';
import { EntityLink, EntityLinks } from '../../parts/entity-link.tsx';
import { KindShape, VerdictTag } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { FactBox } from '../entity/fact-box.tsx';
import { FactsSection } from '../entity/facts-section.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { PromiseSection } from '../entity/promise-section.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { TieRow } from '../entity/ties.tsx';
import { areaKindWords } from '../plan/area-kind.ts';
import { PlanAreaPage } from './query.ts';

type PlanArea = Extract<NonNullable<PlanAreaPageQuery['entity']>, { __typename: 'PlanArea' }>;

/** The changes, or the actions, that are part of the area. */
function Parts({
  of,
  id,
  title,
  several,
  kind,
  page,
}: {
  of: string;
  id: string;
  title: string;
  several: string;
  kind: 'CHANGE' | 'ACTION';
  page: TiePageFragment;
}): ReactElement | null {
  const more = useMoreTies({ id: of, kinds: ['PART_OF'], direction: 'IN', otherKinds: [kind] }, page, [several, several]);
  if (page.totalCount === 0) return null;
  return (
    <Section id={id} title={title} count={page.totalCount}>
      <ul className="ties">
        {more.items.map((edge) => (
          <TieRow key={edge.id} edge={edge} of={of}>
            {'verdict' in edge.from && (
              <p>
                <VerdictTag verdict={edge.from.verdict} />
              </p>
            )}
          </TieRow>
        ))}
      </ul>
      <MoreButton more={more} several={several} />
    </Section>
  );
}

function PlanAreaView({ area }: { area: PlanArea }): ReactElement {
  const { id, title, summary, areaKind, plan, changes, actions, promise, said, facts, evidence, note } = area;
  const { one, explained } = areaKindWords(areaKind);
  const siblings = plan?.areas.filter((other) => other.areaKind === areaKind && other.id !== id) ?? [];
  return (
    <>
      <Crumbs trail={plan ? [plan] : []} here={title} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="PLAN_AREA" silent /> Plan area
            </span>
            <span>{one}</span>
          </>
        }
        title={title}
        lede={summary ?? undefined}
      >
        <p className="small muted">{explained}</p>
      </PageHead>
      <FactBox
        facts={[
          { term: 'Plan', value: plan ? <EntityLink entity={plan} /> : 'Not recorded' },
          { term: 'Changes in it', value: String(changes.totalCount) },
          { term: 'Actions in it', value: String(actions.totalCount) },
          siblings.length > 0 && { term: 'The others of its kind', value: <EntityLinks entities={siblings} bare /> },
        ]}
      />
      <Columns
        margin={
          <EntityMargin
            entity={area}
            contents={[
              { id: 'actions', title: 'Actions in it', count: actions.totalCount },
              { id: 'changes', title: 'Changes in it', count: changes.totalCount },
              { id: 'foundations', title: 'Foundations it bears on', count: promise.totalCount },
              { id: 'said', title: 'What sources say about it', count: said.totalCount },
              { id: 'evidence', title: 'What this page rests on', count: evidence.length },
            ]}
          />
        }
      >
        {note && (
          <div className="remarks">
            <p className="note">{note}</p>
          </div>
        )}
        <Parts of={id} id="actions" title="Actions in it" several="actions" kind="ACTION" page={actions} />
        <Parts of={id} id="changes" title="Changes in it" several="changes" kind="CHANGE" page={changes} />
        <PromiseSection of={id} page={promise} />
        <SaidSection of={id} page={said} />
        <FactsSection facts={facts} />
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a plan area. */
export default function PlanAreaAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={PlanAreaPage} id={`plan-area/${slug}`} types={['PlanArea']} what="this plan area">
      {(area) => <PlanAreaView area={area} />}
    </EntityScreen>
  );
}
