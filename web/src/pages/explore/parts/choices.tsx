import type { ReactElement, ReactNode } from 'react';

export interface ChoiceOf {
  value: string;
  /** In words, for what is spoken and for the button that keeps it alone. */
  name: string;
  /** What is shown before the name. */
  mark?: ReactNode;
  many: number;
}

/** One switch with its count. */
export function Choice({
  on,
  toggle,
  children,
  many,
}: {
  on: boolean;
  toggle: () => void;
  children: ReactNode;
  many: number;
}): ReactElement {
  return (
    <label className="choice" data-off={!on || undefined}>
      <input type="checkbox" checked={on} onChange={toggle} />
      <span>{children}</span>
      <span className="choice-count">{many}</span>
    </label>
  );
}

/**
 * A list of switches, one a value, with how many of what is open have it. Each can be kept alone. `off`: the values that are switched off;
 * `set` is given the new ones and what was done, in words.
 */
export function Choices({
  title,
  choices,
  off,
  set,
  folded = false,
}: {
  title: string;
  choices: readonly ChoiceOf[];
  off: readonly string[];
  set: (off: readonly string[], done: string) => void;
  folded?: boolean;
}): ReactElement | null {
  if (choices.length === 0) return null;
  const list = choices.map(({ value, name, mark, many }) => {
    const on = !off.includes(value);
    const others = choices.map((choice) => choice.value).filter((other) => other !== value);
    const alone = on && others.every((other) => off.includes(other));
    return (
      <div className="choice-row" key={value}>
        <Choice
          on={on}
          many={many}
          toggle={() => set(on ? [...off, value] : off.filter((one) => one !== value), `${on ? 'left out' : 'showed'} ${name}`)}
        >
          {mark} {name}
        </Choice>
        {choices.length > 1 && (
          <button
            type="button"
            className="choice-only"
            aria-label={alone ? `All of ${title.toLowerCase()}` : `Only ${name}`}
            onClick={() => (alone ? set([], `showed all of ${title.toLowerCase()}`) : set(others, `showed only ${name}`))}
          >
            {alone ? 'All' : 'Only'}
          </button>
        )}
      </div>
    );
  });
  if (!folded)
    return (
      <fieldset>
        <legend>{title}</legend>
        {list}
      </fieldset>
    );
  const left = choices.filter(({ value }) => off.includes(value)).length;
  return (
    <details className="choices-fold">
      <summary>
        {title}
        {left > 0 && <span className="choices-left"> {left} off</span>}
      </summary>
      <fieldset>
        <legend className="vh">{title}</legend>
        {list}
      </fieldset>
    </details>
  );
}
