export { type CasesResult, parseCases, type RecordedCase, readCasesFile } from './cases.ts';
export { type Figure, type Figures, figuresOf } from './figures.ts';
export { holdInterview, type Interview, type Unmentioned } from './interview.ts';
export { type Score, scoreCase } from './score.ts';
