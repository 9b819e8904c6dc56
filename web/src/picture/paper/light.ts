/** The colours of the light theme, whichever the reader sees: what leaves the page is for paper. */
import type { Tokens } from '../marks.ts';

/** The base values in the style sheets: rules for `:root` that stand in no media query. */
export function lightTokens(): Tokens {
  const values = new Map<string, string>();
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style) if (name.startsWith('--')) values.set(name.slice(2), rule.style.getPropertyValue(name).trim());
    }
  }
  return (name) => values.get(name) ?? '#16242a';
}
