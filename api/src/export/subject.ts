/** What is taken away: some things, the links between them, and what must be said of them. Every format is made from one of these. */
import type { Edge, EntityNode } from '@rules/schema';
import type { ReleaseInfo } from '@rules/schema';
import type { Facts } from '../domain/read/facts.ts';

/** Where a thing stands in the picture: to the right and downwards, in pixels. */
export type Place = readonly [x: number, y: number];

export interface Subject {
  /** Short name for the file: "explore-sssc". */
  name: string;
  /** What it is, as a heading: "Paths from the SSSC to Voice". */
  title: string;
  /** Path and search of the page that shows it. */
  address: string;
  /** The law it speaks of: "Law as last read, in June 2026". */
  moment: string;
  things: readonly EntityNode[];
  links: readonly Edge[];
  /** Whether a link holds at the moment; null where that is not known or no date bears on it. */
  holds: (link: Edge) => boolean | null;
  places?: ReadonlyMap<string, Place>;
  /** For paths: the numbers of those that go over a link. */
  paths?: ReadonlyMap<string, readonly number[]>;
  /** For a comparison: on which side a thing stands, or to which it is tied. */
  sideOf?: (id: string) => string | null;
  /** What else must be said: what is left out and why. Sentences. */
  remarks: readonly string[];
  release: ReleaseInfo;
  /** The things and links, the instruments that provisions stand in, and the sources of evidence. */
  facts: Facts;
}

/** What the asker of a file adds to it. */
export interface Taking {
  /** Scheme, host and port that addresses begin with: https://rules.example. */
  origin: string;
  /** The day it is taken. */
  today: string;
}
