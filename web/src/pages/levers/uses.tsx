import { useEffect, useRef, type ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import type { LeverUseFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList } from '../../parts/evidence.tsx';
import { ErrorState, Loading } from '../../parts/states.tsx';
import { Tag } from '../../parts/tags.tsx';
import { liftWords } from '../../words/levers.ts';
import { relationWords } from '../../words/relations.ts';
import { capital } from '../../words/plural.ts';
import { plainWords } from '../entity/type-words.ts';
import { variablesOf, type Asked } from './asked.ts';
import { LeverUsesDocument } from './query.ts';

/** What a lever does to each rule: the change, the rule, what would be done, and what that rests on. */
export function UseList({ uses }: { uses: readonly LeverUseFragment[] }): ReactElement {
  return (
    <ul className="lever-uses">
      {uses.map(({ change, rule, bearing, lever, startFirst }) => (
        <li key={`${rule.id} ${change.id}`}>
          <p>
            <EntityLink entity={change} />
          </p>
          <p className="tie-why">{capital(lever.what)}</p>
          <p className="tie-remark">
            {capital(liftWords(lever.lifts))}: <EntityLink entity={rule} full />, which {relationWords(bearing)} this change.
            {lever.procedure && <> Procedure: {plainWords(lever.procedure)}.</>}{' '}
            {startFirst !== null && <Tag>its power must be started first</Tag>}{' '}
            {lever.origin === 'DERIVED' && <Tag dashed>worked out by a rule</Tag>}
          </p>
          <EvidenceList evidence={lever.evidence} />
        </li>
      ))}
    </ul>
  );
}

/** The lever that is opened. It takes the focus, for it stands apart from the button that opens it. */
export function Opened({
  leverKey,
  title,
  asked,
  focus,
  onClose,
}: {
  leverKey: string;
  title: string;
  asked: Asked;
  /** Whether it takes the focus. */
  focus: boolean;
  onClose: () => void;
}): ReactElement {
  const { data, error, retry } = useAnswer(LeverUsesDocument, { keys: [leverKey], ...variablesOf(asked) });
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) head.current?.focus();
  }, [focus, leverKey]);
  const lever = data?.chokePoints.levers.find(({ key }) => key === leverKey);
  return (
    <section className="lever-opened card" aria-labelledby="lever-opened">
      <div className="lever-opened-head">
        <h3 id="lever-opened" ref={head} tabIndex={-1}>
          {capital(title)}
        </h3>
        <button type="button" className="btn sm" onClick={onClose}>
          Close<span className="vh"> {title}</span>
        </button>
      </div>
      {error && <ErrorState error={error} retry={retry} />}
      {!data && !error && <Loading what="Reading what it does" />}
      {data && !lever && <p className="note weak">With the choices made above no such lever can be used.</p>}
      {lever && <UseList uses={lever.uses} />}
    </section>
  );
}
