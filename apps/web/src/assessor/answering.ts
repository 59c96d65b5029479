/** What is asked of an assessor, and its answers: in the app's worker, in a worker of the component, or on a page's own thread. */
import type { Assessor } from '@footing/assessment';
import { OtherGuideError } from '@footing/assessment/packed';
import type { Answered, Ask, Asking, Bands, Reply } from './messages.ts';
import { pageAfter } from './pageAfter.ts';
import { tell } from './told.ts';

const answers: { readonly [A in Asking]: (assessor: Assessor, request: Ask['request']) => Answered[A] } = {
  next: pageAfter,
  assess: tell,
  bands: (assessor, request): Bands =>
    Object.fromEntries(assessor.assess(request).causes.map(({ id, band }) => [id, band])),
};

/** The reply to a question; what fails is told to who asked. */
export async function replyTo(prepared: Promise<Assessor>, { id, ask, request }: Ask): Promise<Reply> {
  try {
    return { id, answer: answers[ask](await prepared, request) };
  } catch (error) {
    return { id, problem: String(error), ofOtherGuide: error instanceof OtherGuideError };
  }
}
