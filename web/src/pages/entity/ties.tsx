import type { ReactElement, ReactNode } from 'react';
import type { TieFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LinkMark } from '../../parts/marks.tsx';
import { InForceTag } from '../../parts/tags.tsx';
import { number } from '../../words/plural.ts';
import { EdgeEvidence } from './edge-evidence.tsx';
import { howSaysMore, howWords, placeWords, sentence } from './edge-words.ts';
import { groupRelations, otherEnd, sideOf } from './group-relations.ts';
import { effectWords } from './type-words.ts';
import { edgeVerb } from '../../words/relations.ts';

type End = TieFragment['from'];

/** Law that has not started acts only in the future. */
const isWaiting = (end: End): boolean => 'status' in end && end.status === 'not_commenced';

/** The remarks of an edge as sentences: what it would do, in which way, why, where, and our note. */
function tieRemarks(edge: TieFragment, of: string): string[] {
  const { kind, from, effect, how, why, locator, note } = edge;
  return [
    isWaiting(from) && sideOf(edge, of) === 'IN' ? `${edgeVerb(kind, { inForce: false, effect })} it, once started` : null,
    howSaysMore(kind, how) ? howWords(kind, how) : null,
    why,
    locator ? placeWords(locator) : null,
    note !== why ? note : null,
  ]
    .filter((text): text is string => !!text)
    .map(sentence);
}

/** One edge as a row: the thing at the other end, what is said of the tie, and what it rests on. */
export function TieRow({ edge, of, children }: { edge: TieFragment; of: string; children?: ReactNode }): ReactElement {
  const other = otherEnd(edge, of);
  const remarks = tieRemarks(edge, of);
  return (
    <li className="tie">
      <div className="tie-what">
        <p className="tie-name">
          <EntityLink entity={other} full />
          {'status' in other && (
            <>
              {' '}
              <InForceTag status={other.status} />
            </>
          )}
        </p>
        {edge.kind === 'IMPOSES' && edge.effect && <p className="tie-remark">{effectWords(edge.effect)}</p>}
        {remarks.length > 0 && <p className="tie-remark">{remarks.join(' ')}</p>}
        {children}
      </div>
      <EdgeEvidence edge={edge} />
    </li>
  );
}

/** Edges of one kind and direction as a list without a heading. */
export function TieList({ edges, of }: { edges: readonly TieFragment[]; of: string }): ReactElement {
  return (
    <ul className="ties">
      {edges.map((edge) => (
        <TieRow key={edge.id} edge={edge} of={of} />
      ))}
    </ul>
  );
}

/** Edges of many kinds, each kind under its heading with its count: "Amended by", "Refers to". */
export function TieGroups({ edges, of }: { edges: readonly TieFragment[]; of: string }): ReactElement {
  return (
    <div className="tie-groups">
      {groupRelations(edges, of).map((group) => (
        <section key={group.heading}>
          <h3 className="tie-heading">
            <LinkMark kind={group.kind} />
            {group.heading} <span className="count">{number(group.edges.length)}</span>
          </h3>
          <TieList edges={group.edges} of={of} />
        </section>
      ))}
    </div>
  );
}
