import type { ReactElement, ReactNode } from 'react';
import type { EntityKind, RelationKind } from '@rules/schema';
import { KindShape, LinkMark } from '../../../parts/marks.tsx';
import { strengthOf } from '../../../picture/strength.ts';
import { KINDS_OF_THING, kindWords } from '../../../words/kinds.ts';
import { count } from '../../../words/plural.ts';
import { relationWords } from '../../../words/relations.ts';
import type { Known } from '../known.ts';
import type { Explorer } from '../use-explorer.ts';
import { toggleOff, type Without } from '../view/view.ts';

function Choice({ on, toggle, children, many }: { on: boolean; toggle: () => void; children: ReactNode; many: number }): ReactElement {
  return (
    <label className="choice" data-off={!on || undefined}>
      <input type="checkbox" checked={on} onChange={toggle} />
      <span>{children}</span>
      <span className="choice-count">{many}</span>
    </label>
  );
}

/** The legend, which is the filter too: every kind that is open, with how many there are. What is switched off stays open and is not shown. */
export function Filters({ explorer, known }: { explorer: Explorer; known: Known }): ReactElement {
  const { view, act } = explorer;
  const { without: off } = view;
  const open = new Set(view.open);
  const things = [...known.things.values()].filter(({ id }) => open.has(id));
  const links = known.links.filter(({ from, to }) => open.has(from) && open.has(to));
  const manyThings = (kind: EntityKind): number => things.filter((thing) => thing.kind === kind).length;
  const manyLinks = (kind: RelationKind): number => links.filter((link) => link.kind === kind).length;
  const kinds = KINDS_OF_THING.filter((kind) => manyThings(kind) > 0 || off.kinds.includes(kind));
  const relations = [...new Set([...links.map(({ kind }) => kind), ...off.relations])].toSorted((a, b) => strengthOf(a) - strengthOf(b));
  const onOff = (was: boolean): string => (was ? 'showed' : 'left out');
  const set = (name: string, patch: Partial<Without>): void => act(name, (now) => ({ ...now, without: { ...now.without, ...patch } }));
  const notHolding = links.filter(({ holds }) => holds === false).length;
  const judged = links.filter(({ basis }) => basis !== 'OFFICIAL' && basis !== 'PARSED').length;
  return (
    <div className="filters-explore">
      <fieldset>
        <legend>Show kinds</legend>
        {kinds.map((kind) => (
          <Choice
            key={kind}
            on={!off.kinds.includes(kind)}
            many={manyThings(kind)}
            toggle={() =>
              act(`${onOff(off.kinds.includes(kind))} ${kindWords(kind).toLowerCase()}`, (now) => toggleOff(now, 'kinds', kind))
            }
          >
            <KindShape kind={kind} silent /> {kindWords(kind)}
          </Choice>
        ))}
      </fieldset>
      {relations.length > 0 && (
        <fieldset>
          <legend>Show links</legend>
          {relations.map((kind) => (
            <Choice
              key={kind}
              on={!off.relations.includes(kind)}
              many={manyLinks(kind)}
              toggle={() =>
                act(`${onOff(off.relations.includes(kind))} links of the kind “${relationWords(kind)}”`, (now) =>
                  toggleOff(now, 'relations', kind),
                )
              }
            >
              <LinkMark kind={kind} /> {relationWords(kind)}
            </Choice>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>Facts</legend>
        <Choice
          on={!off.notInForce}
          many={notHolding}
          toggle={() => set(`${onOff(off.notInForce)} what is not in force`, { notInForce: !off.notInForce })}
        >
          Law not in force (dashed)
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
    </div>
  );
}
