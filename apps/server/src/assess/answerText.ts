import type { Assessor } from '@footing/assessment';
import { fhirText } from '../fhir/fhirText.ts';
import type { TextKind } from './answerTexts.ts';
import { assessText, type TextAnswer } from './assessText.ts';

/** The answer to a text of either kind. */
export function answerText(assessor: Assessor, kind: TextKind, text: string): TextAnswer {
  if (kind === 'assess') return assessText(assessor, text);
  return fhirText(assessor, text, new Date().toISOString());
}
