import type { ReactElement } from 'react';
import type { Search } from '../../app/address.ts';
import type { LeverSetQuery, SetLeverRowFragment } from '../../generated/graphql.ts';
import { momentHead } from '../../parts/as-at/as-at.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import type { CsvColumn } from '../../parts/csv.ts';
import { EntityLink, EntityLinks } from '../../parts/entity-link.tsx';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { ShownBar } from '../../parts/list-tools.tsx';
import { Section } from '../../parts/page.tsx';
import { Tag } from '../../parts/tags.tsx';
import { leverWords, liftWords } from '../../words/levers.ts';
import { capital, count } from '../../words/plural.ts';
import { againstWords } from '../levers/asked.ts';
import { UseList } from '../levers/uses.tsx';
import type { Asked } from './asked.ts';
import { SetPicture } from './set-picture.tsx';

type Found = LeverSetQuery['smallestLeverSet'];
interface Row {
  lever: SetLeverRowFragment;
  use: SetLeverRowFragment['uses'][number];
}

const CSV: readonly CsvColumn<Row>[] = [
  { head: 'lever', text: ({ lever }) => leverWords(lever.type) },
  { head: 'under', text: ({ lever }) => lever.under?.id ?? '' },
  { head: 'holder', text: ({ lever }) => lever.holder?.title ?? '' },
  { head: 'weight', text: ({ lever }) => String(lever.weight) },
  { head: 'change', text: ({ use }) => use.change.id },
  { head: 'rule', text: ({ use }) => use.rule.id },
  { head: 'does', text: ({ use }) => liftWords(use.lever.lifts) },
  { head: 'what', text: ({ use }) => use.lever.what },
];

