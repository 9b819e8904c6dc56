/** "Official facts only": which links rest on an official or parsed text. */
import type { Basis, Edge, Lever } from '@rules/schema';

const isOfficialBasis = (basis: Basis): boolean => basis === 'OFFICIAL' || basis === 'PARSED';

/** Whether an edge, or a piece of its evidence, rests on an official or parsed text. */
export const isOfficial = (edge: Edge): boolean => isOfficialBasis(edge.basis) || edge.evidence.some(({ basis }) => isOfficialBasis(basis));

/** Whether a curated lever rests on an official or parsed text, and not on our judgement or memory. */
export const isOfficialLever = (lever: Lever): boolean => isOfficialBasis(lever.basis);
