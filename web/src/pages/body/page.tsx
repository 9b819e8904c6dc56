import './body.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { BodyPageQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { AppLink } from '../../parts/link.tsx';
import { KindShape } from '../../parts/marks.tsx';
import { PageHead, Section } from '../../parts/page.tsx';
import { Tag } from '../../parts/tags.tsx';
import { lightestWords } from '../../words/levers.ts';
import { Crumbs } from '../entity/crumbs.tsx';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { FactBox } from '../entity/fact-box.tsx';
import { bodyTypeWords } from '../entity/type-words.ts';
import { BearerSections } from './bearer.tsx';
import { BodyPage } from './query.ts';
import { splitTies } from './ties-sections.tsx';

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
  const { id, title, summary, bodyType, status, isClass, corporateParentBasis, functions, impositions, ties, leversHeld } = body;
  const [first] = splitTies(ties.nodes, id).setUp;
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
            remark: lightestWords(lightest),
          },
        ]}
      />
      <BearerSections bearer={body} release={release} own={{ id: 'functions', title: 'What it does', count: functions.length }}>
        <Functions functions={functions} />
      </BearerSections>
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
