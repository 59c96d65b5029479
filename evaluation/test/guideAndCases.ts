/** The own guide and the own cases, loaded once for a test file. */
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { ownCases } from '../src/caseFiles.ts';
import { readCasesFile } from '../src/cases.ts';

export const assessor = createAssessor(await loadGuide());

const [publishedFile, layFile] = ownCases;
export const published = readCasesFile(assessor.guide, publishedFile!);
export const lay = readCasesFile(assessor.guide, layFile!);

/** Both ways to answer what the case does not tell. */
export const bothModes = ['no', 'unknown'] as const;
