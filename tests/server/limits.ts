/** The limits: what is over them is refused with what to do, what people need is well within them, and each answer tells what it cost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@rules/api/graphql/limits/limits.ts';
import { FULL_TRACE } from '../support/full-trace.ts';
import { root } from '../support/server.ts';
import type { Asked } from './service.ts';

/** A query of some levels: each step goes from an edge to its other end. */
const deep = (levels: number): string => {
  let inner = 'id';
  for (let level = levels - 1; level > 1; level -= 1)
    inner = level % 3 === 1 ? `from { ${inner} }` : level % 3 === 2 ? `relations(first: 1) { ${inner} }` : `nodes { ${inner} }`;
  return `{ entity(id: "body/sssc") { ${inner} } }`;
};

/** Levels of the braces, which is what a level of fields is where each holds one. */
const levelsOf = (query: string): number =>
  Math.max(
    ...query
      .split('')
      .reduce<number[]>((depths, sign) => [...depths, (depths.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0)], [0]),
  );

export function limits({ ask, error, data }: Asked): void {
  describe('limits', () => {
    it('are told by the service and by the document', async () => {
      const { limits: told } = await data<{ limits: Record<string, number> }>('{ limits { depth cost tokens pageSize timeMs } }');
      expect(told).toEqual({
        depth: LIMITS.depth,
        cost: LIMITS.cost,
        tokens: LIMITS.tokens,
        pageSize: LIMITS.pageSize,
        timeMs: LIMITS.timeMs,
      });
      const text = readFileSync(join(root, 'docs/limits.md'), 'utf8');
      const figures = [LIMITS.depth, LIMITS.cost, LIMITS.tokens, LIMITS.pageSize].map((figure) => figure.toLocaleString('en-GB'));
      for (const figure of [...figures, `${LIMITS.timeMs / 1000} seconds`, `${LIMITS.requestBytes / 1024} kB`])
        expect(text).toContain(`| ${figure} |`);
    });

    it('each answer carries what it cost', async () => {
      const { extensions } = await ask('{ changes(first: 10) { nodes { title leads { title } } } }');
      expect(extensions).toEqual({
        release: expect.stringMatching(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/) as string,
        cost: {
          cost: 10 * (1 + 5),
          maxCost: LIMITS.cost,
          depth: 4,
          maxDepth: LIMITS.depth,
          maxTokens: LIMITS.tokens,
          maxPageSize: LIMITS.pageSize,
          maxTimeMs: LIMITS.timeMs,
          timeMs: expect.any(Number) as number,
        },
      });
    });

    it('the deepest query passes and one level more does not', async () => {
      expect(levelsOf(deep(LIMITS.depth))).toBe(LIMITS.depth);
      expect((await ask(deep(LIMITS.depth))).errors).toBeUndefined();
      expect(await error(deep(LIMITS.depth + 1))).toEqual({
        message: `The query is ${LIMITS.depth + 1} levels deep; ${LIMITS.depth} is the most. Take out some levels, or ask for the inner things by id.`,
        extensions: { code: 'QUERY_TOO_DEEP', depth: LIMITS.depth + 1, maxDepth: LIMITS.depth },
      });
    });

    it('depth is counted through fragments', async () => {
      const nested =
        'query { entity(id: "body/sssc") { ...A } } fragment A on Entity { relations { nodes { from { ...B } } } } fragment B on Entity { relations { nodes { to { id } } } }';
      expect((await ask(nested)).extensions?.cost.depth).toBe(8);
    });

    it('a query that may give too much is refused before it runs', async () => {
      const { message, extensions } = await error(
        '{ instruments(first: 200) { nodes { provisions(first: 200) { nodes { relations(first: 10) { nodes { id } } } } } } }',
      );
      expect(extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', maxCost: LIMITS.cost });
      expect(message).toMatch(
        new RegExp(
          `^The query may give \\d+ things; ${LIMITS.cost} is the most\\. Ask for smaller pages \\(first\\), or for fewer lists inside lists\\.$`,
        ),
      );
    });

    it('pages given as variables count', async () => {
      const query = 'query ($n: Int) { instruments(first: $n) { nodes { provisions(first: $n) { nodes { id } } } } }';
      const costOf = async (n: number): Promise<number | undefined> => (await ask(query, { n })).extensions?.cost.cost;
      expect([await costOf(2), await costOf(10)]).toEqual([2 + 4, 10 + 100]);
    });

    it('aliases count each', async () => {
      const lists = Array.from({ length: 60 }, (_, index) => `c${index}: changes(first: 200) { nodes { leads { id } } }`).join(' ');
      expect((await error(`{ ${lists} }`)).extensions.code).toBe('QUERY_TOO_COSTLY');
    });

    it('fragments that multiply are refused quickly', async () => {
      const fragments = Array.from({ length: 25 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(
        ' ',
      );
      const began = performance.now();
      const { errors } = await ask(`{ ...F0 } ${fragments} fragment F25 on Query { release { id } }`);
      expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
      expect(performance.now() - began).toBeLessThan(2000);
    });

    it('a query of too many tokens is refused', async () => {
      expect(await error(`{ ${'release { id } '.repeat(2000)} }`)).toEqual({
        message: `The query is longer than ${LIMITS.tokens} tokens (words and signs). Split it into several, or share parts as fragments.`,
        extensions: { code: 'TOO_MANY_TOKENS' },
      });
    });

    it('every field of a trace is well within them', async () => {
      const { errors, extensions } = await ask(FULL_TRACE, { change: 'change/aftercare-for-early-leavers' });
      expect(errors).toBeUndefined();
      expect(extensions?.cost.cost).toBeLessThan(LIMITS.cost / 4);
      expect(extensions?.cost.depth).toBeLessThan(LIMITS.depth - 4);
    });

    it('introspection is open', async () => {
      const query = getIntrospectionQuery({
        descriptions: true,
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
      });
      const told = buildClientSchema(await data<IntrospectionQuery>(query));
      expect(told.getQueryType()?.getFields().trace?.description).toBe('What stands in the way of a change.');
    });

    it('introspection counts by the size of the schema, and under many names it is refused', async () => {
      const { errors, extensions } = await ask(getIntrospectionQuery());
      expect(errors).toBeUndefined();
      expect(extensions?.cost.cost).toBeLessThan(LIMITS.cost / 2);
      const often = Array.from({ length: 60 }, (_, at) => `s${at}: __schema { types { name fields { name args { name } } } }`).join(' ');
      expect((await error(`{ ${often} }`)).extensions.code).toBe('QUERY_TOO_COSTLY');
    });

    it('introspection that goes in circles is refused', async () => {
      expect(
        (await error('{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }')).message,
      ).toBe('Maximum introspection depth exceeded');
    });
  });
}
