import './marks.css';
import type { ReactElement } from 'react';
import type { Basis, EntityKind, InstrumentClass, RelationKind, Verdict } from '@rules/schema';
import { kindWord } from '../words/kinds.ts';
import { linkText } from '../words/relations.ts';
import { verdictText } from '../words/verdict.ts';
import { HEADS, LINE_WIDTHS } from './link-heads.ts';
import { GATES, SEALS, SHAPES, shapeOf } from './shapes.ts';

/** The shape of a kind. It carries the kind's name for a screen reader unless `silent`, where the name stands beside it in words. */
export function KindShape({
  kind,
  instrumentClass,
  size,
  silent = false,
}: {
  kind: EntityKind;
  instrumentClass?: InstrumentClass | null;
  /** CSS length, 1.25em where left out. */ size?: string;
  silent?: boolean;
}): ReactElement {
  const name = shapeOf(kind, instrumentClass);
  const { path, inner } = SHAPES[name];
  const label = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': kindWord(kind, instrumentClass) };
  return (
    <svg className={`g g-${name}`} viewBox="0 0 24 24" style={size ? { width: size, height: size } : undefined} {...label}>
      <path d={path} />
      {inner && <path d={inner} fill="none" />}
    </svg>
  );
}

/** The gate of a verdict, without words: stand it beside VerdictWords. */
export function VerdictMark({ verdict, size }: { verdict: Verdict; /** CSS length, 2rem where left out. */ size?: string }): ReactElement {
  const { path, dashed } = GATES[verdict];
  return (
    <svg
      className={`gate v-${verdictText(verdict).tone}`}
      viewBox="0 0 32 32"
      aria-hidden="true"
      style={size ? { width: size, height: size } : undefined}
    >
      <rect x="1" y="1" width="30" height="30" rx="7" fill="currentColor" />
      <path className="gate-line" d={path} />
      {dashed && <path className="gate-line" strokeDasharray="3.6 5" d={dashed} />}
    </svg>
  );
}

/** The answer in words, in its colour; `full` for the sentence, otherwise the short form. */
export function VerdictWords({ verdict, full = false }: { verdict: Verdict; full?: boolean }): ReactElement {
  const { tone, short, full: sentence } = verdictText(verdict);
  return <span className={`verdict-words v-${tone}`}>{full ? sentence : short}</span>;
}

/** Gate and words in one line. */
export function VerdictTag({ verdict }: { verdict: Verdict }): ReactElement {
  return (
    <span className="verdict-tag">
      <VerdictMark verdict={verdict} size="1.4rem" />
      <VerdictWords verdict={verdict} />
    </span>
  );
}

/** The seal of a basis, silent: its words stand beside it. */
export function BasisSeal({ basis }: { basis: Basis }): ReactElement {
  const { dot, half, broken } = SEALS[basis];
  return (
    <svg className={basis === 'OFFICIAL' ? 'seal official' : 'seal'} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray={broken ? '2.3 2.3' : undefined} />
      {half && <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />}
      {dot > 0 && <circle cx="8" cy="8" r={dot} fill="currentColor" />}
    </svg>
  );
}

/** A short line with the colour, head and width of a kind of link, silent; dashed where it is not in force. */
export function LinkMark({ kind, notInForce = false }: { kind: RelationKind; notInForce?: boolean }): ReactElement {
  const { colour, head, weight } = linkText(kind);
  const { path, filled, hollow } = HEADS[head];
  return (
    <svg className="link-mark" viewBox="0 0 44 20" aria-hidden="true" style={{ color: `var(--${colour})` }}>
      <path
        d={`M1 10H${hollow ? 30 : 36}`}
        stroke="currentColor"
        strokeWidth={LINE_WIDTHS[weight]}
        fill="none"
        strokeDasharray={notInForce ? '7 5' : undefined}
      />
      {path && (
        <path
          d={path}
          transform="translate(31 0)"
          stroke="currentColor"
          strokeWidth={head === 'tee' ? 4 : 1.6}
          strokeLinejoin="round"
          fill={filled ? 'currentColor' : hollow ? 'var(--surface)' : 'none'}
        />
      )}
    </svg>
  );
}
