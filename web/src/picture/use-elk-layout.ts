import { useEffect, useState } from 'react';
import type { PictureGraph } from './graph.ts';
import { layOut, type Layout } from './layout.ts';

export type LaidOut =
  { state: 'working'; last: Done | null } | { state: 'done'; last: Done } | { state: 'failed'; last: null; error: Error };
interface Done {
  graph: PictureGraph;
  layout: Layout;
}

/** Lays the graph out in the worker. While a new one is laid out the last one stays, so that nothing on screen vanishes. */
export function useElkLayout(graph: PictureGraph): LaidOut {
  const [laid, setLaid] = useState<LaidOut>({ state: 'working', last: null });
  useEffect(() => {
    let current = true;
    setLaid(({ last }) => ({ state: 'working', last }));
    Promise.all([layOut(graph), document.fonts.ready]).then(
      ([layout]) => current && setLaid({ state: 'done', last: { graph, layout } }),
      (reason: unknown) =>
        current && setLaid({ state: 'failed', last: null, error: reason instanceof Error ? reason : new Error(String(reason)) }),
    );
    return () => {
      current = false;
    };
  }, [graph]);
  return laid;
}
