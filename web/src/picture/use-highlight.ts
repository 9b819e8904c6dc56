import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import { useEffect } from 'react';
import { giveClass } from './give-class.ts';
import { light, litId, subscribeToLit, unlight } from './lit.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** So long the pointer rests on something before it is lit, in milliseconds: what it only crosses is not drawn anew. */
const REST_MS = 60;
/** Of so many things and links there is one under nearly every point, and to draw them anew takes longer: only things are lit, and after a longer rest. */
const CROWD = { from: 1_500, restMs: 300 };

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
        const one = id === null ? cy.collection() : cy.collection().union(cy.getElementById(id));
        const lines = one.edges().union(one.nodes().connectedEdges());
        giveClass(
          cy,
          'kept',
          cy.elements().filter((element) => kept.has(element.id())),
        );
        giveClass(cy, 'lit', one.union(lines));
        giveClass(cy, 'told', lines.length <= MOST_TOLD ? lines : cy.collection());
        giveClass(cy, 'near', one.nodes().neighborhood('node').union(one.edges().connectedNodes()));
      });
    };
    show();
    const stop = subscribeToLit(show);
    let rest: ReturnType<typeof setTimeout> | undefined;
    const enter = ({ target }: EventObject): void => {
      clearTimeout(rest);
      const crowded = cy.elements().length > CROWD.from;
      const one = target as SingularElementReturnValue;
      if (crowded && one.isEdge()) return;
      rest = setTimeout(() => light(one.id()), crowded ? CROWD.restMs : REST_MS);
    };
    /** What is pressed is moved, or chosen. */
    const press = (): void => clearTimeout(rest);
    const leave = ({ target }: EventObject): void => {
      clearTimeout(rest);
      unlight((target as SingularElementReturnValue).id());
    };
    cy.on('mouseover', 'node, edge', enter);
    cy.on('mouseout', 'node, edge', leave);
    cy.on('tapstart', press);
    return () => {
      clearTimeout(rest);
      stop();
      cy.off('mouseover', 'node, edge', enter);
      cy.off('mouseout', 'node, edge', leave);
      cy.off('tapstart', press);
    };
  }, [cy, kept]);
}
