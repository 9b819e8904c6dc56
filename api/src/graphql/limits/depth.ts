/** How many levels of fields a query has. */
import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** Levels of fields of an operation, fragments followed. A fragment is measured once, however often it is spread. */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const part of document.definitions) if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
  const known = new Map<string, number>();

  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) return 1 + below(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
        return ofFragment(selection.name.value);
      }),
    );
  const ofFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    const depth = below(fragments.get(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  };
  return below(operation.selectionSet);
}
