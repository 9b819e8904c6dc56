import { useMemo, useSyncExternalStore } from 'react';
import { SHAPES } from '../parts/shapes.ts';
import { linkText } from '../words/relations.ts';
import { EDGE_STRENGTH } from './strength.ts';
import type { Tokens } from './marks.ts';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

function subscribe(changed: () => void): () => void {
  const media = [matchMedia(DARK), matchMedia(CONTRAST)];
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  media.forEach((query) => query.addEventListener('change', changed));
  return () => {
    theme.disconnect();
    media.forEach((query) => query.removeEventListener('change', changed));
  };
}
/** Differs when the values may differ. */
const themeKey = (): string =>
  [document.documentElement.dataset.theme ?? 'system', matchMedia(DARK).matches, matchMedia(CONTRAST).matches].join(' ');

const NAMES = [
  'ground',
  'surface',
  'ink',
  'ink-3',
  'accent',
  'accent-soft',
  'mark',
  'focus',
  'sans',
  ...Object.keys(SHAPES).flatMap((shape) => [`${shape}-fill`, `${shape}-line`, `${shape}-ink`]),
  ...EDGE_STRENGTH.map((kind) => linkText(kind).colour),
];

/** The tokens of the theme in use, all read at once; `scheme` is light or dark. The function changes when the theme does, so it can be a dependency of an effect. */
export function useTokens(): Tokens {
  const key = useSyncExternalStore(subscribe, themeKey, () => '');
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    const values = new Map(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
    values.set('scheme', style.colorScheme);
    return (name) => (key ? (values.get(name) ?? '') : '');
  }, [key]);
}
