/** The moment of the answer on screen, for the parts that say how a piece of law stands. */
import { createContext, useContext, type ReactElement } from 'react';
import type { LawStatus } from '@rules/schema';
import { InForceTag } from '../../parts/tags.tsx';
import type { Positions } from './links.ts';

export interface When {
  date: string;
  mode: 'DATE' | 'WHEN_COMMENCED';
  today: string;
  /** Where each piece of law of the answer stands then. */
  positions: Positions;
}

export const WhenContext = createContext<When | null>(null);

export function useWhen(): When {
  const when = useContext(WhenContext);
  if (!when) throw new Error('useWhen needs a WhenContext above it');
  return when;
}

/** The position of law as last read, as a tag. It is of today, so it is not shown in the answer for another moment; nor is plain "in force". */
export function PositionTag({ status }: { status: LawStatus | undefined }): ReactElement | null {
  const { date, mode, today } = useWhen();
  if (!status || status === 'in_force' || mode === 'WHEN_COMMENCED' || date < today) return null;
  return (
    <>
      {' '}
      <InForceTag status={status} />
    </>
  );
}
