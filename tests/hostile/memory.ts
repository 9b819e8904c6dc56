/** The memory of a server that was started with the probe, in MB. */
export interface Memory {
  /** Of the whole process, as the system counts it. */
  resident: number;
  /** What lives in JavaScript's heap, after a collection. */
  heap: number;
  /** What lives in buffers, after a collection: the answers that are kept, for the most part. */
  buffers: number;
}

interface Usage {
  rss: number;
  heapUsed: number;
  arrayBuffers: number;
}

const MB = 1024 * 1024;
const PAUSE_MS = 500;
/** It is at rest once two looks differ by less. */
const AT_REST_MB = 0.5;
const MOST_LOOKS = 20;

const usage = async (probe: number, path: string): Promise<Memory> => {
  const { rss, heapUsed, arrayBuffers } = (await (await fetch(`http://127.0.0.1:${probe}${path}`)).json()) as Usage;
  return { resident: rss / MB, heap: heapUsed / MB, buffers: arrayBuffers / MB };
};

/** Memory as it stands, nothing collected. */
export const memoryNow = (probe: number): Promise<Memory> => usage(probe, '/');

/** Memory once it has come to rest. */
export async function memoryAtRest(probe: number): Promise<Memory> {
  let last = await usage(probe, '/collected');
  for (let look = 1; look < MOST_LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const now = await usage(probe, '/collected');
    if (Math.abs(now.heap - last.heap) < AT_REST_MB && Math.abs(now.resident - last.resident) < AT_REST_MB) return now;
    last = now;
  }
  return last;
}
