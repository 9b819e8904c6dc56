/** What can go wrong with a question, as errors that a person can act on. */
import type { EntityNode } from '@rules/schema';

/** No change has the id. `nearest` holds what was perhaps meant, best first. */
export class ChangeNotFoundError extends Error {
  override name = 'ChangeNotFoundError';
  readonly id: string;
  readonly nearest: readonly EntityNode[];
  constructor(id: string, nearest: readonly EntityNode[]) {
    const offer =
      nearest.length > 0
        ? ` Perhaps you meant ${nearest.map(({ id: near }) => `"${near}"`).join(' or ')}.`
        : ' The list of changes shows all ids.';
    super(`There is no change "${id.slice(0, 120)}" in this release.${offer}`);
    this.id = id;
    this.nearest = nearest;
  }
}
