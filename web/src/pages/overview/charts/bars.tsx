import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { number } from '../../../words/plural.ts';
import { Drawing } from './frame.tsx';

export interface Bar {
  id: string;
  label: string;
  /** One after the other in the same bar; the class of each gives its fill and its outline. */
  parts: { many: number; className: string }[];
}

const ROW = 46;
/** Room for the figure after the longest bar. */
const FIGURE = 64;
/** Width of a letter, on the safe side. */
const LETTER = 7.9;

const shortened = (label: string, width: number): string => {
  const most = Math.floor(width / LETTER);
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
};

/** Lying bars, each under its name, with its figure. */
export function Bars({ name, description, bars }: { name: string; description: string; bars: readonly Bar[] }): ReactElement {
  const whole = ({ parts }: Bar): number => parts.reduce((sum, { many }) => sum + many, 0);
  return (
    <Drawing name={name} description={description} height={() => bars.length * ROW + 4}>
      {(width) => {
        const scale = scaleLinear([0, Math.max(1, max(bars, whole) ?? 1)], [0, Math.max(40, width - FIGURE)]);
        return bars.map((bar, at) => {
          let before = 0;
          return (
            <g key={bar.id} transform={`translate(0 ${at * ROW})`}>
              <text className="chart-label" y={16}>
                {shortened(bar.label, width)}
              </text>
              {bar.parts.map(({ many, className }) => {
                const from = scale(before);
                before += many;
                return (
                  many > 0 && (
                    <rect key={className} className={className} x={from} y={23} width={Math.max(1.5, scale(before) - from)} height={14} />
                  )
                );
              })}
              <text className="chart-figure" x={scale(whole(bar)) + 7} y={35}>
                {number(whole(bar))}
              </text>
            </g>
          );
        });
      }}
    </Drawing>
  );
}
