import type { ReactElement } from 'react';
import type { LawPageQuery } from '../../generated/graphql.ts';
import { EntityLink, EntityLinks } from '../../parts/entity-link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { InForceTag, MembershipBadge, Tag } from '../../parts/tags.tsx';
import { dateWords } from '../../words/dates.ts';
import { kindWord } from '../../words/kinds.ts';
import { statusWords } from '../../words/law.ts';
import { capital, count, listWords } from '../../words/plural.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { FactBox } from '../entity/fact-box.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { madeAfterTheRules } from '../entity/position.ts';
import { positionFact } from '../entity/position-fact.tsx';
import { PromiseSection } from '../entity/promise-section.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { TieGroups, TieList } from '../entity/ties.tsx';
import { formWords, plainWords } from '../entity/type-words.ts';
import { HistorySection } from './history-section.tsx';
import { ProvisionsTable } from './provisions-table.tsx';
import { SidesSection } from './sides-section.tsx';
import { StandingInMargin, StandingSection } from './standing.tsx';

export type Instrument = Extract<NonNullable<LawPageQuery['entity']>, { __typename: 'Instrument' }>;

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
const CHANGING: ReadonlySet<string> = new Set(['AMENDS', 'INSERTS', 'REPEALS', 'SUPERSEDES', 'COMMENCES']);

/** Which legislature or maker an id's first part stands for, in words. */
const MAKERS: Record<string, string> = {
  asp: 'Act of the Scottish Parliament',
  ukpga: 'Act of the UK Parliament',
  ssi: 'Scottish statutory instrument',
  uksi: 'UK statutory instrument',
  treaty: 'Treaty',
  eur: 'Retained EU law',
};

const isAct = ({ instrumentClass }: Instrument): boolean => instrumentClass === 'PRIMARY_ACT';
/** "this Act", "this instrument": for sentences. */
const called = (instrument: Instrument): string =>
  isAct(instrument)
    ? 'this Act'
    : instrument.instrumentClass === 'CONVENTION'
      ? 'this convention'
      : instrument.form
        ? 'this document'
        : 'this instrument';

