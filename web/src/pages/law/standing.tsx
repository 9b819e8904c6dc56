import type { ReactElement } from 'react';
import type { ChangeLinkPartsFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { AppLink } from '../../parts/link.tsx';
import { LinkMark, VerdictMark, VerdictTag } from '../../parts/marks.tsx';
import { Section } from '../../parts/page.tsx';
import { dateWords } from '../../words/dates.ts';
import { phaseWords } from '../../words/law.ts';
import { blockWords, leverWords } from '../../words/levers.ts';
import { count, number } from '../../words/plural.ts';
import { EdgeEvidence } from '../entity/edge-evidence.tsx';
import { placeWords, sentence } from '../entity/edge-words.ts';
import { Fold } from '../entity/fold.tsx';
import { plainWords } from '../entity/type-words.ts';
import { standingGroups } from './standing.ts';

type Link = ChangeLinkPartsFragment;

/** Facts of the edge that a reader should not have to open the trace for, as sentences. */
function remarksOf({ relation, rule }: Link): string[] {
  const { phase, blockKind, bindsToday, delivery, locator, note } = relation;
  return [
    blockKind ? blockWords(blockKind) : null,
    bindsToday === false ? 'As last read, it no longer stands in the way' : null,
    bindsToday === null && blockKind ? 'Whether it still stands in the way is not known' : null,
    phase && phase !== 'CURRENT' ? phaseWords(phase) : null,
    delivery?.state
      ? `State of the delivery as read: ${plainWords(delivery.state)}${delivery.date ? `, ${dateWords(delivery.date)}` : ''}`
      : null,
    locator ? placeWords(locator, 'number' in rule ? rule.number : undefined) : null,
    note,
  ]
    .filter((text): text is string => !!text)
    .map(sentence);
}

/** How many levers would lift it, the lightest first, with the way to all of them. */
function Levers({ link }: { link: Link }): ReactElement | null {
  const { levers } = link.relation;
  const [lightest] = levers;
  if (!lightest) return null;
  return (
    <p className="tie-remark">
      {count(levers.length, 'lever')} would lift or ease it. The lightest is {leverWords(lightest.type).toLowerCase()}
      {lightest.holder && (
        <>
          , held by <EntityLink entity={lightest.holder} bare />
        </>
      )}
      .{' '}
      <AppLink href={link.change.address}>
        See the trace<span className="vh"> of {link.change.title}</span>
      </AppLink>
    </p>
  );
}

function Standing({ link, showRule, folded }: { link: Link; showRule: boolean; folded: boolean }): ReactElement {
  const remarks = remarksOf(link);
  const said = (
    <>
      {link.relation.why && <p className="tie-why">{link.relation.why}</p>}
      {remarks.length > 0 && <p className="tie-remark">{remarks.join(' ')}</p>}
      <Levers link={link} />
    </>
  );
  const head = (
    <>
      <p className="tie-name">
        <EntityLink entity={link.change} />
      </p>
      <p className="tie-verdict">
        <VerdictTag verdict={link.change.verdict} />
      </p>
      {showRule && (
        <p className="tie-remark">
          Through <EntityLink entity={link.rule} full />
        </p>
      )}
    </>
  );
  if (!folded)
    return (
      <li className="tie">
        <div className="tie-what">
          {head}
          {said}
        </div>
        <EdgeEvidence edge={link.relation} />
      </li>
    );
  return (
    <li className="tie tie-folded">
      <div className="tie-what">{head}</div>
      <Fold
        summary={
          <>
            Why, and how sure<span className="vh">: {link.change.title}</span>
          </>
        }
      >
        {() => (
          <>
            <div className="tie-what">{said}</div>
            <EdgeEvidence edge={link.relation} />
          </>
        )}
      </Fold>
    </li>
  );
}

/** More links than this are folded to thin rows, but for those that block. */
const OPEN_AT_MOST = 10;

/**
 * The changes on which law bears, grouped by how it stands to them. `instrument` is given on the page of an instrument: a link from one of its
 * provisions then names the provision, and one from the whole says that the provision is not known.
 */
export function StandingSection({ links, instrument }: { links: readonly Link[]; instrument?: string }): ReactElement | null {
  if (links.length === 0) return null;
  return (
    <Section
      id="changes"
      title="Changes it bears on"
      count={links.length}
      lede="How it stands to changes the Promise asks for. Whether a rule blocks or narrows a change is our judgement, not legal advice. The verdict is that of the whole change today."
    >
      <div className="tie-groups">
        {standingGroups(links).map((group) => (
          <section key={group.kind}>
            <h3 className="tie-heading">
              <LinkMark kind={group.kind} />
              {group.heading} <span className="count">{number(group.links.length)}</span>
            </h3>
            <ul className="ties">
              {group.links.map((link) => (
                <Standing
                  key={link.relation.id}
                  link={link}
                  showRule={instrument !== undefined && link.rule.id !== instrument}
                  folded={links.length > OPEN_AT_MOST && group.kind !== 'BLOCKS'}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}

/** Most changes named in the margin; the section has all of them. */
const IN_MARGIN = 6;

/** The changes it blocks, or narrows where it blocks none, named in the margin with their gates. */
export function StandingInMargin({ links }: { links: readonly Link[] }): ReactElement | null {
  const [first] = standingGroups(links);
  if (!first) return null;
  return (
    <section aria-labelledby="margin-changes">
      <h2 id="margin-changes">{first.heading}</h2>
      <ul className="margin-changes">
        {first.links.slice(0, IN_MARGIN).map(({ change, relation }) => (
          <li key={relation.id}>
            <VerdictMark verdict={change.verdict} size="1.4rem" />
            <EntityLink entity={change} bare />
          </li>
        ))}
      </ul>
      {links.length > Math.min(first.links.length, IN_MARGIN) && (
        <p>
          <a href="#changes">All {number(links.length)} ties to changes</a>
        </p>
      )}
    </section>
  );
}
