import { useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useWidth } from '../../../picture/use-width.ts';

/** One chart: its words, its figures as a table, and the drawing of them, in this order for those who read and beside each other where there is room. */
export function ChartFrame({
  id,
  title,
  words,
  tools,
  table,
  drawing,
}: {
  id: string;
  title: string;
  words: ReactNode;
  tools?: ReactNode;
  table: ReactNode;
  drawing: ReactNode;
}): ReactElement {
  return (
    <section className="chart" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p className="chart-words">{words}</p>
      {tools && <div className="chart-tools">{tools}</div>}
      <div className="chart-both">
        <div className="chart-table">{table}</div>
        {drawing}
      </div>
    </section>
  );
}

/** The drawing of a chart at the width there is for it. Everything in it is in the table beside it, so it is one picture with a name. */
export function Drawing({
  name,
  description,
  height,
  children,
}: {
  name: string;
  description: string;
  height: (width: number) => number;
  children: (width: number) => ReactNode;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const id = useId();
  return (
    <div className="chart-drawing" ref={box}>
      {width > 0 && (
        <svg
          role="img"
          aria-labelledby={`${id}-name ${id}-said`}
          width={width}
          height={height(width)}
          viewBox={`0 0 ${width} ${height(width)}`}
        >
          <title id={`${id}-name`}>{name}</title>
          <desc id={`${id}-said`}>{description}</desc>
          {children(width)}
        </svg>
      )}
    </div>
  );
}
