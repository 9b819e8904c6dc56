/** Put into an empty page: the explorer's own look on as many things as are asked for, moved at each frame. */
import cytoscape, { type ElementDefinition } from 'cytoscape';
import { KINDS_OF_THING } from '../../../web/src/words/kinds.ts';
import { KINDS_OF_LINK } from '../../../web/src/words/relations.ts';
import { stageStyle } from '../../../web/src/pages/explore/stage/style.ts';

/** Milliseconds between the frames while a drawing of so many things, with one and a half links each, is moved for two seconds. */
async function framesOf(many: number): Promise<number[]> {
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'absolute', inset: '0' });
  document.body.append(container);
  const style = getComputedStyle(document.documentElement);
  const across = Math.ceil(Math.sqrt(many));
  const nodes = Array.from({ length: many }, (_, at): ElementDefinition => ({
    data: { id: `n${at}`, kind: KINDS_OF_THING[at % KINDS_OF_THING.length], lines: `s ${at},\nan Act of ${1900 + (at % 120)}` },
    position: { x: (at % across) * 90, y: Math.floor(at / across) * 90 },
  }));
  const edges = Array.from({ length: Math.round(many * 1.5) }, (_, at): ElementDefinition => ({
    data: {
      id: `e${at}`,
      source: `n${at % many}`,
      target: `n${(at * 7 + 3) % many}`,
      kind: KINDS_OF_LINK[at % KINDS_OF_LINK.length],
      verb: 'refers to',
    },
  }));
  const core = cytoscape({
    container,
    elements: [...nodes, ...edges],
    style: stageStyle((name) => style.getPropertyValue(`--${name}`).trim()),
    layout: { name: 'preset' },
  });
  core.fit(core.elements(), 20);
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  // Images of the shapes are made at the first drawing.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const frames: number[] = [];
  let last = await frame();
  for (const end = last + 2_000; last < end;) {
    core.panBy({ x: Math.sin(last / 200) * 12, y: Math.cos(last / 200) * 12 });
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  core.destroy();
  container.remove();
  return frames;
}

Object.assign(window, { framesOf });