/** The answer: the set, what it frees, other sets as good, and what stands all the same. */
export function FoundSet({
  found,
  asked,
  release,
  set,
}: {
  found: Found;
  asked: Asked;
  release: { id: string; licence: string };
  set: (patch: Search) => void;
}): ReactElement {
  const { levers, stays, frees, alternatives, blocks } = found;
  return (
    <>
      <p className="levers-about" id="set-said" role="status" tabIndex={-1}>
        {momentHead(found)}: {againstWords(found, asked.blocksOnly)} {blocks === 0 ? 'Nothing needs to be lifted.' : found.size}
      </p>
      {levers.length > 0 && (
        <Section id="set" title="The set, lightest first" count={levers.length}>
          <ShownBar shown={`${count(levers.length, 'lever')}, weight ${found.weight}`}>
            <CsvButton
              filename="lever-set"
              columns={CSV}
              rows={levers.flatMap((lever) => lever.uses.map((use) => ({ lever, use })))}
              meta={{
                title: 'The smallest set of levers',
                shown: `for ${count(found.changes.length, 'change')}`,
                release: release.id,
                licence: release.licence,
                address: location.href,
              }}
            />
            <CopyButton text={found.text} label="Copy as text" />
            <CopyButton text={() => location.href} label="Copy link" icon="share" />
          </ShownBar>
          <ol className="set-levers">
            {levers.map((lever) => (
              <Lever key={lever.key} lever={lever} asked={asked} set={set} />
            ))}
          </ol>
        </Section>
      )}
      {levers.length > 0 && (
        <Section id="picture" title="Which lever serves which change" count={null}>
          <p className="note">A whole line lifts a rule, a dashed one eases it. Nothing would stand against the changes in bold.</p>
          <SetPicture found={found} />
        </Section>
      )}
      <Section
        id="frees"
        title="Freed"
        count={frees.length}
        lede="Nothing would stand against these, of the rules that are looked at. What they depend on, and money and practice, may hold them up all the same."
      >
        {frees.length > 0 ? (
          <p>
            <EntityLinks entities={frees} />
          </p>
        ) : (
          <p>None of them.</p>
        )}
        {found.alreadyFree.length > 0 && (
          <p>
            Nothing stands as it is against <EntityLinks entities={found.alreadyFree} />
          </p>
        )}
      </Section>
      {alternatives.length > 0 && (
        <Section
          id="alternatives"
          title={asked.lightest ? 'Other sets as light' : 'Other sets as small'}
          count={`${alternatives.length}${found.hasMoreAlternatives ? ', and there are more' : ''}`}
        >
          <ol className="set-others">
            {alternatives.map((other) => (
              <li key={other.levers.map(({ key }) => key).join(' ')}>
                <Differences found={found} other={other} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {stays.length > 0 && (
        <Section id="stays" title="What would stand all the same" count={stays.length}>
          <ul className="set-stays">
            {stays.map(({ change, rule, sentence, eases }) => (
              <li key={`${change.id} ${rule.id}`}>
                <p>
                  <EntityLink entity={rule} full /> against <EntityLink entity={change} />
                </p>
                <p>{sentence}</p>
                {eases.length > 0 && (
                  <ul>
                    {eases.map((lever) => (
                      <li key={lever.what}>
                        <b>{leverWords(lever.type)}</b>
                        {lever.holder && (
                          <>
                            {' '}
                            by <EntityLink entity={lever.holder} bare />
                          </>
                        )}
                        : {lever.what}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Lever({ lever, asked, set }: { lever: SetLeverRowFragment; asked: Asked; set: (patch: Search) => void }): ReactElement {
  const { key, title, holder, uses, weight, isSettled, confidence } = lever;
  const full = new Set(uses.filter((use) => use.lever.lifts === 'FULL').map(({ change }) => change.id));
  const eased = new Set(uses.map(({ change }) => change.id).filter((id) => !full.has(id)));
  const does = [
    ...(full.size > 0 ? [`lifts a rule in ${count(full.size, 'change')}`] : []),
    ...(eased.size > 0 ? [`eases one in ${count(eased.size, 'change')}`] : []),
  ].join(', ');
  return (
    <li className="set-lever">
      <p className="set-lever-name">
        <b>{capital(title)}</b> {isSettled && <Tag>decided already</Tag>}
      </p>
      <p>
        {holder ? (
          <>
            In the hands of <EntityLink entity={holder} />
          </>
        ) : (
          'Whose it is is not known'
        )}
        . Weight {weight}. It {does}. Least sure of what it does: <ConfidenceTag confidence={confidence} />
      </p>
      <div className="set-acts">
        {!isSettled && (
          <button type="button" className="btn sm" onClick={() => set({ settled: [...asked.settled, key] })}>
            It is decided already<span className="vh">: {title}</span>
          </button>
        )}
        {!isSettled && (
          <button type="button" className="btn sm" onClick={() => set({ without: [...asked.without, key] })}>
            Not this lever<span className="vh">: {title}</span>
          </button>
        )}
        {holder && (
          <button type="button" className="btn sm" onClick={() => set({ not: [...asked.notHolders, holder.id] })}>
            No lever of {holder.title}
          </button>
        )}
      </div>
      <details className="set-fold">
        <summary>
          What it does to {count(uses.length, 'rule')}
          <span className="vh">: {title}</span>
        </summary>
        <UseList uses={uses} />
      </details>
    </li>
  );
}

/** Another set, told by what it has in place of what. */
function Differences({ found, other }: { found: Found; other: Found['alternatives'][number] }): ReactElement {
  const own = new Set(found.levers.map(({ key }) => key));
  const its = new Set(other.levers.map(({ key }) => key));
  const gone = found.levers.filter(({ key }) => !its.has(key));
  const come = other.levers.filter(({ key }) => !own.has(key));
  const titles = (all: readonly { title: string; holder?: { title: string } | null }[]): string =>
    all.map(({ title, holder }) => `${title}${holder ? ` (${holder.title})` : ''}`).join('; ');
  return (
    <>
      {capital(titles(come))}, in place of {titles(gone)}. Weight {other.weight}.
    </>
  );
}
