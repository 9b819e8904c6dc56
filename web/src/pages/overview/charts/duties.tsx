import { useMemo, useState, type ReactElement } from 'react';
import { stringifySearch } from '../../../app/address.ts';
import { DataTable, type Column } from '../../../parts/data-table.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { capital, count, number } from '../../../words/plural.ts';
import { Cell } from '../cell.tsx';
import { imposed, isBody, sum, type Bearer, type System } from '../system.ts';
import { Bars } from './bars.tsx';
import { ChartFrame } from './frame.tsx';

const CHOICES: readonly [effect: string, name: string, several: string][] = [
  ['', 'All effects', 'provisions'],
  ['duty', 'Duties', 'duties'],
  ['prohibition', 'Prohibitions', 'prohibitions'],
  ['power', 'Powers', 'powers'],
  ['right', 'Rights', 'rights'],
  ['other', 'Other effects', 'other effects'],
];
/** So many are drawn before the reader asks for all. */
const FIRST = 12;

/** Which bodies carry most, ranked; by effect, and with roles where the reader wants them. */
export function DutiesChart({
  system,
  effect,
  roles,
  onChange,
}: {
  system: System;
  effect: string | null;
  roles: boolean;
  onChange: (patch: { effect?: string | undefined; roles?: string | undefined }) => void;
}): ReactElement {
  const [all, setAll] = useState(false);
  const [chosen, name, several] = CHOICES.find(([value]) => value === effect) ?? (CHOICES[1] as (typeof CHOICES)[number]);
  const ranked = useMemo(() => {
    const many = (one: Bearer): number => imposed(one, chosen || undefined);
    return system.bearers
      .filter((one) => (roles || isBody(one)) && many(one) > 0)
      .map((one) => ({ ...one, many: many(one) }))
      .toSorted((a, b) => b.many - a.many);
  }, [system, chosen, roles]);
  const shown = all ? ranked : ranked.slice(0, FIRST);
  const rest = ranked.length - shown.length;
  const who = roles ? 'bodies and roles' : 'bodies';
  const columns = useMemo(
    (): Column<(typeof ranked)[number]>[] => [
      { id: 'who', head: roles ? 'Body or role' : 'Body', names: true, cell: ({ bearer }) => <EntityLink entity={bearer} /> },
      {
        id: 'many',
        head: name,
        figure: true,
        cell: ({ bearer, many }) => (
          <Cell
            many={many}
            href={`${bearer.address}${stringifySearch({ 'what-duties': chosen || undefined })}#duties`}
            what={`${several} of ${bearer.title}`}
          />
        ),
      },
      { id: 'instruments', head: 'Instruments', figure: true, cell: ({ instruments }) => number(instruments) },
    ],
    [roles, name, several, chosen],
  );
  const [most] = ranked;
  return (
    <ChartFrame
      id="duties"
      title={`${name} on ${who}`}
      words={
        most ? (
          <>
            {capital(`${number(sum(ranked, ({ many }) => many))} ${several}`)} on{' '}
            {count(ranked.length, roles ? 'body or role' : 'body', who)}. Most fall on {most.bearer.title}, {number(most.many)}. A provision
            that puts the same on several counts for each of them. “Instruments” counts those that put anything on it.
          </>
        ) : (
          'No provision held here has this effect on one of them.'
        )
      }
      tools={
        <>
          <div className="seg" role="group" aria-label="Effect">
            {CHOICES.map(([value, label]) => (
              <button
                key={value}
                type="button"
                aria-pressed={value === chosen}
                onClick={() => onChange({ effect: value === 'duty' ? undefined : value || 'all' })}
              >
                {label}
              </button>
            ))}
          </div>
          <label className="chart-choice">
            <input type="checkbox" checked={roles} onChange={() => onChange({ roles: roles ? undefined : 'yes' })} />
            <span>Roles too</span>
          </label>
        </>
      }
      table={
        <>
          <DataTable
            caption={`${name} on ${who}, most first`}
            inAll={ranked.length}
            columns={columns}
            rows={shown}
            rowKey={({ bearer }) => bearer.id}
          />
          {ranked.length > FIRST && (
            <p className="chart-more">
              {rest > 0 && `${capital(count(rest, 'other'))} with ${number(sum(ranked.slice(FIRST), ({ many }) => many))} together. `}
              <button type="button" className="btn sm" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? `Show the first ${FIRST}` : `Show all ${ranked.length}`}
              </button>
            </p>
          )}
        </>
      }
      drawing={
        <Bars
          name={`${name} on ${who}, ranked`}
          description="The table beside it holds the same figures."
          bars={shown.map(({ bearer, many }) => ({
            id: bearer.id,
            label: bearer.title,
            parts: [{ many, className: bearer.kind === 'ROLE' ? 'bar-role' : 'bar-body' }],
          }))}
        />
      }
    />
  );
}
