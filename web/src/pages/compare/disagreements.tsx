import type { ReactElement } from 'react';
import { EntityLink } from '../../parts/entity-link.tsx';
import { linkOf } from '../../parts/links/link.ts';
import { Section } from '../../parts/page.tsx';
import { InForceTag, Tag } from '../../parts/tags.tsx';
import { capital, count, countWords, listWords } from '../../words/plural.ts';
import { EdgeEvidence } from '../entity/edge-evidence.tsx';
import { sideName, type Clash, type Comparison, type Position, type Thing } from './comparison.ts';
import { LinkList } from './link-list.tsx';

/** Where the sides disagree: position against position, changes pulled in two directions, links by which one stands against the other. */
export function Disagreements({ comparison }: { comparison: Comparison }): ReactElement {
  const { clashes, opposed, conflicts } = comparison;
  const many = [
    clashes.length > 0 && count(clashes.length, 'clash', 'clashes'),
    opposed.length > 0 && count(opposed.length, 'change'),
    conflicts.length > 0 && count(conflicts.length, 'link'),
  ].filter((text) => text !== false);
  return (
    <Section id="disagree" title="Where they disagree" count={many.length > 0 ? listWords(many) : 'nothing in the data'}>
      {many.length === 0 && (
        <p className="compare-none">
          The data hold no clash in which each has a position of its own, no change that one stands against and the other helps, and no link
          by which one stands against the other. That is not proof that there is none.
        </p>
      )}
      {clashes.map((clash) => (
        <ClashCard key={clash.clash.id} clash={clash} comparison={comparison} />
      ))}
      {opposed.length > 0 && (
        <>
          <h3 className="compare-sub">{capital(countWords(opposed.length, 'change'))} pulled in different directions</h3>
          {opposed.map((thing) => (
            <OpposedCard key={thing.entity.id} thing={thing} comparison={comparison} />
          ))}
        </>
      )}
      {conflicts.length > 0 && (
        <>
          <h3 className="compare-sub">One stands against the other, or does the same apart</h3>
          <LinkList links={conflicts} />
        </>
      )}
    </Section>
  );
}

/** A clash with the positions of each side beside each other. */
function ClashCard({ clash: { clash, left, both, right }, comparison }: { clash: Clash; comparison: Comparison }): ReactElement {
  return (
    <article className="compare-clash" aria-labelledby={`clash-${clash.id}`}>
      <header>
        <h3 id={`clash-${clash.id}`}>
          <EntityLink entity={clash} />
        </h3>
        {clash.topic && <Tag>{clash.topic}</Tag>}
      </header>
      {clash.explanation && <p className="compare-why">{clash.explanation}</p>}
      <div className="compare-pair">
        {(['left', 'right'] as const).map((side) => (
          <div key={side}>
            <h4>{sideName(side, comparison)}</h4>
            <Positions positions={side === 'left' ? left : right} />
          </div>
        ))}
      </div>
      {both.length > 0 && (
        <div className="compare-shared">
          <h4>Tied to both sides</h4>
          <Positions positions={both} />
        </div>
      )}
    </article>
  );
}

function Positions({ positions }: { positions: readonly Position[] }): ReactElement {
  return (
    <ul className="compare-positions">
      {positions.map(({ entity, relation, through }) => (
        <li key={relation.id}>
          <p className="compare-position">{relation.how ? capital(relation.how) : 'Takes part; its position is not written out here.'}</p>
          <p>
            <EntityLink entity={entity} full /> {'status' in entity && <InForceTag status={entity.status} />}
          </p>
          {through.length > 0 && <p className="small muted">{throughWords(through)}</p>}
          <EdgeEvidence edge={relation} />
        </li>
      ))}
    </ul>
  );
}

/** "Here because it bears on the Care Inspectorate": why a rule that is none of the side's own stands with it. */
const throughWords = (through: Position['through']): string =>
  `Here because it is tied to ${listWords([...new Set(through.map(({ to }) => to.label))])}.`;

/** A change that one side stands against and the other helps. */
function OpposedCard({ thing, comparison }: { thing: Thing; comparison: Comparison }): ReactElement {
  return (
    <article className="compare-clash" aria-labelledby={`opposed-${thing.entity.id}`}>
      <h4 id={`opposed-${thing.entity.id}`} className="compare-opposed">
        <EntityLink entity={thing.entity} full />
      </h4>
      <div className="compare-pair">
        {(['left', 'right'] as const).map((side) => (
          <div key={side}>
            <h4>
              {sideName(side, comparison)}{' '}
              <span className="muted">{[...new Set(thing[side].map((link) => linkOf(link).verb))].join(', ')} it</span>
            </h4>
            <LinkList links={thing[side]} />
          </div>
        ))}
      </div>
    </article>
  );
}
