/** The things of one release that are known by name, read once and kept: what ids and aliases stand for, and what is near a wrong one. */
import type { EntityNode, ReleaseInfo } from '@rules/schema';
import { nameIndex } from '../../search/exact.ts';
import type { NamedNode } from '../../search/exact.ts';
import { idFromAddress } from '../../search/address.ts';
import { aliasIndex } from '../../search/names.ts';
import { knownOf } from '../../search/nearest.ts';
import type { Known } from '../../search/nearest.ts';
import { nameKey } from '../../search/words.ts';
import { byId } from '../keys.ts';

export interface Directory {
  slot: string;
  info: ReleaseInfo;
  byId: ReadonlyMap<string, EntityNode>;
  byLowerId: ReadonlyMap<string, EntityNode>;
  degrees: ReadonlyMap<string, number>;
  /** The id that an alias in lower case, or its name key, stands for; null where several things share it. */
  aliases: ReadonlyMap<string, string | null>;
  named: ReadonlyMap<string, readonly NamedNode[]>;
  /** What a wrong id is compared with. */
  known: readonly Known[];
}

export function directoryOf(slot: string, info: ReleaseInfo, things: readonly { node: EntityNode; degree: number }[]): Directory {
  const nodes = things.map(({ node }) => node).sort((a, b) => byId(a.id, b.id));
  return {
    slot,
    info,
    byId: new Map(nodes.map((node) => [node.id, node])),
    degrees: new Map(things.map(({ node, degree }) => [node.id, degree])),
    byLowerId: new Map(nodes.map((node) => [node.id.toLowerCase(), node])),
    aliases: aliasIndex(nodes),
    named: nameIndex(nodes),
    known: knownOf(nodes),
  };
}

/** The lower-case ids that what was asked may stand for, likeliest first. */
export function candidates({ aliases }: Directory, asked: string): string[] {
  return [asked.trim(), ...idFromAddress(asked)].flatMap((text) => {
    const alias = aliases.get(text.toLowerCase()) ?? aliases.get(nameKey(text));
    return [text.toLowerCase(), ...(alias ? [alias.toLowerCase()] : [])];
  });
}