function Head({ instrument }: { instrument: Instrument }): ReactElement {
  const { id, kind, instrumentClass, form, numberCitation, summary, changed, title, membership, membershipBasis, listedBy, made, year } =
    instrument;
  const maker = MAKERS[id.split('/')[0] ?? ''];
  return (
    <PageHead
      eyebrow={
        <>
          <span>
            <KindShape kind={kind} instrumentClass={instrumentClass} silent />{' '}
            {form ? capital(formWords(form)) : kindWord(kind, instrumentClass)}
          </span>
          {maker && !form && <span>{maker}</span>}
          {numberCitation && <span>{numberCitation}</span>}
        </>
      }
      title={title}
      lede={summary ?? changed ?? 'No summary of it is held here.'}
    >
      <div className="membership">
        <p>
          <MembershipBadge
            membership={membership}
            basis={membershipBasis ?? (madeAfterTheRules(made, year) ? 'It was made after The Rules was published.' : null)}
          />
        </p>
        {membership === 'RECONSTRUCTED' && (
          <p className="small muted">
            The Review counted 44 primary Acts, 19 secondary instruments and 3 conventions. Its list was not found: 8 of the 66 are
            confirmed and 58, this one among them, are our reconstruction.
          </p>
        )}
        {listedBy.length > 0 && (
          <details className="listings">
            <summary>Named in {count(listedBy.length, 'listing')} of law about care</summary>
            <ul>
              {listedBy.map((source) => (
                <li key={source.id}>
                  <EntityLink entity={source} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </PageHead>
  );
}

function Facts({ instrument }: { instrument: Instrument }): ReactElement {
  const { made, madeKind, year, inForce, statusFeb2020, areas, form } = instrument;
  return (
    <FactBox
      facts={[
        made
          ? { term: madeKind ? capital(plainWords(madeKind)) : 'Made', value: dateWords(made) }
          : !form && year !== null && { term: 'Year', value: String(year) },
        !form && positionFact(inForce),
        !form && {
          term: 'On 5 February 2020',
          value: statusFeb2020 ? capital(statusWords(statusFeb2020)) : madeAfterTheRules(made, year) ? 'Not yet made' : 'Not recorded',
          remark: 'when The Rules was published',
        },
        areas.nodes.length > 0 && {
          term: 'Policy areas',
          value: <EntityLinks entities={areas.nodes.map(({ to }) => to)} bare />,
          remark: (
            <>
              <Tag dashed>reading reconstructed</Tag> Which areas the Review meant is our reading, low confidence.
            </>
          ),
        },
      ]}
    />
  );
}

/** Everything held of one instrument. */
export function InstrumentView({ instrument, release }: { instrument: Instrument; release: LawPageQuery['release'] }): ReactElement {
  const {
    id,
    title,
    changes,
    promise,
    provisions,
    sides,
    said,
    evidence,
    changed,
    note,
    verified,
    verifiedFields,
    areas,
    instrumentsMadeUnder: madeUnderIt,
  } = instrument;
  const ties = useMoreTies({ id, kinds: LAW_TIES, direction: 'BOTH' }, instrument.ties, ['link', 'links']);
  const history = [
    ...ties.items.filter((edge) => edge.to.id === id && CHANGING.has(edge.kind)),
    ...provisions.nodes.flatMap((provision) => provision.history.nodes),
  ];
  const others = ties.items.filter((edge) => !(edge.to.id === id && CHANGING.has(edge.kind)));
  const cut = provisions.nodes.filter((provision) => provision.history.pageInfo.hasNextPage);
  const law = called(instrument);
  return (
    <>
      <Crumbs trail={[{ title: 'The Rules', address: '/rules' }]} here={title} />
      <Head instrument={instrument} />
      <Facts instrument={instrument} />
      <Columns
        margin={
          <EntityMargin
            entity={instrument}
            law={law}
            contents={[
              { id: 'provisions', title: 'Provisions', count: provisions.totalCount },
              { id: 'changes', title: 'Changes it bears on', count: changes.length },
              { id: 'history', title: 'How it has changed, and will', count: history.length },
              { id: 'ties', title: 'Ties to other law', count: others.length },
              { id: 'made-under-it', title: 'Instruments made under its provisions', count: madeUnderIt.length },
              { id: 'clashes', title: 'Where rules disagree', count: sides.totalCount },
              { id: 'foundations', title: 'Foundations it bears on', count: promise.totalCount },
              { id: 'said', title: 'What sources say about it', count: said.totalCount },
              { id: 'areas', title: 'Policy areas', count: areas.totalCount },
              { id: 'evidence', title: 'What this page rests on', count: evidence.length },
            ]}
          >
            <StandingInMargin links={changes} />
          </EntityMargin>
        }
      >
        {((changed && instrument.summary !== null) || note) && (
          <div className="remarks">
            {changed && instrument.summary !== null && (
              <p className="note">
                <b>What it changed after The Rules was published:</b> {changed}
              </p>
            )}
            {note && <p className="note">{note}</p>}
          </div>
        )}
        {(provisions.totalCount > 0 || !instrument.form) && <ProvisionsTable instrument={instrument} release={release} />}
        <StandingSection links={changes} instrument={id} />
        <HistorySection edges={history} law={law} />
        {cut.length > 0 && (
          <p className="note">
            There is more on the pages of <EntityLinks entities={cut} full bare />.
          </p>
        )}
        {others.length > 0 && (
          <Section
            id="ties"
            title="Ties to other law"
            count={others.length}
            lede={`What ${law} as a whole does to other law, and other law to it. Ties of single provisions stand on their own pages.`}
          >
            <TieGroups edges={others} of={id} />
            <MoreButton more={ties} several="links" />
          </Section>
        )}
        {madeUnderIt.length > 0 && (
          <Section
            id="made-under-it"
            title="Instruments made under its provisions"
            count={madeUnderIt.length}
            lede="Each is made under one of its provisions; the page of the provision has the evidence."
          >
            <ul className="plain-rows">
              {madeUnderIt.map((made) => (
                <li key={made.id}>
                  <p className="tie-name">
                    <EntityLink entity={made} /> {'status' in made && <InForceTag status={made.status} />}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <SidesSection of={id} page={sides} />
        <PromiseSection of={id} page={promise} />
        <SaidSection of={id} page={said} />
        {areas.nodes.length > 0 && (
          <Section
            id="areas"
            title="Policy areas"
            count={areas.totalCount}
            lede="The nine areas are read as the Cabinet portfolios of 2016 to 2018, and six of them as the ones The Rules touches. Both are our reading, low confidence."
          >
            <TieList edges={areas.nodes} of={id} />
          </Section>
        )}
        <EvidenceSection evidence={evidence}>
          {verified !== null && (
            <p className="section-lede">
              {verified
                ? `Checked against a source page: ${listWords(verifiedFields.map(plainWords)) || 'title and number'}.`
                : 'Title and number were not checked against a source page.'}
            </p>
          )}
        </EvidenceSection>
      </Columns>
    </>
  );
}
