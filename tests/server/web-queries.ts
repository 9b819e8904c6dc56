/** Every query of the pages is answered, and is well within the limits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode, TypeNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@rules/api/graphql/limits/limits.ts';
import { root } from '../support/server.ts';
import type { Asked } from './service.ts';

const FOLDER = join(root, 'web/src');

/** The documents that stand in the sources of the pages as graphql(`...`). */
const documents = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
  .flatMap((file) =>
    [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g)].map(([, text]) => parse(text ?? '')),
  );

const parts = documents.flatMap(({ definitions }) => definitions);
const fragments = new Map(
  parts.filter((part): part is FragmentDefinitionNode => part.kind === Kind.FRAGMENT_DEFINITION).map((part) => [part.name.value, part]),
);
const operations = parts.filter((part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION);

/** An operation as it is sent: with the fragments that it and they spread. */
function whole(operation: OperationDefinitionNode): string {
  const needed = new Set<string>();
  const follow = (part: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(part, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment || needed.has(value)) return;
        needed.add(value);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [operation, ...[...needed].flatMap((name) => fragments.get(name) ?? [])].map(print).join('\n');
}

/** The most that a page asks for, where it is less than a page of 25. */
const MOST: Record<string, number> = { most: 8, limit: 20 };

/** A value for a variable that must have one. */
function sample(name: string, type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return sample(name, type.type);
  if (type.kind === Kind.LIST_TYPE) return [sample(name, type.type)];
  if (name in MOST) return MOST[name];
  // A thing is not compared with itself.
  if (name === 'right') return 'change/siblings-together';
  return (
    { ID: 'change/aftercare-for-early-leavers', String: 'aftercare', Int: 25, Boolean: false, Direction: 'BOTH' } as Record<string, unknown>
  )[type.name.value];
}

export function webQueries({ ask }: Asked): void {
  describe('queries of the pages', () => {
    it('are there', () => expect(operations.length).toBeGreaterThan(10));

    it.each(operations.map((operation) => ({ name: operation.name?.value ?? '', operation })))('$name', async ({ operation }) => {
      const required = (operation.variableDefinitions ?? []).filter(
        ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      );
      const { errors, extensions } = await ask(
        whole(operation),
        Object.fromEntries(required.map(({ variable, type }) => [variable.name.value, sample(variable.name.value, type)])),
      );
      expect(errors).toBeUndefined();
      expect(extensions?.cost.cost).toBeLessThanOrEqual(LIMITS.cost / 2);
      expect(extensions?.cost.depth).toBeLessThanOrEqual(LIMITS.depth - 4);
    });
  });
}
