import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { EntityKind, FoundationPageQuery, TiePageFragment } from '../../generated/graphql.ts';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead } from '../../parts/page.tsx';
import { count, number } from '../../words/plural.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { FactsSection } from '../entity/facts-section.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { BearingSection } from './bearing-section.tsx';
import { FoundationPage } from './query.ts';

type Foundation = Extract<NonNullable<FoundationPageQuery['entity']>, { __typename: 'Foundation' }>;

interface Bearing {
  id: string;
  title: string;
  several: string;
  kinds: EntityKind[];
  page: TiePageFragment;
  lede?: string;
}

/** What bears on the foundation, kind by kind, in the order of the page. */
const bearingsOn = (foundation: Foundation): Bearing[] => [
  {
    id: 'changes',
    title: 'Changes that serve it',
    several: 'changes',
    kinds: ['CHANGE'],
    page: foundation.changes,
    lede: 'The verdict is that of each change today.',
  },
  {
    id: 'instruments',
    title: 'Instruments that bear on it',
    several: 'instruments',
    kinds: ['INSTRUMENT'],
    page: foundation.instruments,
    lede: 'Law as a whole. The badge says whether an instrument is one of the 66 of The Rules, and how sure that is.',
  },
  { id: 'provisions', title: 'Provisions that bear on it', several: 'provisions', kinds: ['PROVISION'], page: foundation.provisions },
  { id: 'bodies', title: 'Bodies that bear on it', several: 'bodies', kinds: ['BODY', 'ROLE'], page: foundation.bodies },
  { id: 'clashes', title: 'Where rules disagree', several: 'clashes', kinds: ['CLASH'], page: foundation.clashes },
  {
    id: 'plans',
    title: 'Actions and themes under it',
    several: 'actions and themes',
    kinds: ['ACTION', 'PLAN_AREA', 'PLAN'],
    page: foundation.plans,
  },
];

function FoundationView({ foundation, release }: { foundation: Foundation; release: FoundationPageQuery['release'] }): ReactElement {
  const { title, summary, counts, said, facts, evidence, note } = foundation;
  const bearings = bearingsOn(foundation);
  const shown = bearings.filter(({ page }) => page.totalCount > 0);
  const total = counts.reduce((sum, { count: many }) => sum + many, 0);
  return (
    <>
      <Crumbs trail={[]} here={title} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="FOUNDATION" silent /> Foundation
            </span>
            <span>One of the five of the Promise</span>
          </>
        }
        title={title}
        lede={summary ?? undefined}
      >
        <p className="muted">
          {count(total, 'thing')} in the data bear on it:{' '}
          {shown.map(({ id, several, page }, index) => (
            <span key={id}>
              {index > 0 && (index === shown.length - 1 ? ' and ' : ', ')}
              <a href={`#${id}`}>
                {number(page.totalCount)} {several}
              </a>
            </span>
          ))}
          . That they do, and why, is our reading.
        </p>
      </PageHead>
      <Columns
        margin={
          <EntityMargin
            entity={foundation}
            contents={[
              ...bearings.map(({ id, title: name, page }) => ({ id, title: name, count: page.totalCount })),
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
        {bearings.map((bearing) => (
          <BearingSection key={bearing.id} of={foundation} release={release} {...bearing} />
        ))}
        <SaidSection of={foundation.id} page={said} />
        <FactsSection facts={facts} />
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a foundation of the Promise. */
export default function FoundationAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={FoundationPage} id={`foundation/${slug}`} types={['Foundation']} what="this foundation">
      {(foundation, { release }) => <FoundationView foundation={foundation} release={release} />}
    </EntityScreen>
  );
}
