import type { Rule } from './rule.ts';

export const missingSource: Rule = {
  name: 'missing-source',
  asks: 'Every entry, relation, status and lever rests on at least one source, if only "own knowledge" or "our reading".',
  *find({ built: { graph } }) {
    const fix = 'add sources: an address, "own knowledge" or "our reading"';
    for (const [id, node] of graph.nodes) {
      const at = graph.nodeOrigins.get(id);
      if (!at) continue;
      if (node.evidence.length === 0) yield { at, value: id, what: 'has no source', fix };
      if (node.kind === 'CHANGE' && node.status.evidence.length === 0)
        yield { at: { file: at.file, path: [...at.path, 'status', 'sources'] }, value: id, what: 'has a status without a source', fix };
    }
    for (const [id, edge] of graph.edges) {
      const at = graph.edgeOrigins.get(id);
      if (!at) continue;
      // What an entry without sources states has none either; that is said once, of the entry.
      const inherits = [edge.from, edge.to].some((end) => graph.nodes.get(end)?.evidence.length === 0);
      if (edge.evidence.length === 0 && !inherits) yield { at, value: id, what: 'has no source', fix };
      for (const [index, lever] of (edge.obstacle?.levers ?? []).entries())
        if (lever.evidence.length === 0)
          yield {
            at: { file: at.file, path: [...at.path, 'block', 'levers', index, 'sources'] },
            value: lever.what,
            what: 'is a lever without a source',
            fix,
          };
    }
  },
};
