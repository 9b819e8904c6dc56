import './tags.css';
import type { ReactElement } from 'react';
import type { LawStatus, Membership } from '@rules/schema';
import { membershipWords, statusWords } from '../words/law.ts';

/** Whether an instrument is one of the 66, and how sure: solid for confirmed, dashed for reconstructed. `basis` says why, in words after it. */
export function MembershipBadge({ membership, basis }: { membership: Membership; basis?: string | null }): ReactElement {
  return (
    <>
      <span className={`tag member-${membership.toLowerCase()}`}>
        <span className="tag-square" aria-hidden="true" />
        {membershipWords(membership)}
      </span>
      {basis && <span className="member-basis"> {basis}</span>}
    </>
  );
}

const PENDING: ReadonlySet<LawStatus> = new Set([
  'in_force_amendment_pending',
  'in_force_repeal_pending',
  'in_force_superseded_pending',
  'partly_in_force',
  'not_commenced',
]);

/** The in-force position as a tag. In force is the default and has no tag, unless `always`. */
export function InForceTag({ status, always = false }: { status: LawStatus; always?: boolean }): ReactElement | null {
  if (status === 'in_force' && !always) return null;
  const tone = status === 'repealed' ? 'tag-repealed' : PENDING.has(status) ? 'tag-waiting' : 'tag-plain';
  return <span className={`tag ${tone}`}>{statusWords(status)}</span>;
}

/** Any short remark in a box: "reading reconstructed". */
export function Tag({ children, dashed = false }: { children: string; dashed?: boolean }): ReactElement {
  return <span className={dashed ? 'tag member-reconstructed' : 'tag tag-line'}>{children}</span>;
}
