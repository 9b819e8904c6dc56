import { useEffect, useRef, useState } from 'react';
import type { Place } from '../view/view.ts';
import type { Unsettled } from './settle.ts';

interface Settled {
  asked: number;
  places: [id: string, place: Place][];
}

/**
 * Asks the worker for places while there are newcomers, and hands them over. `graph`: null where all have a place. The error of a worker that cannot
 * run is given back; what has a place stays.
 */
export function useLayout(graph: Unsettled | null, onPlaces: (places: Record<string, Place>) => void): Error | null {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const [error, setError] = useState<Error | null>(null);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!graph) return;
    try {
      worker.current ??= new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
      return;
    }
    asked.current += 1;
    const now = asked.current;
    worker.current.onmessage = ({ data }: MessageEvent<Settled>) => {
      if (data.asked === now) onPlaces(Object.fromEntries(data.places));
    };
    worker.current.onerror = ({ message }) => setError(new Error(message || 'The layout could not be loaded.'));
    worker.current.postMessage({ asked: now, graph });
  }, [graph, onPlaces]);
  return error;
}
