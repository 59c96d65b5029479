import type { Issue } from '@footing/guide';
import { listProblems, names, problemsOf } from './answerProblems.ts';
import type { AssessmentRequest } from './answers.ts';
import type { AskedGuide, AskedQuestion } from './askedGuide.ts';

/**
 * For requests that never passed `readRequest`: nothing looks at a question or an option that the guide does not know, so that a
 * misspelt warning sign would be lost without a word.
 * @throws RangeError with the first that the guide does not know.
 */
export function refuseUnknown(
  { questions }: Pick<AskedGuide, 'questions'>,
  request: AssessmentRequest,
): void {
  const refuse = (
    told: Readonly<Record<string, unknown>>,
    place: string,
    problems: (question: AskedQuestion, value: unknown, path: string) => Issue[],
  ): void => {
    for (const [id, value] of Object.entries(told)) {
      const question = questions.find((one) => one.id === id);
      if (question === undefined)
        throw new RangeError(`${place}: there is no question "${id}"; the questions are ${names(questions)}`);
      if (value === null) continue;
      const lost = problems(question, value, `${place}.${id}`).find(({ code }) => unread.has(code));
      if (lost !== undefined) throw new RangeError(`${lost.path} ${lost.message}`);
    }
  };
  refuse(request.answers, 'answers', problemsOf);
  refuse(request.denied, 'denied', listProblems);
}

const unread: ReadonlySet<string> = new Set(['unknown-option', 'wrong-type']);
