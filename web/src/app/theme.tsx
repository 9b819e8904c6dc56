import { useState, type ReactElement } from 'react';

type Theme = 'system' | 'light' | 'dark';
const NEXT: Record<Theme, Theme> = { system: 'dark', dark: 'light', light: 'system' };
const WORDS: Record<Theme, string> = { system: 'as your system', light: 'light', dark: 'dark' };

const stored = (): Theme => {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
};

/** Sets and keeps the theme; "system" forgets the choice. public/theme.js reads it before the first paint. */
function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be closed to us; the choice then lasts as long as the page.
  }
}

/** A button that goes round: as your system, dark, light. Its name says the state. */
export function ThemeSwitch(): ReactElement {
  const [theme, setState] = useState<Theme>(stored);
  const press = (): void => {
    const next = NEXT[theme];
    setTheme(next);
    setState(next);
  };
  return (
    <button type="button" className="icon-btn" onClick={press} aria-label={`Theme: ${WORDS[theme]}`} title={`Theme: ${WORDS[theme]}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="8" fill={theme === 'dark' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="2" />
        {theme === 'system' && <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />}
      </svg>
    </button>
  );
}
