/** Lays out in a thread of its own, so that the page never waits for it. */
import { settle, type Unsettled } from './settle.ts';

addEventListener('message', ({ data }: MessageEvent<{ asked: number; graph: Unsettled }>) => {
  postMessage({ asked: data.asked, places: settle(data.graph) });
});
