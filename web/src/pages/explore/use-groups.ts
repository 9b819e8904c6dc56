import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '../../app/announce.tsx';
import { count } from '../../words/plural.ts';
import { readGroup } from './expand.ts';
import type { LinkGroup } from './groups.ts';
import type { Explorer } from './use-explorer.ts';
import { MOST_OPEN, openThings } from './view/view.ts';

/** A group of a thing that is being opened, or failed to open. */
export type GroupState = { state: 'loading' } | { state: 'failed'; error: unknown };

export const groupKey = (id: string, { kind, side }: Pick<LinkGroup, 'kind' | 'side'>): string => `${id} ${kind} ${side}`;

export interface Groups {
  stateOf: (id: string, group: LinkGroup) => GroupState | undefined;
  /** Opens the next things of some groups of a thing, as one step. What fails is said beside its button, and the view stays. */
  open: (id: string, name: string, groups: readonly LinkGroup[]) => void;
  /** What was left out since too much is open, in words; null where nothing was. */
  leftOut: string | null;
}

export function useGroups(explorer: Explorer): Groups {
  const client = useApolloClient();
  const [states, setStates] = useState<Readonly<Record<string, GroupState>>>({});
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const latest = useRef(explorer);
  useEffect(() => {
    latest.current = explorer;
  });

  const open = useCallback(
    (id: string, name: string, groups: readonly LinkGroup[]) => {
      const set = (group: LinkGroup, state: GroupState | null): void =>
        setStates((before) => {
          const { [groupKey(id, group)]: _, ...others } = before;
          return state ? { ...others, [groupKey(id, group)]: state } : others;
        });
      const isOpen = (one: string): boolean => latest.current.view.open.includes(one) && !latest.current.view.hidden.includes(one);
      const read = async (group: LinkGroup): Promise<string[]> => {
        set(group, { state: 'loading' });
        try {
          const ids = await readGroup(client, id, group, isOpen);
          set(group, null);
          return ids;
        } catch (error) {
          set(group, { state: 'failed', error });
          announce(`${group.heading} could not be opened.`);
          return [];
        }
      };
      void Promise.all(groups.map(read)).then((lists) => {
        const ids = [...new Set(lists.flat())].filter((one) => !isOpen(one));
        if (ids.length === 0) return;
        const left = openThings(latest.current.view, ids).leftOut;
        setLeftOut(
          left > 0
            ? `${count(left, 'thing')} of ${name} could not be opened: ${MOST_OPEN} can be open at once. Remove or fold some, then open it again.`
            : null,
        );
        if (left === ids.length) return;
        latest.current.act(`opened ${count(ids.length - left, 'thing')} around ${name}`, (view) => openThings(view, ids).view);
      });
    },
    [client],
  );
  return { stateOf: (id, group) => states[groupKey(id, group)], open, leftOut };
}
