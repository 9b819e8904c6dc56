/** The things of one release that are known by name, read once and kept: what ids and aliases stand for, and what is near a wrong one. */
import type { EntityNode, ReleaseInfo } from '@rules/schema';
import type { NamedNode } from '../../search/exact.ts';
import { idFromAddress } from '../../search/address.ts';
import { namesOf } from '../../search/names.ts';
import { knownOf } from '../../search/nearest.ts';
import type { Known } from '../../search/nearest.ts';
import { nameKey } from '../../search/words.ts';
import { byId } from '../keys.ts';

export interface Directory {
  slot: string;
  info: ReleaseInfo;
  byId: ReadonlyMap<string, EntityNode>;
  degrees: ReadonlyMap<string, number>;
  /** The id that an alias in lower case, or its name key, stands for; null where several things share it. */
  aliases: ReadonlyMap<string, string | null>;
  named: ReadonlyMap<string, readonly NamedNode[]>;
  /** What a wrong id is compared with. */
  known: readonly Known[];
}

export function directoryOf(slot: string, info: ReleaseInfo, things: readonly { node: EntityNode; degree: number }[]): Directory {
  const nodes = things.map(({ node }) => node).sort((a, b) => byId(a.id, b.id));
  const named = new Map<string, NamedNode[]>();
  for (const node of nodes) {
    for (const name of namesOf(node)) {
      const known = named.get(name.key);
      if (known) known.push({ node, name });
      else named.set(name.key, [{ node, name }]);
    }
  }
  return {
    slot,
    info,
    byId: new Map(nodes.map((node) => [node.id, node])),
    degrees: new Map(things.map(({ node, degree }) => [node.id, degree])),
    aliases: aliasesOf(nodes),
    named,
    known: knownOf(nodes),
  };
}

function aliasesOf(nodes: readonly EntityNode[]): Map<string, string | null> {
  const ids = new Set(nodes.map(({ id }) => id.toLowerCase()));
  const aliases = new Map<string, string | null>();
  for (const node of nodes) {
    for (const name of new Set(node.aliases.flatMap((alias) => [alias.toLowerCase(), nameKey(alias)]))) {
      const known = aliases.get(name);
      if (!ids.has(name)) aliases.set(name, known === undefined || known === node.id ? node.id : null);
    }
  }
  return aliases;
}

/** The lower-case ids that what was asked may stand for, likeliest first. */
export function candidates({ aliases }: Directory, asked: string): string[] {
  return [asked.trim(), ...idFromAddress(asked)].flatMap((text) => {
    const alias = aliases.get(text.toLowerCase()) ?? aliases.get(nameKey(text));
    return [text.toLowerCase(), ...(alias ? [alias.toLowerCase()] : [])];
  });
}
