import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { PolicyAreaPageQuery } from '../../generated/graphql.ts';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { MembershipBadge } from '../../parts/tags.tsx';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { FactBox } from '../entity/fact-box.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { TieRow } from '../entity/ties.tsx';
import { PolicyAreaPage } from './query.ts';

type PolicyArea = Extract<NonNullable<PolicyAreaPageQuery['entity']>, { __typename: 'PolicyArea' }>;

function PolicyAreaView({ area }: { area: PolicyArea }): ReactElement {
  const { id, title, summary, straddled, basis, instruments, evidence, note } = area;
  const more = useMoreTies({ id, kinds: ['FALLS_UNDER'], direction: 'IN' }, instruments, ['instrument', 'instruments']);
  return (
    <>
      <Crumbs trail={[{ title: 'The Rules', address: '/rules' }]} here={title} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="POLICY_AREA" silent /> Policy area
            </span>
            <span>One of nine</span>
          </>
        }
        title={title}
        lede={summary ?? basis}
      >
        <p className="note weak">
          The Review says that The Rules touch six of nine policy areas. Which nine they are, and which six, is our reconstruction, low
          confidence.
        </p>
      </PageHead>
      <FactBox
        facts={[
          { term: 'Touched by The Rules', value: straddled ? 'Yes, as we read it' : 'No, as we read it', remark: 'low confidence' },
          summary !== null && { term: 'Why', value: basis },
          { term: 'Instruments in it', value: String(instruments.totalCount), remark: 'our reading' },
        ]}
      />
      <Columns
        margin={
          <EntityMargin
            entity={area}
            contents={[
              { id: 'instruments', title: 'Instruments in it', count: instruments.totalCount },
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
        <Section
          id="instruments"
          title="Instruments in it"
          count={instruments.totalCount}
          lede={
            instruments.totalCount > 0
              ? 'That an instrument falls under this area is our reading.'
              : 'No instrument held here falls under this area.'
          }
        >
          <ul className="ties">
            {more.items.map((edge) => (
              <TieRow key={edge.id} edge={edge} of={id}>
                {'membership' in edge.from && (
                  <p>
                    <MembershipBadge membership={edge.from.membership} />
                  </p>
                )}
              </TieRow>
            ))}
          </ul>
          <MoreButton more={more} several="instruments" />
        </Section>
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a policy area. */
export default function PolicyAreaAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={PolicyAreaPage} id={`policy-area/${slug}`} types={['PolicyArea']} what="this policy area">
      {(area) => <PolicyAreaView area={area} />}
    </EntityScreen>
  );
}
