/**
 * The interview seldom finds it worth a page what was tried; who gets changes offered is asked before they are shown, so that
 * none is offered that was tried in vain.
 */
import { type Answer, type Assessor, isAsked } from '@footing/assessment';
import type { Asker } from './reply.ts';

type GivenAnswers = Readonly<Record<string, Answer>>;

/** The changes asked about: those that would be offered first. */
const askedAtMost = 8;

/** The answers, with what was tried; as they were when that was asked already, nothing is offered, or the person stops. */
export async function askTried(
  assessor: Assessor,
  asker: Pick<Asker, 'ask'>,
  answers: GivenAnswers,
): Promise<GivenAnswers> {
  const question = assessor.guide.questions.find(({ kind }) => kind === 'map-of-results')!;
  if (isAsked(answers, question.id)) return answers;
  const { changes } = assessor.assessWithoutBands({ answers, denied: {} });
  const offered = changes.slice(0, askedAtMost).map(({ id }) => id);
  if (offered.length === 0) return answers;
  const options = question.options.filter(({ id }) => offered.includes(id));
  const progress = 'One last question, so that nothing is offered that you have tried';
  const reply = await asker.ask({ question: { ...question, options }, progress, before: undefined });
  return reply.kind === 'answer' ? { ...answers, [question.id]: reply.answer } : answers;
}
