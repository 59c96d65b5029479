import { StoreProblem } from '@footing/diary/store';
import { diary } from '../words/en/diary.ts';

/** Does something with the store; what the store cannot do is told in words. Anything else is a bug and is thrown. */
export async function storing<T>(
  work: () => Promise<T>,
): Promise<{ readonly done: T } | { readonly problem: string }> {
  try {
    return { done: await work() };
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return { problem: `${diary.problem[error.code]}: ${error.message}` };
  }
}
