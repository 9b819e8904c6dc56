/** The editors of GraphiQL: colours, completion, marks at what does not fit the schema, and the schema to read. */
import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import './rich.css';
import { DOC_EXPLORER_PLUGIN, DocExplorer, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { GraphiQLProvider, QueryEditor, useGraphiQL, useGraphiQLActions, useMonaco, VariableEditor } from '@graphiql/react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTokens } from '../../picture/use-tokens.ts';
import { leave, PlainFields, type EditorProps } from './editors.tsx';
import { defineTheme, graphiqlColours, THEMES } from './theme.ts';

/** The service's schema comes by introspection; what is run does not go through GraphiQL. */
const introspect = async (request: unknown): Promise<never> => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return (await answer.json()) as never;
};

/** The address and the page keep what is typed; a second memory would disagree with them. */
const NO_STORAGE = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 };
const PLUGINS = [DOC_EXPLORER_PLUGIN];

export function Rich(props: EditorProps): ReactElement {
  // Read once: from then on the editors hold the text and tell what is typed.
  const [{ query, variables }] = useState(props.question);
  return (
    <GraphiQLProvider
      fetcher={introspect}
      initialQuery={query}
      initialVariables={variables}
      storage={NO_STORAGE}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      editorTheme={THEMES}
    >
      <DocExplorerStore>
        <Loaded {...props} />
      </DocExplorerStore>
    </GraphiQLProvider>
  );
}

/** The plain fields until the editor has loaded. */
function Loaded(props: EditorProps): ReactElement {
  const monaco = useMonaco((state) => state.monaco);
  const tokens = useTokens();
  const { setTheme } = useGraphiQLActions();
  const [colours, setColours] = useState<Record<string, string> | null>(null);
  useEffect(() => {
    if (!monaco) return;
    const scheme = tokens('scheme').includes('dark') ? 'dark' : 'light';
    defineTheme(monaco, scheme);
    setTheme(scheme);
    setColours(graphiqlColours());
  }, [monaco, tokens, setTheme]);
  if (!monaco || !colours) return <PlainFields {...props} />;
  return <Fields {...props} colours={colours} />;
}

function Fields({ question, arrived, onType, tools, colours }: EditorProps & { colours: Record<string, string> }): ReactElement {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor: first, variableEditor: second }) => ({
    queryEditor: first,
    variableEditor: second,
  }));
  const { prettifyEditors } = useGraphiQLActions();
  const [schemaOpen, setSchemaOpen] = useState(false);
  const latest = useRef(question);
  useEffect(() => {
    latest.current = question;
  }, [question]);

  useEffect(() => {
    const fields = [
      { editor: queryEditor, name: 'query', label: 'Query, in GraphQL' },
      { editor: variableEditor, name: 'variables', label: 'Variables, in JSON' },
    ] as const;
    const heard = fields.map(({ editor, name, label }) => {
      editor?.updateOptions({ tabIndex: 0, ariaLabel: label, fontFamily: 'var(--mono)', fixedOverflowWidgets: true });
      return editor?.onDidChangeModelContent(() => onType({ [name]: editor.getValue() }));
    });
    return () => heard.forEach((one) => one?.dispose());
  }, [queryEditor, variableEditor, onType]);

  // A question that arrived whole is put into the editors; what is typed is there already.
  useEffect(() => {
    const { query, variables } = latest.current;
    if (queryEditor && queryEditor.getValue() !== query) queryEditor.setValue(query);
    if (variableEditor && variableEditor.getValue() !== variables) variableEditor.setValue(variables);
  }, [arrived, queryEditor, variableEditor]);

  return (
    <div className="graphiql-container query-rich" style={colours}>
      <p className="query-label" aria-hidden="true">
        Query, in GraphQL
      </p>
      <div className="query-field" role="group" aria-label="Query">
        <QueryEditor tabIndex={-1} onKeyDownCapture={onKey} onClickReference={() => setSchemaOpen(true)} />
      </div>
      <p className="query-label" aria-hidden="true">
        Variables, in JSON
      </p>
      <div className="query-field query-field-small" role="group" aria-label="Variables">
        <VariableEditor tabIndex={-1} onKeyDownCapture={onKey} />
      </div>
      <div className="btn-row">
        {tools}
        <button type="button" className="btn" onClick={() => void prettifyEditors()}>
          Set out neatly
        </button>
      </div>
      <details className="query-schema" open={schemaOpen} onToggle={(event) => setSchemaOpen(event.currentTarget.open)}>
        <summary>
          <h3>Schema</h3>
        </summary>
        {schemaOpen && <Schema />}
      </details>
    </div>
  );
}

/**
 * GraphiQL's reader of the schema. Its icons are named after functions that the build renames, and its search field after a key: both are put
 * right as they come.
 */
function Schema(): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const right = (): void => {
      for (const icon of current.querySelectorAll('svg:not([aria-hidden])')) {
        icon.setAttribute('aria-hidden', 'true');
        icon.querySelector('title')?.replaceChildren();
      }
      for (const field of current.querySelectorAll<HTMLInputElement>('input:not([aria-label])')) {
        field.placeholder = 'Search';
        field.setAttribute('aria-label', 'Search the schema');
      }
    };
    right();
    const watch = new MutationObserver(right);
    watch.observe(current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place}>
      <DocExplorer />
    </div>
  );
}

const WIDGETS = ['.suggest-widget.visible', '.find-widget.visible', '.parameter-hints-widget.visible'].join(', ');

/**
 * Keys that lead out of a field, before the editor takes them: Tab goes on as everywhere on the web, and Escape leaves. Where the editor has
 * something open (completion, search), both are its own.
 */
function onKey(event: KeyboardEvent<HTMLElement>): void {
  if ((event.key !== 'Tab' && event.key !== 'Escape') || event.currentTarget.querySelector(WIDGETS)) return;
  event.stopPropagation();
  if (event.key === 'Escape') leave(event.currentTarget);
}
