/** Every field of every thing of the release is answered, and what is an address can be opened. */
import { buildSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSdl } from '@rules/api/graphql/sdl.ts';
import type { Asked } from './service.ts';

const schema = buildSchema(readSdl());

const LISTS: Record<string, string> = {
  instruments: 'Instrument',
  provisions: 'Provision',
  bodies: 'Body',
  roles: 'Role',
  changes: 'Change',
  foundations: 'Foundation',
  policyAreas: 'PolicyArea',
  plans: 'Plan',
  planAreas: 'PlanArea',
  actions: 'Action',
  clashes: 'Clash',
  statements: 'Statement',
  sources: 'Source',
};

/** Asks for each field of a type, so many levels of things down; a trace is left to its own tests. */
function selection(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields()).filter((field) => field.name !== 'trace' && !field.args.some(isRequiredArgument));
  return fields
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (levels === 0) return [];
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 5)' : '';
      if (!isObjectType(named)) return [`${field.name}${page} { __typename id label citation address }`];
      // Pages and evidence are no level of their own.
      const inner = selection(named, /Connection$|Edge$|^PageInfo$|^Evidence$/.test(named.name) ? levels : levels - 1);
      return inner ? [`${field.name}${page} { ${inner} }`] : [];
    })
    .join(' ');
}

/** All values of some fields, wherever they stand. */
function valuesOf(answer: unknown, names: readonly string[]): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap((one) => valuesOf(one, names));
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => (names.includes(name) && value !== null ? [value] : valuesOf(value, names)));
}

export function everything({ data }: Asked): void {
  describe('every field', () => {
    it.each(Object.entries(LISTS))(
      'of all %s',
      async (list, name) => {
        const type = schema.getType(name);
        if (!isObjectType(type)) throw new Error(`${name} is no type`);
        interface Found {
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        }
        let after: string | null = null;
        do {
          const query = `query ($after: String) { ${list}(first: 100, after: $after) { nodes { ${selection(type, 1)} } pageInfo { hasNextPage endCursor } } }`;
          const answer: Record<string, Found> = await data<Record<string, Found>>(query, { after });
          const page = answer[list];
          expect(valuesOf(page?.nodes, ['url', 'officialUri']).filter((address) => !URL.canParse(String(address)))).toEqual([]);
          for (const path of valuesOf(page?.nodes, ['address'])) expect(path).toMatch(/^\/[a-z-]+\/\S+$/);
          after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        await data(`{ ${list}(first: 3) { nodes { ${selection(type, 2)} } } }`);
      },
      60_000,
    );
  });
}
