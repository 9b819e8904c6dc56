import type { ReactElement } from 'react';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ConfidenceBars } from '../../parts/evidence.tsx';
import { LinkMark } from '../../parts/marks.tsx';
import { confidenceWords } from '../../words/evidence.ts';
import { count, listWords, number } from '../../words/plural.ts';
import { Fold } from '../entity/fold.tsx';
import { linksOf, PLACES, placeWords, thingsAt, type Comparison, type Group, type Place, type Thing } from './comparison.ts';
import { LinkList } from './link-list.tsx';

/** So many things of a column stand open; the rest are folded, with their number. */
const OPEN = 4;

/** All kinds of link, each with what only the left has, what both have and what only the right has. */
export function Groups({ comparison }: { comparison: Comparison }): ReactElement {
  if (comparison.groups.length === 0) return <p className="compare-none">Neither side is tied to anything else in the data.</p>;
  return (
    <div className="compare-groups">
      {comparison.groups.map((group) => (
        <GroupSection key={group.id} group={group} comparison={comparison} />
      ))}
    </div>
  );
}

/** "Only the 1995 Act: 3. Both: 1. Only the 2014 Act: 0." */
const countsOf = (group: Group, comparison: Comparison): string =>
  PLACES.map((place) => `${placeWords(place, comparison)}: ${number(thingsAt(group, place).length)}.`).join(' ');

/** A kind of link; what the text does not tell of is folded to one line with its counts. */
function GroupSection({ group, comparison }: { group: Group; comparison: Comparison }): ReactElement {
  const { id, kind, title, told } = group;
  const heading = `group-${id.replaceAll(':', '-')}`;
  const head = (
    <h3 id={heading}>
      {kind && <LinkMark kind={kind} />} {title}
    </h3>
  );
  return (
    <div className="compare-group">
      {told ? (
        <>
          {head}
          <Columns group={group} comparison={comparison} />
        </>
      ) : (
        <Fold
          className="compare-rest"
          summary={
            <>
              {head} <span className="small muted">{countsOf(group, comparison)}</span>
            </>
          }
        >
          {() => <Columns group={group} comparison={comparison} />}
        </Fold>
      )}
    </div>
  );
}

function Columns({ group, comparison }: { group: Group; comparison: Comparison }): ReactElement {
  const { both, sharedInstruments } = group;
  return (
    <>
      <div className="compare-columns">
        {PLACES.map((place) => (
          <Column key={place} place={place} group={group} comparison={comparison} />
        ))}
      </div>
      {both.length === 0 && sharedInstruments.length > 0 && (
        <p className="small muted compare-shared-law">
          Not the same provisions, though each side is tied here to {listWords(sharedInstruments.map(({ label }) => label))}.
        </p>
      )}
    </>
  );
}

function Column({ place, group, comparison }: { place: Place; group: Group; comparison: Comparison }): ReactElement {
  const things = thingsAt(group, place);
  const words = placeWords(place, comparison);
  const open = things.length <= OPEN + 1 ? things : things.slice(0, OPEN);
  const rest = things.slice(open.length);
  return (
    <div className="compare-column" data-place={place}>
      <h4>
        {words} <span className="count">{number(things.length)}</span>
      </h4>
      {things.length === 0 && <p className="small muted">Nothing in the data.</p>}
      <Things things={open} />
      {rest.length > 0 && (
        <Fold className="compare-more" summary={`Show ${number(rest.length)} more`}>
          {() => <Things things={rest} />}
        </Fold>
      )}
    </div>
  );
}

const Things = ({ things }: { things: readonly Thing[] }): ReactElement => (
  <ul className="compare-things">
    {things.map((thing) => {
      const links = linksOf(thing);
      const away = links.every(({ holds }) => holds === false);
      return (
        <li key={thing.entity.id}>
          <EntityLink entity={thing.entity} full />
          {away && <span className="small muted"> (not in force, or does not bind today)</span>}
          <Fold
            className="compare-fold"
            onPaper={false}
            summary={
              <>
                {count(links.length, 'link')}, {confidenceWords(thing.confidence)} <ConfidenceBars confidence={thing.confidence} />
                <span className="vh">: {thing.entity.label}</span>
              </>
            }
          >
            {() => <LinkList links={[...thing.left, ...thing.right]} />}
          </Fold>
        </li>
      );
    })}
  </ul>
);
