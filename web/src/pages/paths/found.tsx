import { useMemo, type ReactElement } from 'react';
import type { EntityRefFragment, PathsBetweenQuery } from '../../generated/graphql.ts';
import { PictureSection } from '../../picture/picture-section.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Section } from '../../parts/page.tsx';
import { TakeAway } from '../../parts/take-away/take-away.tsx';
import { capital, count, countWords, number } from '../../words/plural.ts';
import { MANY, type Asked } from './asked.ts';
import { limitWords } from './limit-words.ts';
import { goesThrough, graphOf, meetings, pathsOf, type Meeting } from './path.ts';
import { PathSection } from './path-section.tsx';
import { StepsTable } from './steps-table.tsx';

/** So many places where paths meet are offered. */
const MEETINGS = 8;

/** The paths, in words, as a table and as a picture. */
export function Found({
  answer,
  asked,
  start,
  end,
  release,
  ask,
}: {
  answer: PathsBetweenQuery['paths'];
  asked: Asked;
  start: EntityRefFragment;
  end: EntityRefFragment;
  release: { id: string; licence: string };
  ask: (patch: Partial<Asked>) => void;
}): ReactElement {
  const { many, through } = asked;
  const paths = useMemo(() => pathsOf(answer), [answer]);
  const met = useMemo(() => meetings(paths), [paths]);
  const graph = useMemo(() => graphOf(paths), [paths]);
  const shortest = paths[0]?.links.length ?? 0;
  const lit = useMemo(() => paths.filter((path) => goesThrough(path, through)), [paths, through]);
  const kept = useMemo(() => new Set(lit.flatMap(({ stops, links }) => [...stops, ...links].map(({ id }) => id))), [lit]);
  const at = met.find(({ stop }) => stop.id === through);
  return (
    <>
      <div className="btn-row">
        <CopyButton text={() => location.href} label="Copy link" icon="share" className="btn sm" />
        <TakeAway
          className="btn sm"
          what={{
            name: `paths-${start.id}-to-${end.id}`,
            title: `Paths from ${start.label} to ${end.label}`,
            holds: [
              `${capital(countWords(paths.length, 'path'))}, shortest first, ${limitWords(asked)}.`,
              `${count(graph.nodes.length, 'thing')} and ${count(graph.links.length, 'link')}.`,
            ],
            draw: async () => (await import('../../picture/paper/draw-graph.ts')).drawGraph(graph),
          }}
        />
      </div>
      <Section id="paths" title="In words" count={`${count(paths.length, 'path')}, shortest first`}>
        <p className="paths-said">
          The shortest way from {start.label} to {end.label} takes {countWords(shortest, 'step')}.{' '}
          {paths.length < many
            ? `There ${paths.length === 1 ? 'is no other path' : `are no more than these ${number(paths.length)} paths`} ${limitWords(asked)}.`
            : ''}
        </p>
        {met.length > 0 && paths.length > 1 && (
          <Meetings met={met.slice(0, MEETINGS)} through={through} of={paths.length} onChoose={(id) => ask({ through: id })} />
        )}
        {at && (
          <p className="paths-said" role="status">
            {capital(countWords(lit.length, 'path'))} of {number(paths.length)} {lit.length === 1 ? 'goes' : 'go'} through{' '}
            <EntityLink entity={at.stop} full />.
          </p>
        )}
        <ol className="paths-list" data-chosen={lit.length > 0 || undefined}>
          {paths.map((path) => (
            <PathSection key={path.links.map(({ id }) => id).join(' ')} path={path} release={release.id} lit={lit.includes(path)} />
          ))}
        </ol>
        {paths.length === many && many < MANY.most && (
          <button type="button" className="btn" onClick={() => ask({ many: Math.min(MANY.most, many + MANY.usual) })}>
            Show the next {MANY.usual}
          </button>
        )}
        {paths.length === MANY.most && (
          <p className="small muted">{MANY.most} paths are the most that are shown. Fewer kinds of link, or another end, show others.</p>
        )}
      </Section>
      <Section id="table" title="The same as a table" count={count(paths.flatMap(({ links }) => links).length, 'step')}>
        <StepsTable paths={paths} title={`Paths from ${start.label} to ${end.label}`} release={release} />
      </Section>
      <PictureSection
        graph={graph}
        label={`Paths from ${start.label} to ${end.label} as a picture`}
        lede="Read it from left to right. Dashes mean not in force, or not binding today. A click on a thing marks every path through it, here and in the words."
        kept={kept}
        onPick={(id) => ask({ through: met.some(({ stop }) => stop.id === id) ? id : null })}
      />
    </>
  );
}

/** Where paths meet: choosing a thing lights every path through it. */
function Meetings({
  met,
  through,
  of,
  onChoose,
}: {
  met: readonly Meeting[];
  through: string | null;
  of: number;
  onChoose: (id: string | null) => void;
}): ReactElement {
  return (
    <div className="paths-meetings" role="group" aria-label="Where the paths meet: choose a thing to mark every path through it">
      <p className="small muted">Mark the paths through</p>
      {met.map(({ stop, paths }) => (
        <button
          key={stop.id}
          type="button"
          className="btn sm"
          aria-pressed={stop.id === through}
          onClick={() => onChoose(stop.id === through ? null : stop.id)}
        >
          {stop.label}
          <span className="choice-count">
            {paths.length} <span className="vh">of {of} paths</span>
          </span>
        </button>
      ))}
    </div>
  );
}
