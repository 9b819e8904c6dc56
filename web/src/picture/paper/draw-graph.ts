/** The picture of a trace or of paths, laid out as on the page. */
import { kindWord, kindWords } from '../../words/kinds.ts';
import { count } from '../../words/plural.ts';
import { cardLines } from '../card-lines.ts';
import { controlsOf } from '../curve.ts';
import { fold, MOST_CARDS } from '../fold.ts';
import type { PictureGraph } from '../graph.ts';
import { layOut, routeOf, type Layout } from '../layout.ts';
import { linesOn, TEXT_SIZE, TEXT_WEIGHT, TEXT_WIDTH } from '../style.ts';
import { textWidth } from '../text-width.ts';
import type { Drawing } from './drawing.ts';
import { FAMILY } from './fonts.ts';

const fits = (line: string): boolean => textWidth(line, TEXT_SIZE, TEXT_WEIGHT, FAMILY.sans) <= TEXT_WIDTH;

/** Folds to so many cards and lays out, in the worker that the page uses too. */
export async function drawGraph(whole: PictureGraph, most = MOST_CARDS): Promise<Drawing> {
  const { graph, folded } = fold(whole, (kind, many) => (many === 1 ? kindWord(kind) : kindWords(kind)).toLowerCase(), most);
  const remarks = folded > 0 ? [`${count(folded, 'thing')} ${folded === 1 ? 'is' : 'are'} folded into cards with a plus.`] : [];
  return drawnLayout(graph, await layOut(graph), remarks);
}

/** A laid-out graph as it is drawn. */
export function drawnLayout(graph: PictureGraph, layout: Layout, remarks: readonly string[]): Drawing {
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]));
  return {
    form: 'cards',
    remarks,
    heads: graph.columns.flatMap((text, column) => {
      const x = layout.columns[column];
      return x === null || x === undefined ? [] : [{ text, x }];
    }),
    things: graph.nodes.flatMap(({ id, kind, instrumentClass, name, title, strong, folds }) => {
      const card = layout.cards.get(id);
      return card
        ? [{ ...card, id, kind, instrumentClass, title, strong, fold: folds > 0, lines: cardLines(name, linesOn(card), fits).split('\n') }]
        : [];
    }),
    links: graph.links.flatMap((link) => {
      const route = routeOf(link, layout);
      const [start, end] = [route[0], route.at(-1)];
      if (!start || !end) return [];
      const title = `${titles.get(link.from) ?? link.from} ${link.verb} ${titles.get(link.to) ?? link.to}`;
      return [
        { id: link.id, kind: link.kind, title, start, end, controls: controlsOf(route, layout.lanes.get(link.id)), dashed: link.dashed },
      ];
    }),
  };
}
