/** What is asked of an assessor, and its answers: in the app's worker, in a worker of the component, or on a page's own thread. */
import type { Asker } from '@footing/assessment';
import { OtherGuideError } from '@footing/assessment/packed';
import type { Answered, Ask, Reply } from './messages.ts';
import { pageAfter } from './pageAfter.ts';
import type { Telling } from './telling.ts';

/** The reply to a question; what fails is told to who asked. `telling` is called for what only a result asks. */
export async function replyTo(
  asker: Promise<Asker>,
  telling: () => Promise<Telling>,
  asked: Ask,
): Promise<Reply> {
  const { id } = asked;
  try {
    return { id, answer: await answerTo(asker, telling, asked) };
  } catch (error) {
    return { id, problem: String(error), ofOtherGuide: error instanceof OtherGuideError };
  }
}

async function answerTo(
  asker: Promise<Asker>,
  telling: () => Promise<Telling>,
  { ask, request }: Ask,
): Promise<Answered[Ask['ask']]> {
  return ask === 'next' ? pageAfter(await asker, request) : (await telling())[ask](request);
}
