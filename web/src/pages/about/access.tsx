import type { ReactElement } from 'react';
import { Section } from '../../parts/page.tsx';

const KEYS: readonly [keys: string, does: string][] = [
  ['/ or Ctrl K', 'go to the search, from anywhere'],
  ['Down, Up, Enter, Escape', 'in the search: walk the suggestions, open one, put them away'],
  ['Tab, Shift Tab', 'go through links and controls; the picture of a trace is one stop'],
  ['Space', 'tick a filter, press a button'],
  ['Arrows, in the picture', 'go to the nearest neighbour that way; each step is spoken'],
  ['Enter, Escape, in the picture', 'open what has the focus; leave the picture'],
  ['?, in a picture', 'list its keys; the explorer has more, to open, hide, pin, move and undo'],
  ['Ctrl Z, Ctrl Y, in the explorer', 'undo, redo'],
  ['Ctrl Enter, Escape, in the query desk', 'run the query; leave the field'],
];

/** Keys that do something, on every page. */
export function Keys(): ReactElement {
  return (
    <Section id="keys" title="Keyboard" lede="Everything can be done by keyboard. The first Tab on a page offers to skip to the answer.">
      <dl className="about-key">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** What is held to, and what is known to fall short. */
export function Access(): ReactElement {
  return (
    <Section id="accessibility" title="Accessibility">
      <div className="prose">
        <p>
          We hold to WCAG 2.2, level AA. Every answer stands in words, in a table and in a picture; each is complete alone. Colour never
          carries a meaning alone. Pages reflow at 400%, follow your choice of dark or light, of contrast and of less motion, and print
          without controls. Every page is tested by machine in light and dark, and the whole of a trace by keyboard alone.
        </p>
        <p>
          No request leaves this site: typefaces and scripts are its own. Nothing is stored about you; only your choice of theme, and in the
          query desk your choice of fields and what you typed there until you close the tab, are kept, in your browser.
        </p>
        <p>
          It needs JavaScript. Without it, the same answers can be read from the GraphQL endpoint: each trace holds its whole text in the
          field <span className="id">text</span>.
        </p>
      </div>
    </Section>
  );
}
