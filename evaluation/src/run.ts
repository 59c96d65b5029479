import type { Assessor } from '@footing/assessment';
import { ownCases } from './caseFiles.ts';
import { readCasesFile } from './cases.ts';
import type { Unmentioned } from './interview.ts';
import { type Score, scoreCase } from './score.ts';

/** The scores of one file's cases, in one of the two ways to answer what a case does not tell. */
export type Run = {
  readonly file: string;
  readonly unmentioned: Unmentioned;
  readonly scores: readonly Score[];
};

/** Every own file in both ways: some seconds. */
export function ownRuns(assessor: Assessor): Run[] {
  return ownCases.flatMap((file) => [runOf(assessor, file, 'no'), runOf(assessor, file, 'unknown')]);
}

function runOf(assessor: Assessor, file: string, unmentioned: Unmentioned): Run {
  const { cases } = readCasesFile(assessor.guide, file);
  return { file, unmentioned, scores: cases.map((person) => scoreCase(assessor, person, unmentioned)) };
}
