/** How law and links stand as last read, where no other date is asked for. */
import type { Edge, EntityNode, LawStatus } from '@rules/schema';
import type { Facts } from '../../domain/read/facts.ts';

const BINDS: Record<LawStatus, boolean | null> = {
  in_force: true,
  partly_in_force: true,
  in_force_amendment_pending: true,
  in_force_repeal_pending: true,
  in_force_superseded_pending: true,
  not_commenced: false,
  repealed: false,
  uncertain: null,
};

/** Whether it is law in force; null for what is no law, or where it is not known. */
export const inForce = (node: EntityNode | undefined): boolean | null =>
  node?.kind === 'INSTRUMENT' || node?.kind === 'PROVISION' ? BINDS[node.inForce.status] : null;

/** Whether a link holds: as its rule binds, or else as the law it starts at is in force. */
export const holdsAsRead =
  (facts: Facts) =>
  (link: Edge): boolean | null =>
    link.obstacle?.bindsToday ?? inForce(facts.node(link.from));

/** Whether a link rests on a text that was read. */
export const isOfficial = ({ basis }: Edge): boolean => basis === 'OFFICIAL' || basis === 'PARSED';

export const asRead = (lawAsRead: string): string => `The law as last read, in ${lawAsRead}`;
