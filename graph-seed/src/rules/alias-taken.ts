import { isId } from '@rules/schema';
import type { Rule } from './rule.ts';

export const aliasTaken: Rule = {
  name: 'alias-taken',
  asks: "A former id kept as an alias is no other thing's id or alias, and an entry names each alias once.",
  *find({ built: { graph } }) {
    const former = new Map<string, string>();
    for (const [id, node] of graph.nodes) {
      const at = graph.nodeOrigins.get(id);
      if (!at) continue;
      for (const [index, alias] of node.aliases.entries()) {
        const place = { file: at.file, path: [...at.path, 'aliases', index] };
        if (node.aliases.indexOf(alias) < index)
          yield { at: place, value: alias, what: 'stands twice among the aliases', fix: 'take one out' };
        if (!isId(alias)) continue;
        const taken = graph.nodes.has(alias) ? alias : former.get(alias);
        if (taken && taken !== id)
          yield {
            at: place,
            value: alias,
            what: graph.nodes.has(alias) ? 'is the id of an entry' : `is an alias of ${taken} too`,
            fix: 'keep it with one entry only',
          };
        else former.set(alias, id);
      }
    }
  },
};
