export { binPlaceOf, middleOf } from './bins.ts';
export { capital } from './capital.ts';
export { citedIn, endsCited, type Statement, statementOf, withoutCitations } from './citations.ts';
export { completeShares } from './completeShares.ts';
export { exactlyOneHolds } from './exactlyOneHolds.ts';
export { type Fields, isFields } from './fields.ts';
export type * from './guide.ts';
export { isDay } from './isDay.ts';
export { isMultiSelect } from './isMultiSelect.ts';
export { firstIssues, formatIssue, type Issue, mostIssues } from './issue.ts';
export {
  formNames,
  type Heard,
  type PooledAnswers,
  pooledAnswers,
  type Said,
  saidBy,
  usualForm,
} from './pooledAnswers.ts';
export { saidOnce, sentencesOf } from './saidOnce.ts';
export { type Limits, sessionLimits } from './sessionLimits.ts';
export { digitsApart, figureInWords, type Shown, spanInWords } from './spanInWords.ts';
export { standsAlone } from './standsAlone.ts';
export { nameTogether, type ToldAnswer, toldTogether } from './toldTogether.ts';
export { higherUrgency, urgencyOrder, urgencyRank } from './urgency.ts';
