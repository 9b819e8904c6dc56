import type { CollectionReturnValue, Core } from 'cytoscape';

/** Gives a class to just these elements. Those that are right already are left alone: whatever is touched is styled and drawn anew, changed or not. */
export function giveClass(cy: Core, name: string, wanted: CollectionReturnValue): void {
  const have = cy.elements(`.${name}`);
  have.difference(wanted).removeClass(name);
  wanted.difference(have).addClass(name);
}
