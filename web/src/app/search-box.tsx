import './search-box.css';
import { useRouter } from '@tanstack/react-router';
import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentType,
  type FormEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../parts/icon.tsx';
import { remember } from './recent.ts';
import { searchAddress, type SearchFieldProps } from './search-field.ts';

/** The big box waits this long for the page's own words before it loads its suggestions. */
const AFTER_PAINT_MS = 400;

/** The plain field: it works before the list of suggestions is loaded, and if it never is. */
function PlainField({ id, text, onText, placeholder, input }: SearchFieldProps): ReactElement {
  return (
    <input
      ref={input}
      id={id}
      name="q"
      type="search"
      value={text}
      placeholder={placeholder}
      autoComplete="off"
      maxLength={200}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

/**
 * A search box that answers as one types. It is a plain form that leads to /search; the list of suggestions (React Aria) is loaded after the first
 * paint for the big box, and at the first sign of use (pointer, focus) for the small one. `hotkey`: "/" and Ctrl K focus this one.
 */
export function SearchBox({
  big = false,
  placeholder,
  initial = '',
  hotkey = false,
  reveal,
}: {
  big?: boolean;
  placeholder: string;
  initial?: string;
  hotkey?: boolean;
  /** Shows the box where it is folded away, before it takes the focus. */ reveal?: () => void;
}): ReactElement {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [Field, setField] = useState<ComponentType<SearchFieldProps>>(() => PlainField);

  // Another search shown on this page: its words replace what stands here.
  const [shown, setShown] = useState(initial);
  if (shown !== initial) {
    setShown(initial);
    setText(initial);
  }
  const put = useCallback((loaded: ComponentType<SearchFieldProps>) => setField(() => loaded), []);
  useSuggestions(input, big, Field === PlainField, put);
  useSearchKeys(input, hotkey, reveal);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!text.trim()) return input.current?.focus();
    remember({ href: searchAddress(text), name: text.trim(), kind: null });
    router.history.push(searchAddress(text));
  };

  return (
    <search aria-label={big ? 'The data' : 'Every page'}>
      <form className={big ? 'search-box big' : 'search-box'} action="/search" onSubmit={submit}>
        <label htmlFor={id} className="vh">
          Search changes, rules, bodies and words
        </label>
        <Icon name="search" />
        <Field id={id} text={text} onText={setText} placeholder={placeholder} input={input} />
        {big ? (
          <button className="btn primary" type="submit">
            Search
          </button>
        ) : (
          <kbd aria-hidden="true">/</kbd>
        )}
      </form>
    </search>
  );
}

/** Loads the field with suggestions and puts it in the place of the plain one; text, focus and caret stay. */
function useSuggestions(
  input: RefObject<HTMLInputElement | null>,
  big: boolean,
  wanted: boolean,
  put: (field: ComponentType<SearchFieldProps>) => void,
): void {
  useEffect(() => {
    if (!wanted) return;
    const start = (): void => {
      import('./search-combo.tsx').then(
        ({ SearchCombo }) => {
          const focused = document.activeElement === input.current;
          const at = input.current?.selectionStart ?? null;
          flushSync(() => put(SearchCombo));
          if (!focused) return;
          input.current?.focus({ preventScroll: true });
          if (at !== null) input.current?.setSelectionRange(at, at);
        },
        () => undefined,
      );
    };
    const form = input.current?.form;
    const signs = ['focusin', 'pointerenter'] as const;
    for (const sign of signs) form?.addEventListener(sign, start, { once: true });
    const timer = big ? setTimeout(start, AFTER_PAINT_MS) : undefined;
    return () => {
      clearTimeout(timer);
      for (const sign of signs) form?.removeEventListener(sign, start);
    };
  }, [input, big, wanted, put]);
}

/** "/" outside a field, and Ctrl K (Cmd K) anywhere, bring the focus here. */
function useSearchKeys(input: RefObject<HTMLInputElement | null>, active: boolean, reveal?: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!slash && !ctrlK) return;
      event.preventDefault();
      if (input.current?.offsetParent === null && reveal) flushSync(reveal);
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [input, active, reveal]);
}
