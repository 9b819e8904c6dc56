import type { ReactElement, ReactNode } from 'react';
import type { BearerTiesFragment, EntityHeadFragment, HeldLeverRowFragment, ImpositionPageFragment } from '../../generated/graphql.ts';
import { Columns } from '../../parts/page.tsx';
import { EvidenceSection } from '../entity/evidence-section.tsx';
import { EntityMargin, type Content } from '../entity/margin.tsx';
import { PromiseSection } from '../entity/promise-section.tsx';
import { SaidSection } from '../entity/said-section.tsx';
import { DutiesSection } from './duties.tsx';
import { LedSection } from './led-section.tsx';
import { LeversSection } from './levers-section.tsx';
import { splitTies, TiesSections } from './ties-sections.tsx';

type Bearer = EntityHeadFragment &
  BearerTiesFragment & { impositions: ImpositionPageFragment; leversHeld: readonly HeldLeverRowFragment[] };

/**
 * What a body and a role are asked alike: which levers it holds, what law puts on it, what it leads, and how it stands to others. `own` is
 * the section that only its kind has, and comes first.
 */
export function BearerSections({
  bearer,
  release,
  own,
  children,
}: {
  bearer: Bearer;
  release: { id: string; licence: string };
  own: Content;
  children: ReactNode;
}): ReactElement {
  const { id, impositions, ties, led, leversHeld, promise, said, evidence, note } = bearer;
  const { setUp, members, belongs, others } = splitTies(ties.nodes, id);
  const contents: Content[] = [
    own,
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
  ];
  return (
    <Columns margin={<EntityMargin entity={bearer} contents={contents} />}>
      {note && (
        <div className="remarks">
          <p className="note">{note}</p>
        </div>
      )}
      {children}
      <LeversSection of={id} held={leversHeld} />
      <DutiesSection holder={bearer} page={impositions} release={release} />
      <LedSection of={id} page={led} />
      <TiesSections of={id} page={ties} />
      <PromiseSection of={id} page={promise} />
      <SaidSection of={id} page={said} />
      <EvidenceSection evidence={evidence} />
    </Columns>
  );
}
