/**
 * Makes web/src/generated/ from the SDL and from every graphql(`...`) call under web/src: typed documents (client preset),
 * what Apollo's cache must know of the types, and documents.json, from which vite.config.ts inlines each document where it is used.
 * Run it alone with `npx tsx web/codegen.ts`; `vite build` and `vite` run it themselves.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync, existsSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import type * as GraphQL from 'graphql';
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

// Vite bundles its configuration and would take graphql's other copy (.mjs) for this file; types made by two copies do not match.
const {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  parse,
  specifiedRules,
  NoUnusedFragmentsRule,
  validate,
  visit,
} = createRequire(import.meta.url)('graphql') as typeof GraphQL;

const WEB = dirname(fileURLToPath(import.meta.url));
const SDL = join(WEB, '../schema/graphql');
const SOURCES = join(WEB, 'src');
const OUTPUT = join(SOURCES, 'generated');

/** A graphql(`...`) call; the template may hold no ${}. */
export const GRAPHQL_CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

type Definition = OperationDefinitionNode | FragmentDefinitionNode;
interface Written {
  name: string;
  file: string;
  sdl: string;
  definition: Definition;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === OUTPUT ? [] : filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const isNamed = (definition: DefinitionNode): definition is Definition =>
  (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) && definition.name !== undefined;

/** Every document written in the sources, one named definition a call; problems are added to the list. */
function readDocuments(problems: string[]): Written[] {
  const written: Written[] = [];
  for (const file of filesUnder(SOURCES)) {
    for (const [, sdl = ''] of readFileSync(file, 'utf8').matchAll(GRAPHQL_CALL)) {
      const where = relative(WEB, file);
      try {
        const {
          definitions: [definition, another],
        } = parse(sdl);
        if (!definition || another || !isNamed(definition)) {
          problems.push(`${where}: write one named query or fragment in each graphql call`);
          continue;
        }
        const name = definition.name?.value ?? '';
        const twin = written.find((other) => other.name === name);
        if (twin) problems.push(`${where}: the name ${name} is taken by ${twin.file}; choose another`);
        else written.push({ name, file: where, sdl, definition });
      } catch (error) {
        problems.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return written.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The definition with every fragment it spreads, each once. */
function whole(definition: Definition, fragments: Map<string, FragmentDefinitionNode>): DocumentNode {
  const found = new Map<string, FragmentDefinitionNode>();
  const walk = (node: Definition): void => {
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment || found.has(value)) return;
        found.set(value, fragment);
        walk(fragment);
      },
    });
  };
  walk(definition);
  return { kind: Kind.DOCUMENT, definitions: [definition, ...found.values()] };
}

const possibleTypesOf = (schema: GraphQLSchema): Record<string, string[]> =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
      .map((type) => [type.name, isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : []]),
  );

/** Object types without an id, and for every type its fields that list such objects: Apollo's cache must be told to add their parts up. */
function partsOf(schema: GraphQLSchema): { parts: string[]; lists: Record<string, string[]> } {
  const objects = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query',
  );
  const isPart = (type: GraphQL.GraphQLNamedType): boolean => isObjectType(type) && type.name !== 'Query' && !('id' in type.getFields());
  const lists = objects.map((type): [string, string[]] => [
    type.name,
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => isListType(getNullableType(field.type)) && isPart(getNamedType(field.type)))
          .map(({ name }) => name)
      : [],
  ]);
  return {
    parts: objects.filter(isPart).map(({ name }) => name),
    lists: Object.fromEntries(lists.filter(([, fields]) => fields.length > 0)),
  };
}

/** Writes only what differs, in one step, so that a watcher or a second run never reads half a file. */
function write(name: string, content: string): void {
  const path = join(OUTPUT, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/** Without positions in the source. */
const bare = (document: DocumentNode): DocumentNode =>
  JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'loc' ? undefined : value))) as DocumentNode;

/** Generates everything. Valid documents are written even where others are not; then throws one error that lists every problem. */
export async function generate(): Promise<void> {
  const schema = parse(
    readdirSync(SDL)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => readFileSync(join(SDL, file), 'utf8'))
      .join('\n'),
  );
  const schemaAst = buildASTSchema(schema);
  const problems: string[] = [];
  const written = readDocuments(problems);
  const fragments = new Map(
    written.flatMap(({ name, definition }) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[name, definition] as const] : [])),
  );
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const valid = written.filter(({ file, name, definition }) => {
    const errors = validate(schemaAst, whole(definition, fragments), rules);
    problems.push(...errors.map((error) => `${file}, ${name}: ${error.message}`));
    return errors.length === 0;
  });

  mkdirSync(OUTPUT, { recursive: true });
  const files = await preset.buildGeneratesSection({
    baseOutputDir: `${OUTPUT}/`,
    presetConfig: { fragmentMasking: false },
    schema,
    schemaAst,
    documents: valid.map(({ file, sdl, definition }) => ({
      location: file,
      rawSDL: sdl,
      document: { kind: Kind.DOCUMENT, definitions: [definition] },
    })),
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
      scalars: { Date: 'string', URL: 'string', ID: 'string' },
      defaultScalarType: 'unknown',
    },
    plugins: [],
    pluginMap: {},
  });
  for (const file of files) write(relative(OUTPUT, file.filename), await codegen({ ...file, importExtension: '.ts' }));
  const { parts, lists } = partsOf(schemaAst);
  const constants = [
    ['Which types stand for each interface.', 'possibleTypes', possibleTypesOf(schemaAst)],
    ['Types without an id: parts of the thing that holds them.', 'parts', parts],
    ['Fields that list such parts, by type.', 'listsOfParts', lists],
  ] as const;
  write('cache.ts', constants.map(([what, name, value]) => `/** ${what} */\nexport const ${name} = ${JSON.stringify(value)};\n`).join(''));
  write(
    'documents.json',
    JSON.stringify(Object.fromEntries(valid.map(({ name, definition }) => [name, bare(whole(definition, fragments))]))),
  );
  if (problems.length > 0) throw new Error(`${problems.length} problem(s) in GraphQL documents:\n${problems.join('\n')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  generate().then(
    () => console.log('web/src/generated is up to date'),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
