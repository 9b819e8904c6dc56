/** The sentences that the picture speaks and shows under itself. */
import { kindWord } from '../words/kinds.ts';
import { count } from '../words/plural.ts';
import type { PictureGraph, PictureLink, PictureNode } from './graph.ts';
import type { Arrow, Standing, Walker } from './walk.ts';

const stands = ({ time, sureness }: PictureLink): string => [time, sureness].filter(Boolean).join('; ');

/** "Section 29 blocks Aftercare for people who left care before 16: in force; judgement, high confidence." */
export function linkSentence(graph: PictureGraph, link: PictureLink): string {
  const title = (id: string): string => graph.nodes.find((node) => node.id === id)?.title ?? id;
  return `${title(link.from)} ${link.verb} ${title(link.to)}: ${stands(link)}.`;
}

/** What a card is and how many links it has. */
export function nodeSentence(graph: PictureGraph, node: PictureNode): string {
  const links = graph.links.filter(({ from, to }) => from === node.id || to === node.id).length;
  const kind = kindWord(node.kind, node.instrumentClass);
  return node.folds > 0 ? `${node.title}.` : `${kind}: ${node.title}. ${count(links, 'link')} in the picture.`;
}

/** What is spoken on arriving at a card: what it is, the link that led there, which of how many, and how many links go on. */
export function stepSentence(walker: Walker, standing: Standing): string {
  const here = walker.describe(standing);
  if (!here) return '';
  const { node, link, from, place, of, around } = here;
  const kind = node.folds > 0 ? '' : `${kindWord(node.kind, node.instrumentClass)}. `;
  const said = link && from ? (link.from === node.id ? `It ${link.verb} ${from.title}` : `${from.title} ${link.verb} it`) : '';
  const way = link ? `${said}: ${stands(link)}. ${place} of ${of}. ` : '';
  return `${node.title}. ${kind}${way}${count(around, 'link')} from here.`;
}

const NO_WAY: Record<Arrow, string> = {
  right: 'No link leads on from here.',
  left: 'No link leads back from here.',
  up: 'This is the first of these links.',
  down: 'This is the last of these links.',
};
export const noWaySentence = (arrow: Arrow): string => NO_WAY[arrow];
