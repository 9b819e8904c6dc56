/** What the picture draws. A page makes one of these from its answer; the picture knows nothing else of the page. */
import type { EntityKind, InstrumentClass, RelationKind } from '@rules/schema';

/** A card: one thing of the answer, or "+12 provisions" that stands for several. */
export interface PictureNode {
  id: string;
  kind: EntityKind;
  instrumentClass?: InstrumentClass;
  /** Name on the card, one or two lines of at most about 20 characters. */
  name: string;
  /** Full name, spoken and shown when the card is lit. */
  title: string;
  /** Which page opens; null for a fold. */
  address: string | null;
  /** Index into the columns, from 0. */
  column: number;
  /** Drawn with a heavy border: it is on the main chain. */
  strong: boolean;
  /** For a fold: how many things it stands for; 0 for a thing. */
  folds: number;
}

/** A line between two cards. */
export interface PictureLink {
  id: string;
  from: string;
  to: string;
  kind: RelationKind;
  /** The verb from its start to its end: "blocks", "would repeal". */
  verb: string;
  /** In words, spoken with the link: "in force", "not known whether in force"; empty where no date bears on it. */
  time: string;
  /** The link does not hold on the date: its law is not in force, or the rule does not bind. */
  dashed: boolean;
  /** Basis and confidence in words, spoken with the link. */
  sureness: string;
}

export interface PictureGraph {
  /** Heads of the columns, left to right. */
  columns: string[];
  nodes: PictureNode[];
  links: PictureLink[];
  /** The card that Home leads to; the first of the first column where left out. */
  home?: string | undefined;
}
