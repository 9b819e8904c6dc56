/** The colours of GraphiQL's editors and of its schema, out of the tokens of the theme in use. */

interface Theme {
  base: 'vs' | 'vs-dark';
  inherit: boolean;
  rules: { token: string; foreground: string }[];
  colors: Record<string, string>;
}
/** What is used here of the editor that GraphiQL brings. */
export interface Monaco {
  editor: { defineTheme(name: string, theme: Theme): void };
}

export const THEMES = { light: 'rules-light', dark: 'rules-dark' };

/** "#fff" as "#ffffff": a build shortens colours, and the editor takes none that is short. */
export const long = (hex: string): string => (hex.length === 4 ? hex.replaceAll(/[\da-f]/gi, '$&$&') : hex);

const token = (name: string): string => long(getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim());

/** What is written in which colour; each is a text colour of ours, so that it can be read on the ground of the fields. */
const RULES: readonly (readonly [token: string, colour: string])[] = [
  ['', 'ink'],
  ['keyword.gql', 'constrained'],
  ['key.identifier.gql', 'ink'],
  ['argument.identifier.gql', 'e-edit'],
  ['type.identifier.gql', 'e-body'],
  ['string.gql', 'delivered'],
  ['string.quote.gql', 'delivered'],
  ['number.gql', 'blocked'],
  ['number.float.gql', 'blocked'],
  ['annotation.gql', 'e-promise'],
  ['comment.gql', 'ink-3'],
  ['operator.gql', 'ink-2'],
  ['delimiter', 'ink-2'],
  ['string.key.json', 'e-law'],
  ['string.value.json', 'delivered'],
  ['number.json', 'blocked'],
  ['keyword.json', 'constrained'],
];

const COLOURS: readonly (readonly [part: string, colour: string])[] = [
  ['editor.background', 'surface'],
  ['editor.foreground', 'ink'],
  ['editorCursor.foreground', 'ink'],
  ['editorLineNumber.foreground', 'ink-3'],
  ['editorLineNumber.activeForeground', 'ink'],
  ['editor.selectionBackground', 'accent-soft'],
  ['editor.inactiveSelectionBackground', 'sunk'],
  ['editorBracketMatch.background', 'accent-soft'],
  ['editorBracketMatch.border', 'line-strong'],
  ['editorBracketHighlight.foreground1', 'ink-2'],
  ['editorBracketHighlight.foreground2', 'ink-2'],
  ['editorBracketHighlight.foreground3', 'ink-2'],
  ['editorIndentGuide.background1', 'line'],
  ['editorWidget.background', 'surface'],
  ['editorWidget.border', 'line-strong'],
  ['editorHoverWidget.background', 'surface'],
  ['editorHoverWidget.foreground', 'ink'],
  ['editorHoverWidget.border', 'line-strong'],
  ['editorSuggestWidget.background', 'surface'],
  ['editorSuggestWidget.foreground', 'ink'],
  ['editorSuggestWidget.border', 'line-strong'],
  ['editorSuggestWidget.selectedBackground', 'accent-soft'],
  ['editorSuggestWidget.selectedForeground', 'ink'],
  ['editorSuggestWidget.highlightForeground', 'accent'],
  ['editorSuggestWidget.focusHighlightForeground', 'accent'],
  ['list.hoverBackground', 'sunk'],
  ['editorError.foreground', 'blocked'],
  ['editorWarning.foreground', 'lift'],
  ['textLink.foreground', 'accent'],
  ['textLink.activeForeground', 'accent'],
  ['editorLink.activeForeground', 'accent'],
  ['focusBorder', 'focus'],
  ['input.background', 'surface'],
  ['menu.background', 'surface'],
  ['menu.foreground', 'ink'],
  ['menu.selectionBackground', 'accent-soft'],
  ['menu.selectionForeground', 'ink'],
  ['quickInput.background', 'surface'],
  ['quickInputList.focusBackground', 'accent-soft'],
  ['quickInputList.focusForeground', 'ink'],
];

/** Gives the editor the theme in use, under its name. */
export function defineTheme(monaco: Monaco, scheme: 'light' | 'dark'): void {
  monaco.editor.defineTheme(THEMES[scheme], {
    base: scheme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: RULES.map(([part, colour]) => ({ token: part, foreground: token(colour).replace('#', '') })),
    colors: Object.fromEntries(COLOURS.map(([part, colour]) => [part, token(colour)])),
  });
}

/** "183, 79%, 21%": the form in which GraphiQL's styles want a colour. */
export function triplet(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const span = most - least;
  const light = (most + least) / 2;
  const turn =
    span === 0 ? 0 : most === red ? ((green - blue) / span + 6) % 6 : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  const depth = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  return `${Math.round(turn * 60)}, ${Math.round(depth * 100)}%, ${Math.round(light * 100)}%`;
}

const OF_GRAPHIQL: readonly (readonly [name: string, colour: string])[] = [
  ['primary', 'accent'],
  ['secondary', 'e-promise'],
  ['tertiary', 'accent'],
  ['info', 'accent'],
  ['success', 'delivered'],
  ['warning', 'e-edit'],
  ['error', 'blocked'],
  ['neutral', 'ink'],
  ['base', 'surface'],
];

/** The variables of GraphiQL's styles. */
export const graphiqlColours = (): Record<string, string> =>
  Object.fromEntries(OF_GRAPHIQL.map(([name, colour]) => [`--color-${name}`, triplet(token(colour))]));
