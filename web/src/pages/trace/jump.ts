import type { MouseEvent } from 'react';

/** The heading of a section of this page. */
export const headingOf = (section: string): HTMLElement | null =>
  document.getElementById(section)?.querySelector<HTMLElement>('h2, h3') ?? null;

/** The focus goes to a heading, so that the next Tab starts there; the page stays where it is scrolled. */
export function moveFocus(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** For a link to a section of this page: the focus goes along. The browser scrolls and writes the address. */
export function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const heading = headingOf(event.currentTarget.hash.slice(1));
  // After the browser has followed the link, which takes the focus away.
  if (heading) setTimeout(() => moveFocus(heading), 50);
}
