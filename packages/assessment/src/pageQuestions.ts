/** The questions of a page, and which of them are open: what choosing a page and beginning an interview have in common. */
import type { Page } from '@footing/guide';
import { type Answers, isAsked } from './answers.ts';
import type { AskedGuide, AskedQuestion } from './askedGuide.ts';
import { applies, canApply, questionsOf } from './condition.ts';

export type NextPage = { readonly page: string; readonly questions: readonly string[] };

export type PreparedPage = { readonly page: Page; readonly questions: readonly PreparedQuestion[] };
/** A question, its number in the guide, and the others of its page that its own condition hangs on. */
export type PreparedQuestion = Pick<AskedQuestion, 'id' | 'askIf' | 'seconds'> & {
  readonly number: number;
  readonly hangsOn: readonly string[];
};

export function preparePage({ questions }: Pick<AskedGuide, 'questions'>, page: Page): PreparedPage {
  const here = new Set(questions.filter((q) => q.page === page.id).map(({ id }) => id));
  const prepared = questions.map(({ id, askIf, seconds }, number): PreparedQuestion => {
    const hangsOn = askIf === undefined ? [] : questionsOf(askIf).filter((other) => here.has(other));
    return { id, number, seconds, hangsOn, ...(askIf === undefined ? {} : { askIf }) };
  });
  return { page, questions: prepared.filter(({ id }) => here.has(id)) };
}

/** Not asked yet, and its condition holds or hangs on a question of the same page, with which it is then shown. */
export function isOpen(question: PreparedQuestion, answers: Answers): boolean {
  if (isAsked(answers, question.id)) return false;
  if (applies(question, answers)) return true;
  return canApply(question, answers) && question.hangsOn.some((other) => !isAsked(answers, other));
}

export function toPage(
  { page }: Pick<PreparedPage, 'page'>,
  questions: readonly PreparedQuestion[],
): NextPage {
  return { page: page.id, questions: questions.map(({ id }) => id) };
}
