/** What is asked once the interview has nothing left to ask, so that the changes that are shown are for this person and are new. */
import {
  type Answers,
  type AssessmentWithoutBands,
  type Assessor,
  changesShown,
  isAsked,
  questionsBeforeChanges,
} from '@footing/assessment';
import type { AskedPage } from './conduct.ts';

/** The changes that are asked about whether they were tried: those that would be offered first. */
const askedAtMost = 8;

/** First what decides whether a change is for somebody, such as the shoes they wear; then what was tried. Null once nothing is left, or no change is offered. */
export function pageOfChanges(assessor: Assessor, answers: Answers): AskedPage | null {
  const assessed = assessor.assessWithoutBands({ answers, denied: {} });
  return pageBeforeChanges(assessor, answers, assessed) ?? pageOfTried(assessor, answers, assessed);
}

function pageBeforeChanges(
  { guide }: Assessor,
  answers: Answers,
  assessed: AssessmentWithoutBands,
): AskedPage | null {
  const ids = new Set(questionsBeforeChanges(guide, answers, assessed, changesShown));
  const questions = guide.questions.filter(({ id }) => ids.has(id));
  const progress = 'What follows decides which changes are for you';
  return questions.length === 0 ? null : { progress, questions };
}

function pageOfTried(
  { guide }: Assessor,
  answers: Answers,
  { changes }: AssessmentWithoutBands,
): AskedPage | null {
  const question = guide.questions.find(({ kind }) => kind === 'map-of-results')!;
  const offered = new Set(changes.slice(0, askedAtMost).map(({ id }) => id));
  if (isAsked(answers, question.id) || offered.size === 0) return null;
  const options = question.options.filter(({ id }) => offered.has(id));
  const progress = 'So that nothing is offered that you have tried already';
  return { progress, questions: [{ ...question, options }] };
}
