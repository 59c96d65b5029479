/**
 * The interview ends when urgency and causes are clear; whether a change is for somebody may hang on more, such as the shoes
 * they wear. That is asked before changes are shown.
 */
import { type Answer, type Assessor, changesShown, questionsBeforeChanges } from '@footing/assessment';
import type { Asker } from './reply.ts';

type GivenAnswers = Readonly<Record<string, Answer>>;

const progress = 'Urgency and causes are clear. What follows decides which changes are for you';

/** The answers, with those to what decides about changes; as they were when nothing does. What was answered counts for who stops. */
export async function askBeforeChanges(
  assessor: Assessor,
  asker: Pick<Asker, 'ask'>,
  answers: GivenAnswers,
): Promise<GivenAnswers> {
  const assessed = assessor.assessWithoutBands({ answers, denied: {} });
  const ids = questionsBeforeChanges(assessor.guide, answers, assessed, changesShown);
  const given = new Map<string, Answer>();
  for (let i = 0; i < ids.length; ) {
    const question = assessor.guide.questions.find(({ id }) => id === ids[i])!;
    const reply = await asker.ask({ question, progress, before: given.get(question.id) });
    if (reply.kind === 'stop') break;
    if (reply.kind === 'answer') given.set(question.id, reply.answer);
    i = reply.kind === 'back' ? Math.max(0, i - 1) : i + 1;
  }
  return { ...answers, ...Object.fromEntries(given) };
}
