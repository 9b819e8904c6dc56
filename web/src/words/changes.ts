/** Statuses of a change in words. */
import type { ChangeStatus } from '@rules/schema';

const STATUS: Record<ChangeStatus, string> = {
  proposed: 'Asked for',
  in_development: 'Being worked on',
  in_consultation: 'Out for views',
  in_bill: 'In a Bill',
  enacted_not_commenced: 'Law passed, not started',
  enacted_partially_commenced: 'Law passed, started in part',
  delivered: 'Done by law',
  delivered_non_statutory: 'Done without law',
  stalled: 'At a stand',
  withdrawn: 'Taken back',
  declined: 'Turned down',
};

/** In the order of progress. */
export const CHANGE_STATUSES = Object.keys(STATUS) as ChangeStatus[];
/** "Law passed, not started". */
export const changeStatusWords = (status: ChangeStatus): string => STATUS[status];
