import '../body/body.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RolePageQuery } from '../../generated/graphql.ts';
import { EntityLinks } from '../../parts/entity-link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { dateWords } from '../../words/dates.ts';
import { count } from '../../words/plural.ts';
import { DutiesSection } from '../body/duties.tsx';
import { LedSection } from '../body/led-section.tsx';
import { LeversSection } from '../body/levers-section.tsx';
import { splitTies, TiesSections } from '../body/ties-sections.tsx';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { FactBox } from '../entity/fact-box.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { PromiseSection } from '../entity/promise-section.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { RolePage } from './query.ts';

type Role = Extract<NonNullable<RolePageQuery['entity']>, { __typename: 'Role' }>;

/** The entries of the schedule that makes up the role, as written, as at a day. */
function StatutoryList({ list }: { list: NonNullable<Role['statutoryList']> }): ReactElement {
  return (
    <Section
      id="statutory-list"
      title="The statutory list"
      count={list.entries.length}
      lede={`${count(list.entries.length, 'entry', 'entries')} of the schedule as at ${dateWords(list.asAt)}, as written. Bodies held here that we read as belonging are under Members: some are not named in the list, and some of the list are not held here.`}
    >
      <ol className="statutory">
        {list.entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ol>
      {list.note && <p className="note">{list.note}</p>}
    </Section>
  );
}

function RoleView({ role, release }: { role: Role; release: RolePageQuery['release'] }): ReactElement {
  const { id, title, summary, roleKind, related, statutoryList, impositions, ties, led, leversHeld, promise, said, evidence, note } = role;
  const { setUp, members, belongs, others } = splitTies(ties.nodes, id);
  return (
    <>
      <Crumbs trail={[]} here={title} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="ROLE" silent /> Role
            </span>
            <span>{roleKind === 'class' ? 'A class of bodies or persons' : 'A part that bodies or persons play'}</span>
          </>
        }
        title={title}
        lede={summary ?? undefined}
      />
      <FactBox
        facts={[
          { term: 'Members held here', value: String(members.length), remark: 'membership is our reading' },
          { term: 'Duties, powers and rights held here', value: String(impositions.totalCount) },
          leversHeld.length > 0 && { term: 'Levers it holds', value: String(leversHeld.length) },
          related.length > 0 && { term: 'Near to it', value: <EntityLinks entities={related} bare /> },
        ]}
      />
      <Columns
        margin={
          <EntityMargin
            entity={role}
            contents={[
              { id: 'statutory-list', title: 'The statutory list', count: statutoryList?.entries.length ?? 0 },
              { id: 'duties', title: 'Duties, powers and rights', count: impositions.totalCount },
              { id: 'levers', title: 'Levers it holds', count: leversHeld.length },
              { id: 'leads', title: 'What it leads', count: led.totalCount },
              { id: 'set-up', title: 'Set up by', count: setUp.length },
              { id: 'ties', title: 'Who it answers to, oversees and works with', count: others.length },
              { id: 'members', title: 'Members', count: members.length },
              { id: 'belongs', title: 'Belongs to', count: belongs.length },
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
        {statutoryList && <StatutoryList list={statutoryList} />}
        <DutiesSection holder={role} page={impositions} release={release} />
        <LeversSection held={leversHeld} />
        <LedSection of={id} page={led} />
        <TiesSections of={id} page={ties} />
        <PromiseSection of={id} page={promise} />
        <SaidSection of={id} page={said} />
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a role. */
export default function RoleAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={RolePage} id={`role/${slug}`} types={['Role']} what="this role">
      {(role, { release }) => <RoleView role={role} release={release} />}
    </EntityScreen>
  );
}
