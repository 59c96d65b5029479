/** What came of a change, by a trial's verdict or as the person says, becomes the answer "tried" of an interview, and out of it again. */
import { type AskedGuide, isResults, type TriedResult } from '@footing/assessment';
import { answersWithTried } from '@footing/trial/tried';
import { type Interview, withAnswers } from '../check/interview.ts';

/** The interview with one more result. Where "tried" was not asked yet, its page counts as asked from now on. */
export function withTried(
  guide: Pick<AskedGuide, 'questions'>,
  interview: Interview,
  change: string,
  result: TriedResult,
): Interview {
  const { pages, at, answers } = interview;
  const isAsked = pages.slice(0, at).some(({ questions }) => questions.includes('tried'));
  const told = withAnswers(interview, answersWithTried(answers, change, result));
  if (isAsked) return told;
  const { page } = guide.questions.find(({ id }) => id === 'tried')!;
  const ahead = pages
    .slice(at)
    .map((own) => ({ ...own, questions: own.questions.filter((id) => id !== 'tried') }))
    .filter(({ questions }) => questions.length > 0);
  const asked = { page, questions: ['tried'] };
  return { ...told, pages: [...pages.slice(0, at), asked, ...ahead], at: at + 1 };
}

/** The interview without the result of a change; that "tried" was asked stays. */
export function withoutTried(interview: Interview, change: string): Interview {
  const { tried } = interview.answers;
  if (tried === undefined || !isResults(tried)) return interview;
  const { [change]: _own, ...others } = tried;
  return withAnswers(interview, { ...interview.answers, tried: others });
}
