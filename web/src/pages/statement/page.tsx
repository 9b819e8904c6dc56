import './statement.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { StatementPageQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { KindShape, VerdictTag } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { capital, number } from '../../words/plural.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { spanWords } from '../entity/span-words.ts';
import { FactBox } from '../entity/fact-box.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { TieList } from '../entity/ties.tsx';
import { typeWords } from '../entity/type-words.ts';
import { StatementPage } from './query.ts';

type Statement = Extract<NonNullable<StatementPageQuery['entity']>, { __typename: 'Statement' }>;
type Other = Statement['corroborates'][number];

const ROLES = [
  ['barrier', 'It reports a barrier to'],
  ['support', 'It supports'],
  ['contradiction', 'It says otherwise than'],
] as const;

/** The changes it speaks to, by how. */
function SpeaksTo({ links }: { links: Statement['speaksTo'] }): ReactElement | null {
  if (links.length === 0) return null;
  return (
    <Section
      id="changes"
      title="Changes it speaks to"
      count={links.length}
      lede="That it speaks to a change is our reading, medium confidence. One quoted respondent is not a finding."
    >
      <div className="tie-groups">
        {ROLES.map(([role, heading]) => ({ role, heading, held: links.filter((link) => link.role === role) }))
          .filter(({ held }) => held.length > 0)
          .map(({ role, heading, held }) => (
            <section key={role}>
              <h3 className="tie-heading">
                {heading} <span className="count">{number(held.length)}</span>
              </h3>
              <ul className="plain-rows">
                {held.map(({ change, why }) => (
                  <li key={change.id}>
                    <p className="tie-name">
                      <EntityLink entity={change} />
                    </p>
                    <p>
                      <VerdictTag verdict={change.verdict} />
                    </p>
                    <p className="tie-remark">{why}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Section>
  );
}

/** Statements that say the same, or say otherwise. */
function Others({
  id,
  title,
  lede,
  statements,
}: {
  id: string;
  title: string;
  lede: string;
  statements: readonly Other[];
}): ReactElement | null {
  if (statements.length === 0) return null;
  return (
    <Section id={id} title={title} count={statements.length} lede={lede}>
      <ul className="plain-rows">
        {statements.map((other) => (
          <li key={other.id}>
            <p className="tie-why">
              <EntityLink entity={{ ...other, title: other.text }} />
            </p>
            <p className="tie-remark">
              {other.figure && <b>{other.figure}. </b>}
              {other.source && <EntityLink entity={other.source} bare />}
              {other.locator && `, at ${other.locator}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function StatementView({ statement }: { statement: Statement }): ReactElement {
  const {
    id,
    title,
    statementType,
    text,
    figure,
    question,
    baseNote,
    date,
    deadline,
    locator,
    source,
    corroborates,
    contradictedBy,
    speaksTo,
    stated,
    sides,
    evidence,
    note,
  } = statement;
  const about = useMoreTies({ id, kinds: ['ABOUT'], direction: 'OUT' }, statement.about, ['thing', 'things']);
  return (
    <>
      <Crumbs trail={source ? [source] : []} here={typeWords(statementType)} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="STATEMENT" silent /> Statement
            </span>
            <span>{typeWords(statementType)}</span>
            <span>In our words</span>
          </>
        }
        title={title}
      >
        {text.replace(/[.…]$/, '') !== title && <p className="statement-text">{text}</p>}
        {figure && (
          <p className="statement-figure">
            <span className="vh">Figure: </span>
            {figure}
          </p>
        )}
      </PageHead>
      <FactBox
        facts={[
          { term: 'Source', value: source ? <EntityLink entity={source} /> : 'Not recorded', remark: source?.publisher },
          { term: 'Where in it', value: locator ?? 'Not recorded' },
          {
            term: 'Date',
            value: date ? spanWords(date) : source?.date ? spanWords(source.date) : 'Not recorded',
            remark: date ? 'of the statement, as written' : source?.date ? 'of the source, as written' : null,
          },
          deadline !== null && { term: 'Deadline', value: spanWords(deadline), remark: 'as written' },
          question !== null && { term: 'Question asked', value: question },
          baseNote !== null && { term: 'Who was asked', value: capital(baseNote) },
        ]}
      />
      <Columns
        margin={
          <EntityMargin
            entity={statement}
            contents={[
              { id: 'changes', title: 'Changes it speaks to', count: speaksTo.length },
              { id: 'contradicted', title: 'Contradicted by', count: contradictedBy.length },
              { id: 'same', title: 'Said elsewhere too', count: corroborates.length },
              { id: 'clashes', title: 'Where sources disagree', count: sides.totalCount },
              { id: 'about', title: 'What it is about', count: about.total },
              { id: 'stated', title: 'Where it is stated', count: stated.totalCount },
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
        <SpeaksTo links={speaksTo} />
        <Others
          id="contradicted"
          title="Contradicted by"
          lede="Statements that say otherwise. Both are kept."
          statements={contradictedBy}
        />
        <Others id="same" title="Said elsewhere too" lede="Statements that say the same." statements={corroborates} />
        {sides.nodes.length > 0 && (
          <Section id="clashes" title="Where sources disagree" count={sides.totalCount}>
            <TieList edges={sides.nodes} of={id} />
          </Section>
        )}
        {about.total > 0 && (
          <Section id="about" title="What it is about" count={about.total} lede="Things the statement speaks of. The ties are our reading.">
            <TieList edges={about.items} of={id} />
            <MoreButton more={about} several="things" />
          </Section>
        )}
        {stated.nodes.length > 0 && (
          <Section id="stated" title="Where it is stated" count={stated.totalCount}>
            <TieList edges={stated.nodes} of={id} />
          </Section>
        )}
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a statement. */
export default function StatementAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={StatementPage} id={`statement/${slug}`} types={['Statement']} what="this statement">
      {(statement) => <StatementView statement={statement} />}
    </EntityScreen>
  );
}
