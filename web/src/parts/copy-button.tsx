import { useEffect, useState, type ReactElement } from 'react';
import { announce } from '../app/announce.tsx';
import { Icon, type IconName } from './icon.tsx';

/** Copies a text; says "Copied" on the button and to a screen reader. Where the browser refuses, the text is shown to copy by hand. */
export function CopyButton({
  text,
  label,
  icon = 'copy',
  className = 'btn',
}: {
  /** The text, or a function that makes it when pressed. */
  text: string | (() => string);
  label: string;
  icon?: IconName;
  className?: string;
}): ReactElement {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const value = (): string => (typeof text === 'string' ? text : text());
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value());
      setState('copied');
      announce('Copied');
    } catch {
      setState('refused');
      announce('The browser does not allow copying. The text is shown to copy by hand.');
    }
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        <Icon name={icon} />
        {state === 'copied' ? 'Copied' : label}
      </button>
      {state === 'refused' && (
        <label className="copy-by-hand">
          <span>Copy this text by hand</span>
          <textarea readOnly rows={3} value={value()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
