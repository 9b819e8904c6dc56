import type { ReactElement, ReactNode } from 'react';
import type { TieFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LinkMark } from '../../parts/marks.tsx';
import { InForceTag } from '../../parts/tags.tsx';
import { capital, number } from '../../words/plural.ts';
import { dateWords } from '../../words/dates.ts';
import { EdgeEvidence } from './edge-evidence.tsx';
import { edgeVerb, howSaysMore } from './edge-words.ts';
import { groupRelations, otherEnd, sideOf } from './group-relations.ts';
import { effectWords } from './type-words.ts';

type End = TieFragment['from'];

/** Law that has not started acts only in the future. */
export const isWaiting = (end: End): boolean => 'status' in end && end.status === 'not_commenced';

/** The remarks of an edge as sentences: what it would do, in which way, why, where, and our note. */
export function tieRemarks(edge: TieFragment, of: string): string[] {
  const side = sideOf(edge, of);
  const acting = edge.from;
  return [
    isWaiting(acting) && side === 'IN' ? `${capital(edgeVerb(edge.kind, { inForce: false, effect: edge.effect }))} it, once started.` : null,
    howSaysMore(edge.kind, edge.how) ? capital(edge.how) : null,
    edge.why,
    edge.locator ? `At ${dateWords(edge.locator)}` : null,
    edge.note && edge.note !== edge.why ? capital(edge.note.replace(/\.;\s*/g, '. ')) : null,
  ].filter((text): text is string => !!text).map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));
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
          {'status' in other && <> <InForceTag status={other.status} /></>}
        </p>
        {edge.kind === 'IMPOSES' && edge.effect && <p className="tie-remark">{effectWords(edge.effect)}</p>}
        {remarks.map((remark) => <p className="tie-remark" key={remark}>{remark}</p>)}
        {children}
      </div>
      <EdgeEvidence edge={edge} />
    </li>
  );
}

/** Edges of one kind and direction as a list without a heading. */
export function TieList({ edges, of }: { edges: readonly TieFragment[]; of: string }): ReactElement {
  return <ul className="ties">{edges.map((edge) => <TieRow key={edge.id} edge={edge} of={of} />)}</ul>;
}

/** Edges of many kinds, each kind under its heading with its count: "Amended by", "Refers to". */
export function TieGroups({ edges, of }: { edges: readonly TieFragment[]; of: string }): ReactElement {
  return (
    <div className="tie-groups">
      {groupRelations(edges, of).map((group) => (
        <section key={group.heading} aria-label={group.heading}>
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
