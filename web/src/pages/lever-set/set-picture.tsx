import type { ReactElement } from 'react';
import type { LeverSetQuery } from '../../generated/graphql.ts';
import { leverWords } from '../../words/levers.ts';
import { Drawing } from '../overview/charts/frame.tsx';

type Found = LeverSetQuery['smallestLeverSet'];

const ROW = 46;
const shortened = (text: string, width: number): string => {
  const most = Math.max(6, Math.floor(width / 7.4));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};

/** Levers on the left, changes on the right, a line where one lifts (whole) or eases (dashed) a rule. The lists beside it hold all of it. */
export function SetPicture({ found }: { found: Found }): ReactElement {
  const { levers, changes } = found;
  const freed = new Set([...found.frees, ...found.alreadyFree].map(({ id }) => id));
  const rows = Math.max(levers.length, changes.length);
  const middle = (at: number, of: number): number => ((at + 0.5) * rows * ROW) / of;
  return (
    <Drawing
      name="Which lever serves which change"
      description={`${levers.length} levers and ${changes.length} changes. ${found.frees.length} changes are freed. The lists on this page hold all of it.`}
      height={() => rows * ROW + 8}
    >
      {(width) => {
        const [left, right] = [width * 0.38, width * 0.62];
        const at = new Map(changes.map(({ id }, index) => [id, middle(index, changes.length)]));
        return (
          <>
            {levers.flatMap(({ key, uses }, index) =>
              uses.map(({ change, rule, lever }) => {
                const [from, to] = [middle(index, levers.length), at.get(change.id) ?? 0];
                return (
                  <path
                    key={`${key} ${change.id} ${rule.id}`}
                    className={lever.lifts === 'FULL' ? 'set-line' : 'set-line set-line-eases'}
                    d={`M${left} ${from}C${(left + right) / 2} ${from} ${(left + right) / 2} ${to} ${right} ${to}`}
                  />
                );
              }),
            )}
            {levers.map(({ key, type, title, under, holder, uses }, index) => (
              <text key={key} className="set-name" textAnchor="end" y={middle(index, levers.length) - 2}>
                <title>{`${title}${holder ? `, ${holder.title}` : ''}`}</title>
                <tspan x={left - 8}>{shortened(leverWords(type), left)}</tspan>
                <tspan x={left - 8} dy={17} className="set-law">
                  {shortened((under ?? uses[0]?.rule)?.label ?? '', left)}
                </tspan>
              </text>
            ))}
            {changes.map(({ id, title }, index) => (
              <text
                key={id}
                className={freed.has(id) ? 'set-name set-freed' : 'set-name'}
                x={right + 8}
                y={middle(index, changes.length) + 5}
              >
                <title>{title}</title>
                {shortened(title, width - right)}
              </text>
            ))}
          </>
        );
      }}
    </Drawing>
  );
}
