import { type TriedResult, triedAnswer } from '@footing/assessment';
import type { Coding } from '@medplum/fhirtypes';
import { systems } from './systems.ts';

/** What came of a change that was tried. */
export function triedCoding(result: TriedResult): Coding {
  return { system: systems.triedResult, code: result, display: triedAnswer(result) };
}
