/** What the page on screen has asked the service. `useAnswer` keeps it; "How this was made" shows it. */
import type { TypedDocumentNode } from '@apollo/client';
import { useSyncExternalStore } from 'react';

type Document = TypedDocumentNode<unknown, never>;

export interface Asked {
  document: Document;
  /** As JSON: two questions with the same values are one. */
  variables: string;
}

/** The name of a question's query. */
export function nameOf({ document }: Asked): string {
  const [first] = document.definitions;
  return (first && 'name' in first ? first.name?.value : undefined) ?? '';
}

/** A question with its values, for a part of a page that tells what it was made of. */
export const askedOf = (
  document: TypedDocumentNode<never, never> | TypedDocumentNode<unknown, never>,
  values: Record<string, unknown>,
): Asked => ({
  document: document as Document,
  variables: JSON.stringify(values),
});

let asked: readonly Asked[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Asked[]): void {
  asked = next;
  listeners.forEach((listener) => listener());
}

/** Keeps a question for as long as what it answers is on screen; the function that is returned lets it go. */
export function noteAsked(one: Asked): () => void {
  change([...asked, one]);
  return () => change(asked.filter((other) => other !== one));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The questions of the page on screen, in the order they were asked. */
export const useAsked = (): readonly Asked[] => useSyncExternalStore(subscribe, () => asked);
