import type { MouseEvent } from 'react';

/** For a link to a section of this page: the focus goes along, so that the next Tab starts there. The browser scrolls and writes the address. */
export function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const section = document.getElementById(event.currentTarget.hash.slice(1));
  const heading = section?.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  // After the browser has followed the link, which takes the focus away.
  setTimeout(() => heading.focus({ preventScroll: true }), 50);
}
