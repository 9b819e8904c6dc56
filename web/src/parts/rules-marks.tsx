import './rules-marks.css';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactElement } from 'react';
import { classWord, classWords } from '../words/kinds.ts';
import { count } from '../words/plural.ts';
import { decadesOf, markRows, yearsOf, type MarkLike, type MarkRow, type PlacedMark } from './rules-marks.ts';
import { SHAPES, shapeOf } from './shapes.ts';
import { MembershipBadge } from './tags.tsx';

/** About the width it is drawn at, so that 14 px of text stay 14 px. */
const WIDTH = 1040;
const LEFT = 190;
const MARK = 15;
const STEP = 17;
const LABEL = 22;

const className = (mark: MarkLike): string =>
  `mark g-${shapeOf('INSTRUMENT', mark.instrumentClass)}${mark.membership === 'CONFIRMED' ? '' : ' open'}`;

/** Rows of the wide picture with the height each needs; confirmed instruments carry their names above their stack. */
function layout(marks: readonly MarkLike[]): {
  rows: (MarkRow & { base: number; labels: { place: PlacedMark; x: number; lift: number; start: boolean }[] })[];
  height: number;
  x: (year: number) => number;
  decades: number[];
} {
  const { from, to } = yearsOf(marks);
  const x = (year: number): number => LEFT + ((year - from) / (to - from)) * (WIDTH - LEFT - 45);
  let top = 0;
  const rows = markRows(marks).map((row) => {
    const named = row.marks.filter(({ mark }) => mark.membership === 'CONFIRMED');
    // A name runs away from the nearer edge: to the right from early years, to the left from late ones. The later of those to the left stand higher, so that no line
    // crosses a name.
    const early = named.filter(({ year }) => x(year) < WIDTH * 0.55);
    const late = named.filter((place) => !early.includes(place));
    const labels = [
      ...early.map((place, index) => ({ place, x: x(place.year) + MARK / 2, lift: early.length - index, start: true })),
      ...late.map((place, index) => ({ place, x: x(place.year) + MARK / 2, lift: early.length + index + 1, start: false })),
    ];
    const base = top + named.length * LABEL + row.tallest * STEP + 12;
    top = base + 14;
    return { ...row, base, labels };
  });
  return { rows, height: top + 28, x, decades: Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + index * 10) };
}

/** What the picture says, in words. */
const describe = (rows: readonly MarkRow[]): string =>
  rows
    .map(({ instrumentClass, marks }) => {
      const confirmed = marks.filter(({ mark }) => mark.membership === 'CONFIRMED');
      const years = marks.length > 0 ? ` from ${marks[0]?.year} to ${marks[marks.length - 1]?.year}` : '';
      return `${count(marks.length, classWord(instrumentClass), classWords(instrumentClass))}${years}, ${confirmed.length} confirmed${confirmed.length > 0 ? `: ${confirmed.map(({ mark }) => mark.title).join('; ')}` : ''}.`;
    })
    .join(' ');

/** The Rules, one mark for each instrument, by year: filled if confirmed, outlined if reconstructed. The same list stands in the table of The Rules. */
export function RulesMarks({ marks }: { marks: readonly MarkLike[] }): ReactElement | null {
  const router = useRouter();
  if (marks.length === 0) return null;
  const { rows, height, x, decades } = layout(marks);
  const open = (event: MouseEvent, address: string): void => {
    event.preventDefault();
    router.history.push(address);
  };
  return (
    <figure className="rules-marks">
      <p className="vh">The Rules, one mark for each instrument, by year. {describe(rows)}</p>
      <svg className="marks-wide" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {rows.map((row) => (
          <g key={row.instrumentClass}>
            <path d={`M${LEFT - 10} ${row.base + 2}H${WIDTH - 10}`} stroke="var(--line)" />
            <text className="marks-number" x="58" y={row.base} textAnchor="end">
              {row.marks.length + row.undated.length}
            </text>
            <text className="marks-name" x="70" y={row.base - 2}>
              {classWords(row.instrumentClass).replace(/^Secondary instruments$/, 'Secondary')}
            </text>
            {row.labels.map(({ place, x: at, lift, start }) => {
              const stack = row.marks.filter(({ year }) => year === place.year).length;
              const y = row.base - row.tallest * STEP - lift * LABEL + 12;
              return (
                <g key={place.mark.id} className="marks-label">
                  <path d={`M${at} ${y + 6}V${row.base - stack * STEP - 2}`} />
                  <text x={start ? at - 4 : at + 4} y={y} textAnchor={start ? 'start' : 'end'}>
                    {place.mark.title}
                  </text>
                </g>
              );
            })}
            {row.marks.map(({ mark, year, level }) => (
              <a key={mark.id} href={mark.address} tabIndex={-1} onClick={(event) => open(event, mark.address)}>
                <title>{`${mark.title}, ${mark.membership === 'CONFIRMED' ? 'confirmed' : 'reconstructed'}`}</title>
                <g transform={`translate(${x(year)} ${row.base - (level + 1) * STEP + 1}) scale(${MARK / 24})`}>
                  <rect width="24" height="24" fill="transparent" stroke="none" />
                  <path className={className(mark)} d={SHAPES[shapeOf('INSTRUMENT', mark.instrumentClass)].path} />
                </g>
              </a>
            ))}
          </g>
        ))}
        {decades.map((year) => (
          <text key={year} className="marks-year" x={x(year) + MARK / 2} y={height - 6} textAnchor="middle">
            {year}
          </text>
        ))}
      </svg>
      <div className="marks-tall" aria-hidden="true">
        {rows.map((row) => (
          <div key={row.instrumentClass}>
            <p>
              <span className="marks-number">{row.marks.length + row.undated.length}</span> {classWords(row.instrumentClass)}
            </p>
            <ul>
              {decadesOf(row).map(({ decade, marks: own }) => (
                <li key={decade}>
                  <span>{decade}s</span>
                  <span className="marks-line">
                    {own.map((mark) => (
                      <svg key={mark.id} viewBox="0 0 24 24">
                        <path className={className(mark)} d={SHAPES[shapeOf('INSTRUMENT', mark.instrumentClass)].path} />
                      </svg>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <figcaption>
        <span>
          <MembershipBadge membership="CONFIRMED" /> named by a summary of The Rules
        </span>
        <span>
          <MembershipBadge membership="RECONSTRUCTED" /> chosen by us, each with its reason
        </span>
      </figcaption>
    </figure>
  );
}
