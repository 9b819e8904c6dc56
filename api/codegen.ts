/** Writes the types of the resolvers from the SDL: api/src/graphql/generated/resolvers.ts. Run with `npx tsx api/codegen.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { readSdl } from './src/graphql/sdl.ts';

const OUTPUT = fileURLToPath(new URL('./src/graphql/generated/resolvers.ts', import.meta.url));

/** Which parent each type has; the rest are made of their fields. */
const PARENTS: Record<string, string> = {
  Entity: 'EntityNode',
  Node: 'EntityNode',
  Instrument: 'InstrumentNode',
  Provision: 'ProvisionNode',
  Body: 'BodyNode',
  Role: 'RoleNode',
  Change: 'ChangeNode',
  Foundation: 'FoundationNode',
  PolicyArea: 'PolicyAreaNode',
  Plan: 'PlanNode',
  PlanArea: 'PlanAreaNode',
  Action: 'ActionNode',
  Clash: 'ClashNode',
  Statement: 'StatementNode',
  Source: 'SourceNode',
  Relation: 'Edge',
  Evidence: 'Evidence',
  InForce: 'InForce',
  Delivery: 'Delivery',
  Imposition: 'ImpositionParent',
  FoundationLink: 'FoundationLinkParent',
  ChangeLink: 'RuleEdgeParent',
  RuleLink: 'RuleEdgeParent',
  ChangeDependency: 'ChangeDependencyParent',
  ClashPosition: 'ClashPositionParent',
  BodyFunction: 'BodyFunctionParent',
  Power: 'PowerParent',
  ChangeOrigin: 'ChangeOriginParent',
  StatementLink: 'StatementLinkParent',
  SeedTable: 'SeedTable',
  Facet: 'FacetParent',
  SearchHit: 'SearchHitParent',
  Trace: 'Trace',
  Blocker: 'Blocker',
  Lever: 'LeverParent',
  Release: 'ReleaseInfo',
  Overview: 'Overview',
};

/** The generated file, as text. */
export const generate = (): Promise<string> =>
  codegen({
    filename: OUTPUT,
    schema: parse(readSdl()),
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Date: 'string', URL: 'string' },
      contextType: '../context.ts#Context',
      // Renamed on the way in: some parents have the name of their type.
      mappers: Object.fromEntries(Object.entries(PARENTS).map(([type, parent]) => [type, `../parents.ts#${parent} as ${type}From`])),
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, await generate());
}
