/** The schema: every part described, and every name of the public contract in its place. */
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, validateSchema } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSdl } from '@rules/api/graphql/sdl.ts';
import { EntityKind, LEVER_TYPES, RELATION_KINDS } from '@rules/schema';

const schema: GraphQLSchema = buildSchema(readSdl());
const ownTypes = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

/** Each part of a type that a client can name, with its description. */
function parts(type: GraphQLNamedType): { name: string; description: string | null | undefined }[] {
  const own = [{ name: type.name, description: type.description }];
  if (isEnumType(type))
    return [...own, ...type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  if (isInputObjectType(type))
    return [...own, ...Object.values(type.getFields()).map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
      { name: `${type.name}.${name}`, description },
      ...args.map((arg) => ({ name: `${type.name}.${name}(${arg.name})`, description: arg.description })),
    ]),
  ];
}
const allParts = ownTypes.flatMap(parts);

/** Names that clients, guides and checks rely on: type, then its fields. A name is never taken away, only deprecated. */
const CONTRACT: Record<string, string> = {
  Node: 'id',
  Evidence: 'source locator url basis confidence asRead note',
  Entity:
    'id kind title summary address aliases evidence confidence relations(kinds) relations(direction) relations(otherKinds) relations(first) relations(after)',
  Relation: 'id kind from to why phase effect how evidence confidence',
  Instrument: `instrumentClass membership membershipBasis citation officialUri year number status inForceFrom policyAreas provisions(first) provisions(after)
    madeUnder instrumentsMadeUnder foundations changes`,
  Provision: 'number instrument parent officialUri citation status inForceFrom inForceTo impositions foundations changes',
  Imposition: 'effect bearer provision',
  Body: 'aliases bodyType isCorporateParent establishedBy functions impositions oversees overseenBy inspects regulates',
  Role: 'id',
  Foundation: 'id',
  PolicyArea: 'id',
  Plan: 'id',
  PlanArea: 'id',
  Action: 'id',
  Source: 'id',
  Change: 'whatChanges status statusAsOf foundations leads dependsOn dependedOnBy rules trace(asAt) trace(officialOnly)',
  RuleLink: 'relation phase rule why',
  Clash: 'term positions',
  ClashPosition: 'provision position',
  Statement: 'text figure unit locator source about',
  Lever: 'type what under holder procedure lifts alreadyDoneBy evidence confidence',
  ChainStep: 'from relation to sentence',
  Blocker: 'number rule relation blockKind bindsOnDate why chain levers whyNothingLighter whyNoLever confidence',
  RoomMember: 'entity reasons',
  RoomReason: 'kind through sentence',
  Trace: `change asAt asAtMode officialOnly verdict verdictFrom verdictNote sentence text blockers constraints enables delivers duplicates clashes room barriers
    dependsOn weakestLink picture release`,
  Barrier: 'kind why direct statement',
  Dependency: 'change verdict why',
  Subgraph: 'entities relations leftOut',
  LeftOut: 'at relationKind count',
  Path: 'entities relations length text confidence',
  Comparison: 'left right facts clashes opposed conflicts ties groups linkCount text',
  ComparedSide: 'entities name provisionCount',
  ComparedFact: 'name left right',
  ComparedGroup: 'id kind direction effect title told onlyLeft both onlyRight sharedInstruments text',
  ComparedThing: 'entity left right confidence',
  ComparedClash: 'clash left both right',
  ComparedPosition: 'entity relation through',
  TheRules: 'headline held confirmed reconstructed statement',
  RulesCount: 'primary secondary conventions policyAreasStraddled policyAreasInAll',
  Release: 'id date licence counts',
  KindCount: 'kind count',
  PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
  AsAtInput: 'mode date',
  Query: `node(id) nodes(ids) entity(id) search(text) search(kinds) search(first) search(after)
    neighbourhood(ids) neighbourhood(depth) neighbourhood(relationKinds) neighbourhood(entityKinds) neighbourhood(limit)
    paths(from) paths(to) paths(relationKinds) paths(maxLength) paths(limit) compare(left) compare(right) trace(change) trace(asAt) trace(officialOnly) theRules release`,
  EntityKind: EntityKind.options.join(' '),
  RelationKind: RELATION_KINDS.join(' '),
  LeverType: LEVER_TYPES.join(' '),
  Direction: 'OUT IN BOTH',
  Confidence: 'HIGH MEDIUM LOW',
  Basis: 'OFFICIAL PARSED JUDGEMENT OWN_KNOWLEDGE',
  Phase: 'BEFORE CURRENT AFTER',
  InstrumentClass: 'PRIMARY_ACT SECONDARY_INSTRUMENT CONVENTION OTHER_LAW NOT_LEGISLATION',
  Membership: 'CONFIRMED RECONSTRUCTED OUTSIDE',
  Verdict: 'BLOCKED LIFT_ENACTED_NOT_IN_FORCE CONSTRAINED NOT_BLOCKED_BY_LAW DELIVERED',
  VerdictFrom: 'JUDGEMENT DERIVED',
  LiftExtent: 'FULL PARTLY',
  BlockKind: `PROHIBITS REQUIRES_OTHERWISE NO_POWER POWER_UNUSED MUST_CONSULT OUTSIDE_COMPETENCE RIGHTS_COMPATIBILITY NOT_IN_FORCE
    GUIDANCE_ONLY LIMITS_WHO LIMITS_TIME_OR_AGE DIVIDES_RESPONSIBILITY PRACTICE_OR_RESOURCES`,
  AsAtMode: 'DATE WHEN_COMMENCED',
};
const LISTS = [
  'instruments',
  'provisions',
  'bodies',
  'roles',
  'changes',
  'foundations',
  'policyAreas',
  'plans',
  'actions',
  'clashes',
  'statements',
  'sources',
];
const THINGS = [
  'Instrument',
  'Provision',
  'Body',
  'Role',
  'Change',
  'Foundation',
  'PolicyArea',
  'Plan',
  'PlanArea',
  'Action',
  'Clash',
  'Statement',
  'Source',
];

describe('the schema', () => {
  it('is valid', () => expect(validateSchema(schema)).toEqual([]));

  it('describes every type, field, argument and value', () => {
    expect(allParts.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
    expect(allParts.length).toBeGreaterThan(900);
  });

  it('holds every name of the contract', () => {
    const names = new Set(allParts.map(({ name }) => name));
    const wanted = Object.entries(CONTRACT).flatMap(([type, fields]) => [type, ...fields.split(/\s+/).map((field) => `${type}.${field}`)]);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(LISTS)('lists %s in Relay connections with filter and order', (list) => {
    const field = schema.getQueryType()?.getFields()[list];
    expect(field?.args.map(({ name }) => name)).toEqual(['filter', 'orderBy', 'first', 'after', 'last', 'before']);
    const connection = schema.getType(String(field?.type).replace('!', ''));
    expect(isObjectType(connection) && Object.keys(connection.getFields())).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
  });

  it.each(THINGS)('%s is a Node and an Entity', (name) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && type.getInterfaces().map((one) => one.name)).toEqual(['Node', 'Entity']);
  });

  it('never gives null for a list', () => {
    const nullable = allParts.flatMap(({ name }) => {
      const [type, field] = name.split('.');
      const owner = schema.getType(type ?? '');
      const found = isObjectType(owner) && field && !field.includes('(') ? owner.getFields()[field] : undefined;
      return found && /\]$/.test(String(found.type)) ? [name] : [];
    });
    expect(nullable).toEqual([]);
  });
});
