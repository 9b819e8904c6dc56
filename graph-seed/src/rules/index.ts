/** The lint rules, in the order their findings are made. */
import { aliasTaken } from './alias-taken.ts';
import { alphabeticalOrder } from './alphabetical-order.ts';
import { assessmentContradictsRules } from './assessment-contradicts-rules.ts';
import { barrierOrReason } from './barrier-or-reason.ts';
import { blockWithoutLeverOrReason } from './block-without-lever-or-reason.ts';
import { confidenceWithoutSource } from './confidence-without-source.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateForm } from './date-form.ts';
import { duplicateEdge } from './duplicate-edge.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileNameMatchesId } from './file-name-matches-id.ts';
import { idForm } from './id-form.ts';
import { leversLightestFirst } from './levers-lightest-first.ts';
import { membershipCount } from './membership-count.ts';
import { membershipWithoutBasis } from './membership-without-basis.ts';
import { missingField } from './missing-field.ts';
import { missingSource } from './missing-source.ts';
import { numberKnown } from './number-known.ts';
import { reconstructedShown } from './reconstructed-shown.ts';
import { releaseFile } from './release-file.ts';
import type { Rule } from './rule.ts';
import { rulesInOrder } from './rules-in-order.ts';
import { sourceForm } from './source-form.ts';
import { statementWithoutSource } from './statement-without-source.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownWord } from './unknown-word.ts';
import { wrongType } from './wrong-type.ts';
import { yamlSyntax } from './yaml-syntax.ts';

export const RULES: readonly Rule[] = [
  // The form of a file.
  yamlSyntax,
  unknownFile,
  unknownField,
  missingField,
  wrongType,
  unknownWord,
  dateForm,
  idForm,
  sourceForm,
  fileNameMatchesId,
  releaseFile,
  // What entries name.
  duplicateId,
  duplicateEdge,
  danglingReference,
  aliasTaken,
  numberKnown,
  // What facts rest on.
  missingSource,
  statementWithoutSource,
  confidenceWithoutSource,
  membershipWithoutBasis,
  membershipCount,
  reconstructedShown,
  // Changes, and what stands against them.
  blockWithoutLeverOrReason,
  leversLightestFirst,
  assessmentContradictsRules,
  barrierOrReason,
  rulesInOrder,
  // Where to look.
  alphabeticalOrder,
];
