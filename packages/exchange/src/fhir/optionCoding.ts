import type { Question } from '@footing/guide';
import type { Coding } from '@medplum/fhirtypes';
import { systems } from './systems.ts';

/**
 * An option of a question; of changes too, though their results are coded otherwise.
 * @throws RangeError when the question has no such option.
 */
export function optionCoding(question: Question, id: string): Coding {
  const option = question.options.find((o) => o.id === id);
  if (option === undefined) throw new RangeError(`${question.id} has no option "${id}"`);
  return { system: systems.optionOf(question.id), code: id, display: option.label };
}
