/**
 * The one component round Cytoscape. It draws a PictureGraph in columns, and is one Tab stop that the arrow keys walk. Everything it
 * holds is in words and in a table elsewhere on the page, so when it cannot draw it says so and points there.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import { announce } from '../app/announce.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { count } from '../words/plural.ts';
import { PictureFailed } from './boundary.tsx';
import type { PictureGraph, PictureNode } from './graph.ts';
import { CHOOSE_KEY, KEYS, KeysDialog } from './keys-dialog.tsx';
import type { Layout } from './layout.ts';
import { Legend } from './legend.tsx';
import { light, unlight, useLit } from './lit.ts';
import { linkSentence, nodeSentence, noWaySentence, stepSentence } from './say.ts';
import type { Tokens } from './marks.ts';
import { useCytoscape } from './use-cytoscape.ts';
import { useElkLayout } from './use-elk-layout.ts';
import { useHighlight } from './use-highlight.ts';
import { useKeyboard, type KeyActions } from './use-keyboard.ts';
import { useTokens } from './use-tokens.ts';
import { useWidth } from './use-width.ts';
import { walker as walkerOf, type Standing } from './walk.ts';
import './picture.css';

interface PictureProps {
  graph: PictureGraph;
  /** Accessible name: what the picture shows. */
  label: string;
  /** Opens the page of a thing. */
  onOpen: (address: string) => void;
  /** Ids of things and links that stay lit. */
  kept?: ReadonlySet<string> | undefined;
  /** Told which thing the reader clicked. */
  onPick?: ((id: string) => void) | undefined;
}

export default function Picture({ graph, ...rest }: PictureProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const tokens = useTokens();
  const laid = useElkLayout(graph);
  return (
    <div className="picture" ref={frame} data-scheme={tokens('scheme')} aria-busy={laid.state === 'working'}>
      {laid.state === 'failed' && <PictureFailed reason={laid.error.message} />}
      {laid.state === 'working' && !laid.last && (
        <p className="picture-wait" role="status">
          The picture is being laid out. The words and the table are complete without it.
        </p>
      )}
      {laid.last && width > 0 && <Drawn graph={laid.last.graph} layout={laid.last.layout} width={width} tokens={tokens} {...rest} />}
    </div>
  );
}

/** Text on a card never falls below 14 px at the size first shown; a narrow screen scrolls sideways instead. */
const SMALLEST_FIT = 0.94;
const cardAt = (layout: Layout, zoom: number, x: number, y: number): string | undefined =>
  [...layout.cards].find(
    ([, card]) => Math.abs(x / zoom - card.x) <= card.width / 2 && Math.abs(y / zoom - card.y) <= card.height / 2,
  )?.[0];

