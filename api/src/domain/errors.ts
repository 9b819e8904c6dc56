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

/** A thing stands on both sides of a comparison. */
export class SameThingError extends Error {
  override name = 'SameThingError';
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    const shown = ids.slice(0, 3).map((id) => `"${id}"`);
    const more = ids.length > shown.length ? ` and ${ids.length - shown.length} more` : '';
    super(`${shown.join(', ')}${more} ${ids.length === 1 ? 'stands' : 'stand'} on both sides. Give two sides that have nothing in common.`);
    this.ids = ids;
  }
}

/** A comparison would rest on more links than can be told. */
export class TooManyLinksError extends Error {
  override name = 'TooManyLinksError';
  constructor(links: number, most: number) {
    super(`The two sides have ${links} links; ${most} is the most that are compared at once. Give fewer things, or smaller ones.`);
  }
}

/** More changes than can be looked at together. */
export class TooManyChangesError extends Error {
  override name = 'TooManyChangesError';
  constructor(changes: number, most: number) {
    super(`This asks about ${changes} changes; ${most} is the most that are looked at together. Name fewer, or choose a foundation.`);
  }
}

/** The solver did not prove an answer in the time it may take. */
export class TooHardError extends Error {
  override name = 'TooHardError';
  constructor(seconds: number) {
    super(
      `The smallest set was not found in the ${seconds} seconds that a question may take. Ask about fewer changes, or settle or leave out some levers first.`,
    );
  }
}
