import './entity-link.css';
import type { ReactElement } from 'react';
import type { EntityKind, InstrumentClass } from '@rules/schema';
import { AppLink } from './link.tsx';
import { KindShape } from './marks.tsx';

/** What a linked name needs: see fragment EntityRef. */
export interface EntityLike {
  kind: EntityKind;
  title: string;
  label?: string | null;
  address: string;
  instrumentClass?: InstrumentClass | null;
}

/** Shape of the kind and linked name. `full` uses the name that stands alone in a list (a provision with its instrument). */
export function EntityLink({
  entity,
  full = false,
  bare = false,
}: {
  entity: EntityLike;
  full?: boolean;
  /** Without the shape, where one stands beside it. */ bare?: boolean;
}): ReactElement {
  const name = full ? (entity.label ?? entity.title) : entity.title;
  return (
    <AppLink className="entity-link" href={entity.address}>
      {!bare && <KindShape kind={entity.kind} instrumentClass={entity.instrumentClass} />}
      {!bare && ' '}
      <span className="entity-name">{name}</span>
    </AppLink>
  );
}

/** Several linked names in a line, parted by commas. */
export function EntityLinks({
  entities,
  full = false,
  bare = false,
}: {
  entities: readonly EntityLike[];
  full?: boolean;
  bare?: boolean;
}): ReactElement {
  return (
    <>
      {entities.map((entity, index) => (
        <span key={entity.address}>
          <EntityLink entity={entity} full={full} bare={bare} />
          {index < entities.length - 1 && ', '}
        </span>
      ))}
    </>
  );
}
