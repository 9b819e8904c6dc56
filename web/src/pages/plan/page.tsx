import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { PlanAreaKind, PlanPageQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { number } from '../../words/plural.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { spanWords } from '../entity/span-words.ts';
import { FactBox } from '../entity/fact-box.tsx';
import { FactsSection } from '../entity/facts-section.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { areaKindWords } from './area-kind.ts';
import { PlanPage } from './query.ts';

type Plan = Extract<NonNullable<PlanPageQuery['entity']>, { __typename: 'Plan' }>;

const KINDS: readonly PlanAreaKind[] = ['PRIORITY_AREA', 'FUNDAMENTAL', 'THEME'];

/** Its areas: three different lists that must not be mixed. */
function Areas({ areas }: { areas: Plan['areas'] }): ReactElement | null {
  if (areas.length === 0) return null;
  const groups = KINDS.map((kind) => ({ kind, held: areas.filter(({ areaKind }) => areaKind === kind) })).filter(
    ({ held }) => held.length > 0,
  );
  return (
    <Section id="areas" title="Its areas" count={areas.length}>
      <div className="tie-groups">
        {groups.map(({ kind, held }) => (
          <section key={kind}>
            <h3 className="tie-heading">
              {areaKindWords(kind).several} <span className="count">{number(held.length)}</span>
            </h3>
            <ul className="plain-rows">
              {held.map((area) => (
                <li key={area.id}>
                  <p className="tie-name">
                    <EntityLink entity={area} />
                  </p>
                  {area.summary && <p className="tie-remark">{area.summary}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}

function PlanView({ plan }: { plan: Plan }): ReactElement {
  const { id, title, summary, author, published, areas, facts, said, evidence, note } = plan;
  return (
    <>
      <Crumbs trail={[]} here={title} />
      <PageHead
        eyebrow={
          <span>
            <KindShape kind="PLAN" silent /> Plan
          </span>
        }
        title={title}
        lede={summary ?? undefined}
      />
      <FactBox
        facts={[
          { term: 'Author', value: author ?? 'Not recorded' },
          { term: 'Published', value: published ? spanWords(published) : 'Not recorded' },
          { term: 'Areas held here', value: String(areas.length) },
        ]}
      />
      <Columns
        margin={
          <EntityMargin
            entity={plan}
            contents={[
              { id: 'areas', title: 'Its areas', count: areas.length },
              { id: 'said', title: 'What sources say about it', count: said.totalCount },
              { id: 'facts', title: 'More about it', count: facts === '{}' ? 0 : null },
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
        <Areas areas={areas} />
        <SaidSection of={id} page={said} />
        <FactsSection facts={facts} />
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a plan. */
export default function PlanAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={PlanPage} id={`plan/${slug}`} types={['Plan']} what="this plan">
      {(plan) => <PlanView plan={plan} />}
    </EntityScreen>
  );
}
