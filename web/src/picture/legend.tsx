import type { ReactElement } from 'react';
import { KindShape, LinkMark } from '../parts/marks.tsx';
import { kindWord } from '../words/kinds.ts';
import { relationWords } from '../words/relations.ts';
import type { PictureGraph } from './graph.ts';
import { strengthOf } from './strength.ts';

/** Every mark that this picture uses, and no other. */
export function Legend({ graph }: { graph: PictureGraph }): ReactElement {
  const links = [...new Set(graph.links.map(({ kind }) => kind))].sort((a, b) => strengthOf(a) - strengthOf(b));
  const kinds = new Map(graph.nodes.map(({ kind, instrumentClass }) => [kindWord(kind, instrumentClass), { kind, instrumentClass }]));
  const waiting = graph.links.find(({ dashed }) => dashed);
  return (
    <div className="picture-legend">
      <ul aria-label="Lines">
        {links.map((kind) => (
          <li key={kind}>
            <LinkMark kind={kind} /> {relationWords(kind)}
          </li>
        ))}
        {waiting && (
          <li>
            <LinkMark kind={waiting.kind} notInForce /> dashes: not in force, or not binding on this date
          </li>
        )}
      </ul>
      <ul aria-label="Shapes">
        {[...kinds].map(([word, { kind, instrumentClass }]) => (
          <li key={word}>
            <KindShape kind={kind} instrumentClass={instrumentClass} silent /> {word}
          </li>
        ))}
        {graph.nodes.some(({ folds }) => folds > 0) && <li>+ several folded into one</li>}
      </ul>
    </div>
  );
}
