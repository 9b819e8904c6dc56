import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ActionPageQuery } from '../../generated/graphql.ts';
import { EntityLink, EntityLinks } from '../../parts/entity-link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { FactBox } from '../entity/fact-box.tsx';
import { FactsSection } from '../entity/facts-section.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { PromiseSection } from '../entity/promise-section.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { TieList } from '../entity/ties.tsx';
import { ActionPage } from './query.ts';

type Action = Extract<NonNullable<ActionPageQuery['entity']>, { __typename: 'Action' }>;

/** What was heard, or committed, one thing a line. */
function Said({ id, title, lines }: { id: string; title: string; lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <Section id={id} title={title} count={lines.length}>
      <ul className="plain-rows">
        {lines.map((line) => (
          <li key={line}>
            <p className="tie-why">{line}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ActionView({ action }: { action: Action }): ReactElement {
  const { id, title, summary, required, heard, committed, area, leads, parts, promise, said, facts, evidence, note } = action;
  return (
    <>
      <Crumbs trail={[...(area?.plan ? [area.plan] : []), ...(area ? [area] : [])]} here={title} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="ACTION" silent /> Action
            </span>
            {area?.plan && <span>{area.plan.title}</span>}
          </>
        }
        title={title}
        lede={required ?? summary ?? 'What it requires was not seen in the copies read.'}
      />
      <FactBox
        facts={[
          { term: 'Priority area', value: area ? <EntityLink entity={area} /> : 'Not recorded' },
          {
            term: 'Led by',
            value: leads.nodes.length > 0 ? <EntityLinks entities={leads.nodes.map(({ from }) => from)} bare /> : 'Not recorded',
          },
          {
            term: 'Foundations',
            value: promise.nodes.length > 0 ? <EntityLinks entities={promise.nodes.map(({ to }) => to)} bare /> : 'Not recorded',
          },
        ]}
      />
      <Columns
        margin={
          <EntityMargin
            entity={action}
            contents={[
              { id: 'heard', title: 'What was heard', count: heard.length },
              { id: 'committed', title: 'What was committed', count: committed.length },
              { id: 'leads', title: 'Who leads it', count: leads.totalCount },
              { id: 'part-of', title: 'Where it stands', count: parts.totalCount },
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
        <Said id="heard" title="What was heard" lines={heard} />
        <Said id="committed" title="What was committed" lines={committed} />
        {leads.nodes.length > 0 && (
          <Section id="leads" title="Who leads it" count={leads.totalCount}>
            <TieList edges={leads.nodes} of={id} />
          </Section>
        )}
        {parts.nodes.length > 0 && (
          <Section id="part-of" title="Where it stands" count={parts.totalCount}>
            <TieList edges={parts.nodes} of={id} />
          </Section>
        )}
        <PromiseSection of={id} page={promise} />
        <SaidSection of={id} page={said} />
        <FactsSection facts={facts} />
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of an action of Plan 21-24. */
export default function ActionAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={ActionPage} id={`action/${slug}`} types={['Action']} what="this action">
      {(action) => <ActionView action={action} />}
    </EntityScreen>
  );
}
