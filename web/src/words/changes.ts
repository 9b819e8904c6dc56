/** Statuses of a change in words. */
import type { ChangeStatus } from '@rules/schema';

const STATUS: Record<ChangeStatus, string> = {
  proposed: 'Proposed',
  in_development: 'Being worked on',
  in_consultation: 'Out for consultation',
  in_bill: 'In a Bill',
  enacted_not_commenced: 'Passed, not started',
  enacted_partially_commenced: 'Passed, started in part',
  delivered: 'Delivered',
  delivered_non_statutory: 'Delivered without law',
  stalled: 'Stalled',
  withdrawn: 'Withdrawn',
  declined: 'Declined',
};

/** In the order of progress. */
export const CHANGE_STATUSES = Object.keys(STATUS) as ChangeStatus[];
/** "Passed, not started". */
export const changeStatusWords = (status: ChangeStatus): string => STATUS[status];
