export { type AnalyseOptions, type Analysis, analyse, type NoNumbness, usualMinutesOf } from './analyse.ts';
export { type DoneTrial, type Found, foundIn } from './doneTrial.ts';
export { type ModelPosterior, modelPosterior } from './modelPosterior.ts';
export { logNormal, type Model, type ModelName, models, weibull } from './models.ts';
export {
  type ExaminedBecause,
  type Further,
  type LoopState,
  type Moved,
  movedCauses,
  type NextStep,
  nextStep,
} from './nextStep.ts';
export { type Arm, countedObservations, type Observation, timesOf } from './observation.ts';
export { plannedArms, remainingArms, type TrialPlan } from './plannedArms.ts';
export { evenPrior, type RatioPrior, ratioPrior } from './prior.ts';
export type { Estimate, Span } from './quantile.ts';
export { type ReadTrial, readTrial, type TrialFile } from './readTrial.ts';
export type { ReliefResult } from './relief.ts';
export { hardlyComes, type SessionsNeeded, sessionsNeeded } from './sessionsNeeded.ts';
export { shareForPerson } from './shareForPerson.ts';
export type { StrengthResult } from './strength.ts';
export type { CurvePoint, SurvivalCurves } from './survivalCurves.ts';
export { type TrialPosterior, trialPosterior } from './trialPosterior.ts';
export { type TrialReport, type TrialSetting, trialReport } from './trialReport.ts';
export { answersWithTried, triedFromVerdict } from './tried.ts';
export { quarterLater, type VerdictKind, verdictOf, verdictRules } from './verdict.ts';
export { heldVerdictWords, type VerdictWords, verdictWords } from './verdictWords.ts';
export { type TrialWarning, trialWarnings, type WarningOptions } from './warnings.ts';
