import { useEffect, useState, type ComponentType, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { Question } from '../../app/query-address.ts';

export interface EditorProps {
  question: Question;
  /** Differs for each question that was put there whole. */
  arrived: number;
  onType: (patch: Partial<Question>) => void;
  /** What stands below the fields: to run, to copy. */
  tools: ReactNode;
}

/**
 * The two fields. Plain ones are there at once and always work; the editor of GraphiQL, which completes and marks what does not fit the schema, takes
 * their place once it has loaded.
 */
export function Editors({ plain, ...props }: EditorProps & { plain: boolean }): ReactElement {
  const [rich, setRich] = useState<{ Rich: ComponentType<EditorProps> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (plain || rich) return;
    let current = true;
    setFailed(false);
    import('./rich.tsx').then(
      ({ Rich }) => current && setRich({ Rich }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [plain, rich]);
  if (!plain && rich) return <rich.Rich {...props} />;
  return (
    <>
      <PlainFields {...props} />
      {!plain && failed && <p className="note weak">The editor could not be fetched. Plain fields stand in for it.</p>}
    </>
  );
}

/** Escape leaves a field, for whatever comes after it. */
export const leave = (field: Element | null): void => {
  const run = field?.closest('.query-desk')?.querySelector<HTMLElement>('.btn.primary');
  run?.focus();
};

const onEscape = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.key === 'Escape') leave(event.currentTarget);
};

/** Fields of the browser's own: for a phone, for a screen reader whose user likes them better, and until the editor is there. */
export function PlainFields({ question, onType, tools }: Omit<EditorProps, 'arrived'>): ReactElement {
  const [lines] = useState(() => Math.min(24, Math.max(10, question.query.split('\n').length + 1)));
  const quiet = { spellCheck: false, autoCapitalize: 'off', autoCorrect: 'off', autoComplete: 'off', onKeyDown: onEscape } as const;
  return (
    <div className="query-plain">
      <label className="field">
        <span>Query, in GraphQL</span>
        <textarea {...quiet} rows={lines} value={question.query} onChange={(event) => onType({ query: event.currentTarget.value })} />
      </label>
      <label className="field">
        <span>Variables, in JSON</span>
        <textarea {...quiet} rows={4} value={question.variables} onChange={(event) => onType({ variables: event.currentTarget.value })} />
      </label>
      <div className="btn-row">{tools}</div>
      <p className="small">
        Every type and field: <a href="/schema.graphql">the schema</a>
      </p>
    </div>
  );
}
