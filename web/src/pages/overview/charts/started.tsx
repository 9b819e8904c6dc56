import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import type { OverviewChartsQuery } from '../../../generated/graphql.ts';
import { DataTable, type Column } from '../../../parts/data-table.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { count, number } from '../../../words/plural.ts';
import { sum, type System } from '../system.ts';
import { ChartFrame, Drawing } from './frame.tsx';

type Started = OverviewChartsQuery['overview']['started'];
type Year = Started['years'][number];

const COLUMNS: readonly Column<Year>[] = [
  { id: 'year', head: 'Year', names: true, cell: ({ year }) => year },
  {
    id: 'provisions',
    head: 'Provisions',
    figure: true,
    cell: ({ provisions }) => (provisions === 0 ? <span className="cell-none">none</span> : number(provisions)),
  },
  {
    id: 'instruments',
    head: 'Whole instruments',
    figure: true,
    cell: ({ instruments }) => (instruments === 0 ? <span className="cell-none">none</span> : number(instruments)),
  },
  {
    id: 'of',
    head: 'Of',
    cell: ({ of }) => (
      <ul className="chart-of">
        {of.map(({ instrument, provisions }) => (
          <li key={instrument.id}>
            <EntityLink entity={instrument} />
            {provisions > 0 && `, ${count(provisions, 'provision')}`}
          </li>
        ))}
      </ul>
    ),
  },
];

const TOP = 20;
const HEIGHT = 230;
/** Under the line: one mark for each instrument. */
const MARK = 9;
const BELOW = 60;

/** What came into force in which year. Years in which nothing did are drawn empty. */
export function StartedChart({ started, system }: { started: Started; system: System }): ReactElement {
  const { years, provisionsWithoutDay, provisionsNotStarted, instrumentsWithoutDay } = started;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const dated = sum(years, ({ provisions }) => provisions);
  return (
    <ChartFrame
      id="started"
      title="What came into force when"
      words={`A whole day of start is known for ${number(dated)} of ${count(dated + provisionsWithoutDay, 'provision')} and for ${number(system.instruments.length - instrumentsWithoutDay)} of ${count(system.instruments.length, 'instrument')}. The other ${count(provisionsWithoutDay, 'provision')} and ${count(instrumentsWithoutDay, 'instrument')} have no day in the data and are not drawn; ${number(provisionsNotStarted)} of these provisions are passed and not started.`}
      table={
        <div className="chart-scroll">
          <DataTable
            caption="Years in which something came into force"
            columns={COLUMNS}
            rows={years}
            rowKey={({ year }) => String(year)}
          />
        </div>
      }
      drawing={
        <div>
          <Drawing
            name={`Provisions and instruments that came into force, ${first} to ${last}`}
            description="A bar above the line for the provisions of a year, a square below it for each whole instrument. The table beside it holds the same figures."
            height={() => TOP + HEIGHT + BELOW}
          >
            {(width) => {
              const band = scaleBand(
                Array.from({ length: last - first + 1 }, (_, at) => first + at),
                [0, width],
              ).paddingInner(0.2);
              const high = scaleLinear([0, Math.max(1, max(years, ({ provisions }) => provisions) ?? 1)], [0, HEIGHT]);
              const every = band.step() < 9 ? 10 : 5;
              return (
                <>
                  {years.map(({ year, provisions, instruments }) => {
                    const x = band(year) ?? 0;
                    return (
                      <g key={year}>
                        {provisions > 0 && (
                          <>
                            <rect
                              className="bar-provision"
                              x={x}
                              y={TOP + HEIGHT - high(provisions)}
                              width={band.bandwidth()}
                              height={high(provisions)}
                            />
                            {band.step() >= 9 && (
                              <text
                                className="chart-figure"
                                textAnchor="middle"
                                x={x + band.bandwidth() / 2}
                                y={TOP + HEIGHT - high(provisions) - 5}
                              >
                                {provisions}
                              </text>
                            )}
                          </>
                        )}
                        {Array.from({ length: instruments }, (_, at) => (
                          <rect
                            key={at}
                            className="bar-act"
                            x={x + (band.bandwidth() - Math.min(MARK, band.bandwidth())) / 2}
                            y={TOP + HEIGHT + 26 + at * (MARK + 2)}
                            width={Math.min(MARK, band.bandwidth())}
                            height={MARK}
                          />
                        ))}
                      </g>
                    );
                  })}
                  <line className="chart-axis" x1={0} x2={width} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
                  {band
                    .domain()
                    .filter((year) => year % every === 0)
                    .map((year) => (
                      <text
                        key={year}
                        className="chart-tick"
                        textAnchor="middle"
                        x={(band(year) ?? 0) + band.bandwidth() / 2}
                        y={TOP + HEIGHT + 18}
                      >
                        {year}
                      </text>
                    ))}
                </>
              );
            }}
          </Drawing>
          <ul className="chart-key">
            <li>
              <span className="key bar-provision" /> provisions
            </li>
            <li>
              <span className="key bar-act" /> one whole instrument
            </li>
          </ul>
        </div>
      }
    />
  );
}
