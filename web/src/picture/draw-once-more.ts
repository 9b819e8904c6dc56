import type { Core } from 'cytoscape';

/** So long nothing was drawn, in milliseconds: Cytoscape keeps no image within a quarter of a second of a change. */
const STILL_MS = 400;

/**
 * Draws a picture once more when it has come to rest. Only then does Cytoscape begin, in the time that is left between frames, to keep it as one image,
 * which it moves and enlarges without drawing all of it anew. Ends with the picture.
 */
export function drawOnceMore(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOurs = false;
  cy.on('render', () => {
    clearTimeout(timer);
    if (isOurs) {
      isOurs = false;
      return;
    }
    timer = setTimeout(() => {
      isOurs = true;
      cy.forceRender();
    }, STILL_MS);
  });
  cy.on('destroy', () => clearTimeout(timer));
}
