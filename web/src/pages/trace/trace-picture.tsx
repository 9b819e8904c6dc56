import type { ReactElement } from 'react';
import type { TraceAnswerQuery, TraceLinksQuery } from '../../generated/graphql.ts';
import type { Takeable } from '../../parts/take-away/takeable.ts';
import type { PictureGraph } from '../../picture/graph.ts';
import { PictureSection } from '../../picture/picture-section.tsx';
import { count } from '../../words/plural.ts';
import { momentHead } from '../../parts/as-at/as-at.ts';
import type { LinkRow } from './links.ts';
import { pictureGraph } from './picture-graph.ts';

type Trace = TraceAnswerQuery['trace'];
type Drawn = TraceLinksQuery['trace']['picture'];

export const traceGraph = (trace: Trace, picture: Drawn, rows: readonly LinkRow[]): PictureGraph =>
  pictureGraph({ ...trace, change: { id: trace.change?.id ?? '' } }, picture.entities, rows);

/** The answer as it leaves the page. */
export const traceTakeable = (trace: Trace, graph: PictureGraph): Takeable => ({
  name: `trace-${trace.change?.id.replace('change/', '') ?? 'change'}-${trace.asAtMode === 'WHEN_COMMENCED' ? 'commenced' : `as-at-${trace.asAt}`}`,
  title: `What stands in the way of “${trace.change?.title ?? ''}”?`,
  moment: `${momentHead(trace)}${trace.officialOnly ? ', official facts only' : ''}`,
  holds: [trace.sentence, `${count(graph.nodes.length, 'thing')} and ${count(graph.links.length, 'link')}.`],
  draw: async () => (await import('../../picture/paper/draw-graph.ts')).drawGraph(graph),
});

export function TracePicture({
  trace,
  graph,
  leftOut,
  takeAway,
}: {
  trace: Trace;
  graph: PictureGraph;
  leftOut: Drawn['leftOut'];
  takeAway: Takeable;
}): ReactElement {
  return (
    <PictureSection
      graph={graph}
      label={`The trace of “${trace.change?.title ?? ''}” as a picture`}
      lede="Read it from the change outwards. Heavy lines are harder; dashes mean not in force, or not binding on this date."
      leftOut={leftOut.reduce((sum, { count: many }) => sum + many, 0)}
      takeAway={takeAway}
    />
  );
}
