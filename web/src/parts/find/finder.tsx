import './find.css';
import { useEffect, useId, useState, type ReactElement } from 'react';
import type { EntityKind } from '@rules/schema';
import { announce } from '../../app/announce.tsx';
import { useAnswer } from '../../app/answer.ts';
import { SuggestDocument } from '../../app/search.query.ts';
import { AppLink } from '../link.tsx';
import { KindShape } from '../marks.tsx';
import { ErrorState } from '../states.tsx';
import { kindWord } from '../../words/kinds.ts';
import { count } from '../../words/plural.ts';
import { exploreAddress } from '../../app/explore-address.ts';

/** Shortest text that is looked for, how long typing must rest first, and how many are shown. */
const SHORTEST = 2;
const REST_MS = 150;
const MOST = 8;

/** Finds things by words: links that begin a walk of the explorer at one, or with `onPick` buttons that tell which was chosen. `kinds`: only these. */
export function Finder({
  label,
  kinds,
  placeholder = 'Name, section, number or word',
  onPick,
}: {
  label: string;
  kinds?: EntityKind[];
  placeholder?: string;
  onPick?: (id: string, name: string) => void;
}): ReactElement {
  const field = useId();
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWanted(text.trim().length < SHORTEST ? '' : text.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, error, retry } = useAnswer(SuggestDocument, { text: wanted, ...(kinds && { kinds }) }, { skip: wanted === '' });
  const found = wanted === '' ? [] : (data?.search.nodes.slice(0, MOST) ?? []);
  const total = wanted === '' ? null : (data?.search.totalCount ?? null);
  useEffect(() => {
    if (total !== null) announce(`${count(total, 'thing')} found`);
  }, [total, wanted]);
  return (
    <search className="finder" aria-label={label}>
      <div className="field">
        <label htmlFor={field}>{label}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          maxLength={200}
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {error && <ErrorState error={error} retry={retry} />}
      {found.length > 0 && (
        <ul className="found">
          {found.map(({ entity }) => {
            const ofClass = 'instrumentClass' in entity ? entity.instrumentClass : null;
            const content = (
              <>
                <KindShape kind={entity.kind} instrumentClass={ofClass} silent />
                <span>
                  {entity.label} <span className="small muted">{kindWord(entity.kind, ofClass)}</span>
                </span>
              </>
            );
            return (
              <li key={entity.id}>
                {onPick ? (
                  <button
                    type="button"
                    onClick={() => {
                      onPick(entity.id, entity.label);
                      setText('');
                      setWanted('');
                    }}
                  >
                    {content}
                  </button>
                ) : (
                  <AppLink href={exploreAddress(entity.id)}>{content}</AppLink>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {total === 0 && <p className="small">Nothing in the data is near “{wanted}”. Try fewer words, or the number of the law.</p>}
    </search>
  );
}
