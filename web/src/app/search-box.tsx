import './search-box.css';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useId, useRef, useState, type FormEvent, type ReactElement, type RefObject } from 'react';
import { Icon } from '../parts/icon.tsx';

const loadCombo = (): Promise<{ default: typeof import('./search-combo.tsx').SearchCombo }> =>
  import('./search-combo.tsx').then(({ SearchCombo }) => ({ default: SearchCombo }));
const Combo = lazy(loadCombo);

/** Address of the results page for what was typed. */
export const searchAddress = (text: string): string => `/search?q=${encodeURIComponent(text.trim())}`;

export interface SearchFieldProps {
  id: string;
  text: string;
  onText: (text: string) => void;
  placeholder: string;
  input: RefObject<HTMLInputElement | null>;
}

/** The plain field: it works before the list of suggestions is loaded, and if it never is. */
function PlainField({ id, text, onText, placeholder, input }: SearchFieldProps): ReactElement {
  return (
    <input
      ref={input} id={id} name="q" type="search" value={text} placeholder={placeholder} autoComplete="off" maxLength={200}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

/** Where the caret was when the plain field gave way to the one with suggestions, so that nothing typed is lost. */
function keepCaret(input: RefObject<HTMLInputElement | null>, wasFocused: boolean, at: number | null): void {
  if (!wasFocused || !input.current) return;
  input.current.focus({ preventScroll: true });
  if (at !== null) input.current.setSelectionRange(at, at);
}

/**
 * A search box that answers as one types. It is a plain form that leads to /search; the list of suggestions (React Aria) is loaded once the page
 * has been painted, or at once when the field is focused. `hotkey`: "/" and Ctrl K focus this one.
 */
export function SearchBox({ big = false, placeholder, initial = '', hotkey = false }: {
  big?: boolean; placeholder: string; initial?: string; hotkey?: boolean;
}): ReactElement {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [ready, setReady] = useState(false);

  useEffect(() => setText(initial), [initial]);

  useEffect(() => {
    if (ready) return;
    const start = (): void => {
      loadCombo().then(() => {
        const focused = document.activeElement === input.current;
        const at = input.current?.selectionStart ?? null;
        setReady(true);
        requestAnimationFrame(() => requestAnimationFrame(() => keepCaret(input, focused, at)));
      }, () => undefined);
    };
    const timer = setTimeout(start, 600);
    const field = input.current;
    field?.addEventListener('focus', start, { once: true });
    return () => {
      clearTimeout(timer);
      field?.removeEventListener('focus', start);
    };
  }, [ready]);

  useEffect(() => {
    if (!hotkey) return;
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!slash && !ctrlK) return;
      const field = input.current;
      if (!field || field.offsetParent === null) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [hotkey]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) router.history.push(searchAddress(text));
    else input.current?.focus();
  };
  const field: SearchFieldProps = { id, text, onText: setText, placeholder, input };

  return (
    <form className={big ? 'search-box big' : 'search-box'} role="search" action="/search" onSubmit={submit} aria-label={big ? 'Search the rules' : 'Search'}>
      <label htmlFor={id} className="vh">Search changes, rules, bodies and words</label>
      <Icon name="search" />
      {ready ? <Suspense fallback={<PlainField {...field} />}><Combo {...field} /></Suspense> : <PlainField {...field} />}
      {big ? <button className="btn primary" type="submit">Search</button> : <kbd aria-hidden="true">/</kbd>}
    </form>
  );
}
