import { scaleLinear } from 'd3-scale';
import { useMemo, type ReactElement } from 'react';
import type { OverviewChartsQuery } from '../../../generated/graphql.ts';
import { DataTable, type Column } from '../../../parts/data-table.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { InForceTag } from '../../../parts/tags.tsx';
import { confidenceWords } from '../../../words/evidence.ts';
import { count, listWords } from '../../../words/plural.ts';
import { ChartFrame, Drawing } from './frame.tsx';

type Age = OverviewChartsQuery['overview']['ages'][number];
type Way = Age['way'];

const LAST = 26;
const WAY_WORDS: Record<Way, string> = { FROM: 'begins', UNTIL: 'ends', AT: 'is named' };
const STATED_WORDS: Record<Age['statedIn'], string> = {
  POSITION: 'position of the law',
  HEADING: 'official heading',
  SUMMARY: 'our summary',
};

const COLUMNS: readonly Column<Age>[] = [
  { id: 'age', head: 'Age', figure: true, cell: ({ age }) => age },
  { id: 'way', head: 'What it says', cell: ({ way }) => WAY_WORDS[way] },
  {
    id: 'law',
    head: 'Provision',
    names: true,
    cell: ({ law }) => (
      <>
        <EntityLink entity={law} full /> {'status' in law && <InForceTag status={law.status} />}
      </>
    ),
  },
  {
    id: 'words',
    head: 'In these words',
    cell: ({ words, statedIn, clash, confidence }) => (
      <>
        “{words}”{' '}
        <span className="muted small">
          ({STATED_WORDS[statedIn]}, {confidenceWords(confidence)})
        </span>
        {clash && (
          <span className="chart-clash">
            <EntityLink entity={clash} />
          </span>
        )}
      </>
    ),
  },
];

/** Marks pile up from the line: ends above, beginnings below; an age that is named without either lies on top of the ends. */
const MARKS: Record<Way, string> = {
  UNTIL: 'M-1 0L1 -1V1Z',
  FROM: 'M1 0L-1 -1V1Z',
  AT: 'M0 -1L1 0L0 1L-1 0Z',
};
/** Whether an age is written at the line: those that are named, and where these leave room some of the others. */
const isTold = (year: number, named: readonly number[], room: number): boolean => {
  if (room > 18) return true;
  if (named.includes(year)) return room > 13 || ![13, 17, 25].includes(year);
  return year % 4 === 0 && !named.some((one) => Math.abs(one - year) < 2);
};

/** From one mark of a pile to the next. */
const STEP = 13;

/** Ages that the data names, on one line from 0 to 26. */
export function AgesChart({
  ages,
  age,
  onAge,
}: {
  ages: readonly Age[];
  age: number | null;
  onAge: (age: number | null) => void;
}): ReactElement {
  const named = useMemo(() => [...new Set(ages.map((one) => one.age))], [ages]);
  const shown = age === null ? ages : ages.filter((one) => one.age === age);
  const piles = useMemo(() => {
    const heights = new Map<string, number>();
    return ages
      .toSorted((a, b) => Number(a.way === 'AT') - Number(b.way === 'AT'))
      .map((one) => {
        const pile = `${one.age} ${one.way === 'FROM'}`;
        const place = heights.get(pile) ?? 0;
        heights.set(pile, place + 1);
        return { ...one, place };
      });
  }, [ages]);
  const highest = (below: boolean): number =>
    Math.max(0, ...piles.filter(({ way }) => (way === 'FROM') === below).map(({ place }) => place + 1));
  const line = 10 + highest(false) * STEP + 6;
  const laws = new Set(ages.map(({ law }) => law.id)).size;
  const busiest = named
    .toSorted((a, b) => ages.filter((one) => one.age === b).length - ages.filter((one) => one.age === a).length)
    .slice(0, 3);
  return (
    <ChartFrame
      id="ages"
      title="Ages, on one line from 0 to 26"
      words={`${count(laws, 'provision')} name an age between 0 and ${LAST}, ${count(ages.length, 'time')} in all; most often ${listWords(busiest.map(String))}. The data holds no age as a figure of its own. These stand in words: in the side that the law takes where rules disagree, in its official heading, or in our summary of it, and each is quoted. A provision whose words name no age is not here, nor are times such as “6 weeks”.`}
      tools={
        <div className="seg chart-ages" role="group" aria-label="Age in the table">
          <button type="button" aria-pressed={age === null} onClick={() => onAge(null)}>
            All
          </button>
          {named.map((one) => (
            <button key={one} type="button" aria-pressed={age === one} onClick={() => onAge(one)}>
              <span className="vh">age </span>
              {one}
            </button>
          ))}
        </div>
      }
      table={
        <div className="chart-scroll">
          <DataTable
            caption={age === null ? 'Ages that provisions name' : `Provisions that name the age ${age}`}
            inAll={ages.length}
            columns={COLUMNS}
            rows={shown}
            rowKey={(one) => `${one.law.id} ${one.age} ${one.way}`}
          />
        </div>
      }
      drawing={
        <div>
          <Drawing
            name={`Ages from 0 to ${LAST} that provisions name`}
            description={`A mark for each provision. ${named.map((one) => `${one}: ${ages.filter((other) => other.age === one).length}`).join('; ')}. The table beside it holds them all.`}
            height={() => line + 26 + highest(true) * STEP + 8}
          >
            {(width) => {
              const x = scaleLinear([0, LAST], [10, width - 12]);
              const size = Math.min(5.5, (x(1) - x(0)) / 2.4);
              return (
                <>
                  {age !== null && <rect className="chart-lit" x={x(age) - (x(1) - x(0)) / 2} y={0} width={x(1) - x(0)} height="100%" />}
                  <line className="chart-axis" x1={x(0)} x2={x(LAST)} y1={line} y2={line} />
                  {Array.from({ length: LAST + 1 }, (_, year) => (
                    <g key={year}>
                      <line className="chart-axis" x1={x(year)} x2={x(year)} y1={line} y2={line + (year % 2 === 0 ? 5 : 3)} />
                      {isTold(year, named, x(1) - x(0)) && (
                        <text
                          className={named.includes(year) ? 'chart-tick chart-tick-named' : 'chart-tick'}
                          textAnchor="middle"
                          x={x(year)}
                          y={line + 21}
                        >
                          {year}
                        </text>
                      )}
                    </g>
                  ))}
                  {piles.map(({ law, age: at, way, place }) => (
                    <path
                      key={`${law.id} ${at} ${way}`}
                      className={`age-mark age-${way.toLowerCase()}`}
                      d={MARKS[way]}
                      vectorEffect="non-scaling-stroke"
                      transform={`translate(${x(at)} ${way === 'FROM' ? line + 34 + place * STEP : line - 9 - place * STEP}) scale(${size})`}
                    >
                      <title>{`${at}: ${law.label}`}</title>
                    </path>
                  ))}
                </>
              );
            }}
          </Drawing>
          <ul className="chart-key">
            <li>
              <AgeKey way="UNTIL" /> ends at this age
            </li>
            <li>
              <AgeKey way="FROM" /> begins at this age
            </li>
            <li>
              <AgeKey way="AT" /> named, neither is said
            </li>
          </ul>
        </div>
      }
    />
  );
}

const AgeKey = ({ way }: { way: Way }): ReactElement => (
  <svg className="key-mark" viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
    <path className={`age-mark age-${way.toLowerCase()}`} d={MARKS[way]} vectorEffect="non-scaling-stroke" />
  </svg>
);
