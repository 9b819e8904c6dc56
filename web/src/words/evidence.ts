/** Basis and confidence in words. */
import type { Basis, Confidence } from '@rules/schema';

const BASIS: Record<Basis, [short: string, long: string]> = {
  OFFICIAL: ['official text', 'Read in an official text.'],
  PARSED: ['parsed text', 'Read out of a text by rule.'],
  JUDGEMENT: ['judgement', 'Our reading.'],
  OWN_KNOWLEDGE: ['own knowledge', 'From memory. No source was seen.'],
};

const CONFIDENCE: Record<Confidence, [short: string, long: string]> = {
  HIGH: ['high confidence', 'Read in an official text or summary.'],
  MEDIUM: ['medium confidence', 'Read in part, in a secondary source, or well-known law recalled.'],
  LOW: ['low confidence', 'Recalled or inferred, and not checked.'],
};

/** From most to least sure. */
export const CONFIDENCES = Object.keys(CONFIDENCE) as Confidence[];

/** "official text". */
export const basisWords = (basis: Basis): string => BASIS[basis][0];
/** "Read in an official text." */
export const basisSentence = (basis: Basis): string => BASIS[basis][1];
/** "high confidence". */
export const confidenceWords = (confidence: Confidence): string => CONFIDENCE[confidence][0];
/** "Read in an official text or summary." */
export const confidenceSentence = (confidence: Confidence): string => CONFIDENCE[confidence][1];
