import '../body/body.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RolePageQuery } from '../../generated/graphql.ts';
import { EntityLinks } from '../../parts/entity-link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { PageHead, Section } from '../../parts/page.tsx';
import { dateWords } from '../../words/dates.ts';
import { count } from '../../words/plural.ts';
import { BearerSections } from '../body/bearer.tsx';
import { splitTies } from '../body/ties-sections.tsx';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { FactBox } from '../entity/fact-box.tsx';
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
  const { id, title, summary, roleKind, related, statutoryList, impositions, ties, leversHeld } = role;
  const { members } = splitTies(ties.nodes, id);
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
      <BearerSections
        bearer={role}
        release={release}
        own={{ id: 'statutory-list', title: 'The statutory list', count: statutoryList?.entries.length ?? 0 }}
      >
        {statutoryList && <StatutoryList list={statutoryList} />}
      </BearerSections>
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
