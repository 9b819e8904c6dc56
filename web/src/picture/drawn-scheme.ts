import type { Core } from 'cytoscape';
import type { Tokens } from './marks.ts';

/** Notes at the canvas whether it was drawn light or dark: paper is light, and turns a dark one round (picture.css). */
export function noteScheme(cy: Core, tokensOf: () => Tokens): void {
  cy.on('render', () => {
    const drawn = cy.container();
    if (drawn) drawn.dataset.drawn = tokensOf()('scheme').includes('dark') ? 'dark' : 'light';
  });
}