function Drawn({
  graph,
  layout,
  label,
  onOpen,
  kept,
  onPick,
  width,
  tokens,
}: PictureProps & { layout: Layout; /** CSS pixels there are for it. */ width: number; tokens: Tokens }): ReactElement {
  const canvas = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const here = useRef<HTMLSpanElement>(null);
  const [factor, setFactor] = useState(1);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [focused, setFocused] = useState(false);
  const [helping, setHelping] = useState(false);
  const fit = Math.min(1, Math.max(SMALLEST_FIT, width / Math.max(1, layout.width)));
  const zoom = fit * factor;

  const { cy, error } = useCytoscape(canvas, graph, layout, tokens, zoom);
  useHighlight(cy, kept);

  const walker = useMemo(() => walkerOf(graph), [graph]);
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const stand = useCallback(
    (next: Standing) => {
      setStanding(next);
      light(next.at);
      announce(stepSentence(walker, next));
    },
    [walker],
  );
  useEffect(() => setStanding((now) => (now && nodes.has(now.at) && (!now.came || nodes.has(now.came.from)) ? now : null)), [nodes]);
  useEffect(() => {
    if (focused) here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [standing, zoom, focused]);

  const open = useCallback(
    (node: PictureNode | undefined) => {
      if (node?.address) onOpen(node.address);
      else if (node) announce(node.title);
    },
    [onOpen],
  );
  const actions = useMemo<KeyActions>(
    () => ({
      stand,
      noWay: (arrow) => announce(noWaySentence(arrow)),
      open: () => open(standing ? nodes.get(standing.at) : undefined),
      choose: onPick && standing ? () => onPick(standing.at) : undefined,
      leave: () => note.current?.focus(),
      zoomBy: (by) => setFactor((now) => Math.min(2.5, Math.max(0.5, now * by))),
      fit: () => setFactor(1),
      help: () => setHelping(true),
    }),
    [stand, open, onPick, standing, nodes],
  );
  const onKeyDown = useKeyboard(walker, standing, actions);

  const pick = (event: MouseEvent<HTMLDivElement>): string | undefined => {
    const box = event.currentTarget.getBoundingClientRect();
    return cardAt(layout, zoom, event.clientX - box.left, event.clientY - box.top);
  };
  if (error) return <PictureFailed reason={error.message} />;
  const ring = standing && focused ? layout.cards.get(standing.at) : undefined;

  return (
    <>
      <div className="picture-tools" role="group" aria-label="Picture size and keys">
        <button type="button" className="btn" onClick={() => actions.zoomBy(1.25)}>
          <span aria-hidden="true">+</span> Larger
        </button>
        <button type="button" className="btn" onClick={() => actions.zoomBy(0.8)}>
          <span aria-hidden="true">−</span> Smaller
        </button>
        <button type="button" className="btn" onClick={actions.fit}>
          As it was
        </button>
        <button type="button" className="btn" aria-haspopup="dialog" onClick={actions.help}>
          <span aria-hidden="true">?</span> Keys
        </button>
      </div>
      <div className="picture-region">
        <div className="picture-heads" aria-hidden="true" style={{ width: layout.width * zoom }}>
          {graph.columns.map(
            (head, index) =>
              layout.columns[index] !== null && (
                <span key={head} style={{ left: (layout.columns[index] ?? 0) * zoom }}>
                  {head}
                </span>
              ),
          )}
        </div>
        <div
          className="picture-stage"
          role="application"
          aria-roledescription="picture"
          aria-label={label}
          aria-describedby="picture-hint"
          tabIndex={0}
          style={{ width: layout.width * zoom, height: layout.height * zoom }}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setFocused(true);
            const home = standing ?? walker.home();
            if (home) stand(home);
          }}
          onBlur={() => {
            setFocused(false);
            if (standing) unlight(standing.at);
          }}
          onClick={(event) => {
            const id = pick(event);
            if (!id) return;
            stand({ at: id, came: null });
            onPick?.(id);
          }}
          onDoubleClick={(event) => open(nodes.get(pick(event) ?? ''))}
        >
          <div className="picture-canvas" ref={canvas} />
          {ring && (
            <span
              ref={here}
              className="picture-here"
              style={{
                left: (ring.x - ring.width / 2) * zoom,
                top: (ring.y - ring.height / 2) * zoom,
                width: ring.width * zoom,
                height: ring.height * zoom,
              }}
            />
          )}
        </div>
      </div>
      <p className="vh" id="picture-hint">
        {count(graph.nodes.length, 'thing')} and {count(graph.links.length, 'link')}. Arrow keys walk along the links, Home goes to where it
        begins, Enter opens a page,{onPick && ' Space chooses a thing,'} Escape leaves, question mark lists the keys.
      </p>
      <div className="picture-note" tabIndex={-1} ref={note}>
        <Note graph={graph} nodes={nodes} standing={standing} />
      </div>
      <Legend graph={graph} />
      <KeysDialog open={helping} onClose={() => setHelping(false)} {...(onPick && { keys: [...KEYS, CHOOSE_KEY] })} />
    </>
  );
}

/** The line under the picture: what is lit, or else where the reader stands, in words, with a link to its page. */
function Note({
  graph,
  nodes,
  standing,
}: {
  graph: PictureGraph;
  nodes: Map<string, PictureNode>;
  standing: Standing | null;
}): ReactElement {
  const lit = useLit();
  const link = graph.links.find(({ id }) => id === lit);
  if (link) return <p>{linkSentence(graph, link)}</p>;
  const node = nodes.get(lit ?? '') ?? nodes.get(standing?.at ?? '');
  if (!node) return <p>Point at a card or a line to read it here. A click keeps it; a double click opens its page.</p>;
  const { kind, title, address, instrumentClass } = node;
  return (
    <p>
      {nodeSentence(graph, node)}{' '}
      {address && (
        <>
          Open <EntityLink entity={{ kind, title, address, instrumentClass }} />.
        </>
      )}
    </p>
  );
}
