import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { light, litId, subscribeToLit, unlight } from './lit.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Most lines that say their verb at once: more would cover each other. */
const MOST_TOLD = 5;

/**
 * Ties the picture to the shared light: what is lit in words or table lights here, and what is pointed at here lights there. `kept`: ids
 * of things and links that stay lit.
 */
export function useHighlight(cy: Core | null, kept: ReadonlySet<string> = NOTHING): void {
  useEffect(() => {
    if (!cy) return;
    const show = (): void => {
      const id = litId();
      cy.batch(() => {
        cy.elements().removeClass('lit near told kept');
        cy.elements()
          .filter((element) => kept.has(element.id()))
          .addClass('kept');
        const one = id === null ? cy.collection() : cy.collection().union(cy.getElementById(id));
        one.addClass('lit');
        const lines = one.edges().union(one.nodes().connectedEdges());
        lines.addClass(lines.length <= MOST_TOLD ? 'lit told' : 'lit');
        one.nodes().neighborhood('node').addClass('near');
        one.edges().connectedNodes().addClass('near');
      });
    };
    show();
    const stop = subscribeToLit(show);
    cy.on('mouseover', 'node, edge', ({ target }) => light((target as { id: () => string }).id()));
    cy.on('mouseout', 'node, edge', ({ target }) => unlight((target as { id: () => string }).id()));
    return stop;
  }, [cy, kept]);
}
