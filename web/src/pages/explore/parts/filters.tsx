import { memo, useMemo, type ReactElement } from 'react';
import type { Confidence, EntityKind, InstrumentClass, Membership, RelationKind } from '@rules/schema';
import { KindShape, LinkMark } from '../../../parts/marks.tsx';
import { strengthOf } from '../../../picture/strength.ts';
import { CONFIDENCES, confidenceWords } from '../../../words/evidence.ts';
import { CLASSES_OF_INSTRUMENT, classWords, KINDS_OF_THING, kindWords } from '../../../words/kinds.ts';
import { MEMBERSHIPS, membershipWords } from '../../../words/law.ts';
import { capital, count } from '../../../words/plural.ts';
import { relationWords } from '../../../words/relations.ts';
import type { Known, KnownThing } from '../known.ts';
import type { Explorer } from '../use-explorer.ts';
import { isFiltered, NONE, NOTHING_OFF, offOf, setOff, type Facet, type Part, type View, type Without } from '../view/view.ts';
import { Choice, Choices, type ChoiceOf } from './choices.tsx';

/** The values that some things have of a facet, or that are off, with how many things have each. */
function facetChoices(
  things: readonly KnownThing[],
  facet: Facet,
  off: readonly string[],
  nameOf: (value: string) => string,
  order: (a: string, b: string) => number,
): ChoiceOf[] {
  const counts = new Map<string, number>(off.map((value) => [value, 0]));
  for (const { facets } of things) for (const value of facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  // Where nothing has any, there is nothing to choose.
  if ([...counts.keys()].every((value) => value === NONE)) return [];
  return [...counts]
    .toSorted(([a], [b]) => (a === NONE ? 1 : 0) - (b === NONE ? 1 : 0) || order(a, b))
    .map(([value, many]) => ({ value, name: nameOf(value), many }));
}

const listed =
  (all: readonly string[]) =>
  (a: string, b: string): number =>
    all.indexOf(a) - all.indexOf(b);

/** The legend, which is the filter too: every kind that is open, with how many there are. What is switched off stays open and is not shown. */
export const Filters = memo(function Filters({
  open: opened,
  without: off,
  act,
  known,
  day,
}: Pick<View, 'open' | 'without'> & Pick<Explorer, 'act'> & { known: Known; day: string }): ReactElement {
  const { things, links } = useMemo(() => {
    const open = new Set(opened);
    return {
      things: [...known.things.values()].filter(({ id }) => open.has(id)),
      links: known.links.filter(({ from, to }) => open.has(from) && open.has(to)),
    };
  }, [known, opened]);
  const manyThings = (kind: EntityKind): number => things.filter((thing) => thing.kind === kind).length;
  const manyLinks = (kind: RelationKind): number => links.filter((link) => link.kind === kind).length;
  const kinds = KINDS_OF_THING.filter((kind) => manyThings(kind) > 0 || off.kinds.includes(kind));
  const relations = [...new Set([...links.map(({ kind }) => kind), ...off.relations])].toSorted((a, b) => strengthOf(a) - strengthOf(b));
  const sure = (level: Confidence): number => [...things, ...links].filter(({ confidence }) => confidence === level).length;
  const titleOf = (none: string) => (id: string) => (id === NONE ? none : (known.titles.get(id) ?? known.things.get(id)?.name ?? id));
  const byTitle = (a: string, b: string): number => titleOf('')(a).localeCompare(titleOf('')(b), 'en-GB');

  const onOff = (was: boolean): string => (was ? 'showed' : 'left out');
  const set = (name: string, patch: Partial<Without>): void => act(name, (now) => ({ ...now, without: { ...now.without, ...patch } }));
  const choices = (title: string, part: Part, list: readonly ChoiceOf[], folded = true): ReactElement => (
    <Choices
      title={title}
      choices={list}
      off={offOf({ without: off }, part)}
      set={(next, done) => act(done, (now) => setOff(now, part, next))}
      folded={folded}
    />
  );
  const notHolding = links.filter(({ holds }) => holds === false).length;
  const judged = links.filter(({ basis }) => basis !== 'OFFICIAL' && basis !== 'PARSED').length;
  return (
    <div className="filters-explore">
      {isFiltered(off) && (
        <button
          type="button"
          className="btn sm"
          onClick={(event) => {
            // The button goes with what it does.
            event.currentTarget.closest('.filters-explore')?.querySelector('input')?.focus();
            set('switched all filters off', NOTHING_OFF);
          }}
        >
          Show everything that is open
        </button>
      )}
      {choices(
        'Show kinds',
        'kinds',
        kinds.map((kind) => ({ value: kind, name: kindWords(kind), mark: <KindShape kind={kind} silent />, many: manyThings(kind) })),
        false,
      )}
      {choices(
        'Show links',
        'relations',
        relations.map((kind) => ({ value: kind, name: relationWords(kind), mark: <LinkMark kind={kind} />, many: manyLinks(kind) })),
        false,
      )}
      <fieldset>
        <legend>Facts</legend>
        <Choice
          on={!off.notInForce}
          many={notHolding}
          toggle={() => set(`${onOff(off.notInForce)} what is not in force`, { notInForce: !off.notInForce })}
        >
          Law not in force{day} (dashed)
        </Choice>
        <Choice
          on={off.judgement}
          many={links.length - judged}
          toggle={() => set(off.judgement ? 'showed all facts' : 'showed official facts only', { judgement: !off.judgement })}
        >
          Official facts only
        </Choice>
        {!off.judgement && judged > 0 && (
          <p className="small muted">
            It would hide {count(judged, 'link')}: {judged === 1 ? 'it rests' : 'they rest'} on judgement or own knowledge.
          </p>
        )}
      </fieldset>
      {choices('Foundations', 'foundation', facetChoices(things, 'foundation', off.facets.foundation, titleOf('Bears on none'), byTitle))}
      {choices(
        'Policy areas of law',
        'policyArea',
        facetChoices(things, 'policyArea', off.facets.policyArea, titleOf('In no policy area'), byTitle),
      )}
      {choices(
        'Classes of instrument',
        'instrumentClass',
        facetChoices(
          things,
          'instrumentClass',
          off.facets.instrumentClass,
          (value) => classWords(value as InstrumentClass),
          listed(CLASSES_OF_INSTRUMENT),
        ),
      )}
      {choices(
        'Place in The Rules',
        'membership',
        facetChoices(things, 'membership', off.facets.membership, (value) => membershipWords(value as Membership), listed(MEMBERSHIPS)),
      )}
      {choices(
        'How sure we are',
        'confidence',
        CONFIDENCES.filter((level) => sure(level) > 0 || off.confidence.includes(level)).map((level) => ({
          value: level,
          name: capital(confidenceWords(level)),
          many: sure(level),
        })),
      )}
    </div>
  );
});
