import type { ReactElement } from 'react';
import type { EntityKind } from '@rules/schema';
import { AppLink } from '../../parts/link.tsx';
import { BasisSeal } from '../../parts/marks.tsx';
import { SHAPES, shapeOf } from '../../parts/shapes.ts';

const Shape = ({ kind, x, y, size }: { kind: EntityKind; x: number; y: number; size: number }): ReactElement => (
  <g transform={`translate(${x} ${y}) scale(${size / 24})`} className={`g-${shapeOf(kind)}`} strokeWidth={1.6}>
    <path d={SHAPES[shapeOf(kind)].path} />
  </g>
);

const gate = (
  <svg className="door-art" viewBox="0 0 260 68" aria-hidden="true">
    <path d="M166 34H70" stroke="var(--blocked)" strokeWidth="3" />
    <path d="M64 22v24" stroke="var(--blocked)" strokeWidth="5" />
    <path d="M250 34H214" stroke="var(--e-law)" strokeWidth="2" strokeDasharray="7 5" />
    <Shape kind="CHANGE" x={4} y={10} size={48} />
    <Shape kind="PROVISION" x={168} y={12} size={44} />
  </svg>
);

const ledger = (
  <span className="door-art door-ledger" aria-hidden="true">
    {(['OFFICIAL', 'PARSED', 'JUDGEMENT'] as const).map((basis, index) => (
      <span key={basis}>
        <svg viewBox="0 0 20 20">
          <Shape kind={(['PROVISION', 'BODY', 'INSTRUMENT'] as const)[index] ?? 'PROVISION'} x={0} y={0} size={20} />
        </svg>
        <i />
        <BasisSeal basis={basis} />
      </span>
    ))}
  </span>
);

const room = (
  <svg className="door-art" viewBox="0 0 260 68" aria-hidden="true">
    {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((column) =>
      [0, 1, 2].map((row) => (
        <g
          key={`${column} ${row}`}
          transform={`translate(${column * 22} ${6 + row * 20}) scale(0.66)`}
          className={(column * 3 + row) % 8 === 4 ? 'g-act' : 'g-act door-open'}
          strokeWidth={2.2}
        >
          <path d={SHAPES.act.path} />
        </g>
      )),
    )}
  </svg>
);

/** Three ways in, one for each of the people the program is for. */
export function Doors({ changes, instruments }: { changes: number | null; instruments: number | null }): ReactElement {
  return (
    <section className="doors" aria-labelledby="doors-title">
      <h2 id="doors-title" className="vh">
        Three ways in
      </h2>
      <div className="door">
        {gate}
        <h3>Trace a change</h3>
        <p>For policy officers. Which rules block it, the lightest thing that would lift each block, and who holds it.</p>
        <AppLink href="/changes">{changes === null ? 'All changes' : `All ${changes} changes`}</AppLink>
      </div>
      <div className="door">
        {ledger}
        <h3>Query, cite, take away</h3>
        <p>For researchers. The same graph by GraphQL or as a table, with a source and a confidence on every link.</p>
        <AppLink href="/about#data">Data and API</AppLink>
        <AppLink href="/compare">Compare two laws, bodies or changes</AppLink>
      </div>
      <div className="door">
        {room}
        <h3>Show a room</h3>
        <p>For trainers. The whole system on one page, as a map and in charts; and The Rules in a table that prints.</p>
        <AppLink href="/overview">The whole system</AppLink>
        <AppLink href="/rules">{instruments === null ? 'The Rules' : `The Rules, all ${instruments}`}</AppLink>
      </div>
    </section>
  );
}
