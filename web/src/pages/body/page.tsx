import './body.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { BodyPageQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { AppLink } from '../../parts/link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { Columns, PageHead, Section } from '../../parts/page.tsx';
import { Tag } from '../../parts/tags.tsx';
import { countWords } from '../../words/plural.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { FactBox } from '../entity/fact-box.tsx';
import { EntityMargin } from '../entity/margin.tsx';
import { PromiseSection } from '../entity/promise-section.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { bodyTypeWords } from '../entity/type-words.ts';
import { DutiesSection } from './duties.tsx';
import { LedSection } from './led-section.tsx';
import { LeversSection } from './levers-section.tsx';
import { BodyPage } from './query.ts';
import { splitTies, TiesSections } from './ties-sections.tsx';

type Body = Extract<NonNullable<BodyPageQuery['entity']>, { __typename: 'Body' }>;

/** What it does, each with the law for it. */
function Functions({ functions }: { functions: Body['functions'] }): ReactElement | null {
  if (functions.length === 0) return null;
  return (
    <Section
      id="functions"
      title="What it does"
      count={functions.length}
      lede="Its functions that matter for care, in our words, with the law for each."
    >
      <ul className="plain-rows">
        {functions.map(({ text, provisions, instruments, confidence }) => (
          <li key={text}>
            <p className="tie-why">{text}</p>
            <p className="tie-remark law-of">
              {[...provisions, ...instruments].map((law) => (
                <span key={law.id}>
                  <EntityLink entity={law} full />
                </span>
              ))}
              {provisions.length === 0 && instruments.length === 0 && 'No law is recorded for it.'}
              {provisions.length === 0 && instruments.length > 0 && ' The provision is not known.'}
              {confidence && <ConfidenceTag confidence={confidence} />}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const corporateParent = (body: Body): string => (body.isCorporateParent === null ? 'Not known' : body.isCorporateParent ? 'Yes' : 'No');

function BodyView({ body, release }: { body: Body; release: BodyPageQuery['release'] }): ReactElement {
  const {
    id,
    title,
    summary,
    bodyType,
    status,
    isClass,
    corporateParentBasis,
    functions,
    impositions,
    ties,
    led,
    leversHeld,
    promise,
    said,
    evidence,
    note,
  } = body;
  const { setUp, members, belongs, others } = splitTies(ties.nodes, id);
  const [first] = setUp;
  const lightest = leversHeld.filter(({ isLightest }) => isLightest).length;
  return (
    <>
      <Crumbs trail={[]} here={title} />
      <PageHead
        eyebrow={
          <>
            <span>
              <KindShape kind="BODY" silent /> Body
            </span>
            {bodyType && <span>{bodyTypeWords(bodyType)}</span>}
            {status && <span>{status}</span>}
          </>
        }
        title={title}
        lede={
          summary ??
          (first ? (
            <>
              Set up by <EntityLink entity={first.from} full />.
            </>
          ) : undefined)
        }
      >
        {isClass && (
          <p className="small muted">
            <Tag>stands for a class</Tag> It stands for every body of its kind, such as the 32 councils, not for a single one.
          </p>
        )}
      </PageHead>
      <FactBox
        facts={[
          bodyType !== null && { term: 'Type', value: bodyTypeWords(bodyType) },
          status !== null && { term: 'Status', value: status },
          {
            term: 'Corporate parent',
            value: corporateParent(body),
            remark: (
              <>
                {corporateParentBasis} <AppLink href="/role/corporate-parent">About corporate parents</AppLink>
              </>
            ),
          },
          { term: 'Duties, powers and rights held here', value: String(impositions.totalCount) },
          leversHeld.length > 0 && {
            term: 'Levers it holds',
            value: String(leversHeld.length),
            remark:
              lightest === 1
                ? 'one of them is the lightest for its rule'
                : `${countWords(lightest, 'of them is', 'of them are')} the lightest for their rules`,
          },
        ]}
      />
      <Columns
        margin={
          <EntityMargin
            entity={body}
            contents={[
              { id: 'functions', title: 'What it does', count: functions.length },
              { id: 'levers', title: 'Levers it holds', count: leversHeld.length },
              { id: 'duties', title: 'Duties, powers and rights', count: impositions.totalCount },
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
        <Functions functions={functions} />
        <LeversSection held={leversHeld} />
        <DutiesSection holder={body} page={impositions} release={release} />
        <LedSection of={id} page={led} />
        <TiesSections of={id} page={ties} />
        <PromiseSection of={id} page={promise} />
        <SaidSection of={id} page={said} />
        <EvidenceSection evidence={evidence} />
      </Columns>
    </>
  );
}

/** The page of a body. */
export default function BodyAddress(): ReactElement {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={BodyPage} id={`body/${slug}`} types={['Body']} what="this body">
      {(body, { release }) => <BodyView body={body} release={release} />}
    </EntityScreen>
  );
}
