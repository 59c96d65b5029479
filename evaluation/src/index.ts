export { ownCases } from './caseFiles.ts';
export { type CasesResult, parseCases, type RecordedCase, readCasesFile } from './cases.ts';
export { explainCase } from './explain.ts';
export { type Figures, figuresOf } from './figures.ts';
export type { Figure } from './intervals.ts';
export { holdInterview, type Interview, type Unmentioned } from './interview.ts';
export { type EvaluationContext, type EvaluationJson, evaluationJson, evaluationReport } from './report.ts';
export { type Score, scoreCase } from './score.ts';
export type { WrongCase } from './wrongCases.ts';
