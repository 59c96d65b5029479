import { type Answers, answerTo } from './answers.ts';
import { applies } from './condition.ts';
import type { PreparedGuide } from './nextPage.ts';
import type { QuestionValues } from './questionValues.ts';

/** How many questions to name that would tell more. */
const toldAtMost = 3;

/** The questions not answered yet, or answered with "not sure", whose answers would tell most; the best first. */
export function questionsThatWouldTell(
  { guide }: PreparedGuide,
  answers: Answers,
  values: QuestionValues,
): string[] {
  const open = [...guide.questions.keys()].filter((number) => {
    const question = guide.questions[number]!;
    return (answerTo(answers, question.id) ?? null) === null && applies(question, answers);
  });
  open.sort((a, b) => values.atMost(b) - values.atMost(a));
  let told: { readonly number: number; readonly gain: number }[] = [];
  for (const number of open) {
    if (told.length === toldAtMost && values.atMost(number) < told.at(-1)!.gain) break;
    told.push({ number, gain: values.of(number) });
    told.sort((a, b) => b.gain - a.gain || a.number - b.number);
    told = told.slice(0, toldAtMost);
  }
  return told.filter(({ gain }) => gain > 0).map(({ number }) => guide.questions[number]!.id);
}
