/** Small whole things for tests of this page: each takes what the test is about and fills in the rest. */
import type { RelationKind } from '@rules/schema';
import type { TraceLinkFragment, TraceLinksQuery } from '../../generated/graphql.ts';
import type { Named } from './names.ts';

type Status = 'in_force' | 'not_commenced' | 'repealed' | 'uncertain' | 'partly_in_force';

export const aChange = (id = 'change/aftercare', title = 'Aftercare'): Named =>
  ({ __typename: 'Change', id, kind: 'CHANGE', title, label: title, address: `/${id}` }) as Named;
export const aBody = (id = 'body/council', title = 'Local authorities'): Named =>
  ({ __typename: 'Body', id, kind: 'BODY', title, label: title, address: `/${id}` }) as Named;
export const anAct = (id = 'ukpga/1995/36', shortTitle = '1995 Act', year = 1995): Named =>
  ({
    __typename: 'Instrument',
    id,
    kind: 'INSTRUMENT',
    title: `Children (Scotland) Act ${year}`,
    label: `Children (Scotland) Act ${year}`,
    address: `/law/${id}`,
    instrumentClass: 'PRIMARY_ACT',
    membership: 'CONFIRMED',
    citation: `Children (Scotland) Act ${year}`,
    shortTitle,
    numberCitation: null,
    year,
    inForce: { status: 'in_force', from: null, to: null },
  }) as Named;

/** A section of an Act of 1995, in force unless said. */
export const aSection = (
  number: string,
  inForce: { status?: Status; from?: string | null; to?: string | null } = {},
  act = anAct(),
): Named =>
  ({
    __typename: 'Provision',
    id: `${act.id}/section/${number}`,
    kind: 'PROVISION',
    title: `s ${number}`,
    label: `${act.title}, s ${number}`,
    address: `/law/${act.id}/section/${number}`,
    number: `s ${number}`,
    heading: null,
    citation: `${act.title}, s ${number}`,
    instrument: act,
    inForce: { status: 'in_force', from: null, to: null, ...inForce },
  }) as Named;

export const aLink = (from: Named, kind: RelationKind, to: Named, rest: Partial<TraceLinkFragment> = {}): TraceLinkFragment =>
  ({
    __typename: 'Relation',
    id: `${kind}:${from.id}>${to.id}`,
    kind,
    from,
    to,
    why: null,
    effect: null,
    how: null,
    locator: null,
    basis: 'JUDGEMENT',
    confidence: 'HIGH',
    evidence: [],
    ...rest,
  }) as TraceLinkFragment;

type LinksTrace = TraceLinksQuery['trace'];
export const theLinks = (rest: Partial<LinksTrace>): LinksTrace =>
  ({
    asAt: '2026-11-25',
    asAtMode: 'DATE',
    text: '',
    blockers: [],
    constraints: [],
    notBinding: [],
    laws: [],
    helpers: [],
    clashesInPlay: [],
    dependsOn: [],
    picture: { entities: [], relations: [], leftOut: [] },
    ...rest,
  }) as LinksTrace;
