import { useEffect, useState, type ReactElement } from 'react';

type Listener = (text: string) => void;
let listener: Listener | null = null;

/** Speaks a short text to a screen reader, politely: "Copied", "12 changes shown". Nothing is shown. */
export function announce(text: string): void {
  listener?.(text);
}

/** The one live region of the app. The text is cleared, so that the same words can be spoken twice. */
export function Announcer(): ReactElement {
  const [text, setText] = useState('');
  useEffect(() => {
    listener = setText;
    return () => {
      listener = null;
    };
  }, []);
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => setText(''), 3000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <output className="vh" aria-live="polite">
      {text}
    </output>
  );
}
