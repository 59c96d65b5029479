export { problemsOf } from './answerProblems.ts';
export {
  type Answer,
  type Answers,
  type AssessmentRequest,
  answerTo,
  chosenOptions,
  type Denied,
  isAsked,
  isResults,
  standsAlone,
  type TriedResult,
  triedAnswer,
  triedResults,
  triedWords,
} from './answers.ts';
export { answersOfReason } from './answersOfReason.ts';
export type { AskedGuide, AskedQuestion, GuideTexts, ToldGuide } from './askedGuide.ts';
export { type Asker, createAsker, createAskerInSteps, type Verdict } from './asker.ts';
export {
  type Assessment,
  type AssessmentWithoutBands,
  type Assessor,
  assessorOf,
  type CauseWithoutBand,
  createAssessor,
  type RankedCause,
} from './assess.ts';
export { type AskedAs, type AssessedJson, assessJson, type RefusedJson, refusedJson } from './assessJson.ts';
export { expectedBenefit, type ForbiddenChange, type OfferedChange } from './changes.ts';
export { applies, holds, questionsOf, simpleParts } from './condition.ts';
export { dayAfter, dayOf, daysFrom } from './event/calendarDays.ts';
export {
  type EventActivity,
  type EventAsked,
  type EventGuide,
  type EventPlan,
  eventLimits,
  eventPlan,
  isSessionsAWeek,
} from './event/eventPlan.ts';
export type { PlannedTest, TooLate } from './event/plannedTests.ts';
export { type EventWaits, whyEventWaits } from './event/whyEventWaits.ts';
export { examinerOf, examiningCause } from './examiningCause.ts';
export { findingsOf, type NamedFinding } from './findings.ts';
export { firstPage } from './firstPage.ts';
export { forActivities } from './forActivities.ts';
export { forbiddingCause } from './forbiddingCause.ts';
export { type Form, formsOf } from './forms.ts';
export { isMilderFirst } from './isMilderFirst.ts';
export { howJudged, isTestable } from './isTestable.ts';
export { labelOf } from './labelOf.ts';
export { type DistanceUnit, type Measure, measuresOf } from './measures.ts';
export { minutesInWords } from './minutesInWords.ts';
export { minutesOfDistance } from './minutesOfDistance.ts';
export { type GuideNetwork, networkOfForms } from './networkOfForms.ts';
export { networkOfGuide } from './networkOfGuide.ts';
export { numberInWords } from './numberInWords.ts';
export type { NextPage } from './pageQuestions.ts';
export { questionsBeforeChanges } from './questionsBeforeChanges.ts';
export { decisionWorthOf, negligible } from './questionValues.ts';
export { type ReadJson, readJson } from './readJson.ts';
export { type ReadResult, readRequest } from './readRequest.ts';
export type { Reason } from './reasons.ts';
export { raisedRedFlags, safetyQuestions, urgencyFloor } from './redFlags.ts';
export { settledEmergencies, settledRedFlags, type TellAtOnce, tellAtOnce } from './settledRedFlags.ts';
export { shareInWords } from './shareInWords.ts';
export {
  askingCausesShown,
  causesShown,
  changesShown,
  isExaminationFirst,
  isExaminationNext,
  shownChanges,
  watchedFor,
} from './shown.ts';
export { signsLeft } from './signsLeft.ts';
export { strengthNames } from './strengthNames.ts';
export { suits } from './suits.ts';
export { trainingThatTreats } from './trainingThatTreats.ts';
export { type TypedAnswer, typedAnswer } from './typedAnswer.ts';
export { typedNumber } from './typedNumber.ts';
export { unsureSigns } from './unsureSigns.ts';
export { createUrgencyJudge, judgeBelief, type UrgencyJudge } from './urgency.ts';
export type { UrgencyReason } from './urgencyReasons.ts';
export { usualPages } from './usualPages.ts';
export { type Held, mustBeSeen, whyHeld } from './whyHeld.ts';
