export {
  type Association,
  type AssociationSettings,
  type Associations,
  associationsOf,
  fewestNumb,
  fewestSessions,
} from './associations/associations.ts';
export {
  aboutRatio,
  associationWords,
  likelyRatio,
  neverWhy,
  tooFewWords,
} from './associations/associationWords.ts';
export type { FactorKind } from './associations/factors.ts';
export {
  type DiaryFile,
  diarySchema,
  diaryText,
  type ReadDiary,
  readDiary,
} from './session/diaryFile.ts';
export type { DiaryIssue } from './session/diaryIssue.ts';
export { type FromWorkout, sessionFromWorkout } from './session/fromWorkout.ts';
export { type Merged, mergeSessions } from './session/merge.ts';
export { diaryVersion } from './session/migrate.ts';
export { type Kit, type Session, sessionSchema } from './session/session.ts';
export { isTooFar, recordedKm, timeToNumbness } from './session/timeToNumbness.ts';
export { type TrialSession, trialSessions } from './session/trialSessions.ts';
export { type MergedTrials, mergeTrials, type Trials, trialsSchema } from './session/trials.ts';
export { type KnownIds, unknownIds } from './session/unknownIds.ts';
export { untimedWords } from './session/untimedWords.ts';
