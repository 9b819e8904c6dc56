import type { ReactElement } from 'react';
import type { ComparedLinkFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { linkOf } from '../../parts/links/link.ts';
import { LinkMark } from '../../parts/marks.tsx';
import { EdgeEvidence } from '../entity/edge-evidence.tsx';
import { howSaysMore, howWords, placeWords, sentence } from '../entity/edge-words.ts';

/** Links as sentences, each with why and with what it rests on. */
export function LinkList({ links }: { links: readonly ComparedLinkFragment[] }): ReactElement {
  return (
    <ul className="compare-links">
      {links.map((relation) => {
        const link = linkOf(relation);
        const { kind, how, why, locator } = relation;
        const { time } = link;
        const remarks = [howSaysMore(kind, how) ? howWords(kind, how) : null, why, locator ? placeWords(locator) : null].flatMap((text) =>
          text ? sentence(text) : [],
        );
        return (
          <li key={relation.id}>
            <p>
              <EntityLink entity={relation.from} full /> <LinkMark kind={kind} notInForce={link.holds === false} /> {link.verb}{' '}
              <EntityLink entity={relation.to} full />
              {time && <span className="small muted"> ({time})</span>}
            </p>
            {remarks.length > 0 && <p className="compare-why">{remarks.join(' ')}</p>}
            <EdgeEvidence edge={relation} />
          </li>
        );
      })}
    </ul>
  );
}
