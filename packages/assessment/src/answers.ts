/** What a person answered, in the words of the contract. */
import { isFields, standsAlone } from '@footing/guide';

export const triedResults = ['helped', 'partly', 'no'] as const;
export type TriedResult = (typeof triedResults)[number];

/** What came of a change, within a sentence, after "it" or its name: in the same words wherever it is asked or told. */
export const triedWords: Readonly<Record<TriedResult, string>> = {
  helped: 'helped',
  partly: 'helped a little',
  no: 'did not help',
};

/** As an answer of its own. */
export function triedAnswer(result: TriedResult): string {
  return `It ${triedWords[result]}`;
}

/** number -> number; one -> option; many, map -> options; tried -> result by change; null -> asked and not known. */
export type Answer = number | string | readonly string[] | Readonly<Record<string, TriedResult>> | null;

/** By question id. A key that is there was asked; `[]` and `[none]` both say "none of these". */
export type Answers = Readonly<Record<string, Answer>>;

/** Options that a person said are absent, by question id. */
export type Denied = Readonly<Record<string, readonly string[]>>;

/** From outside it comes by `readRequest`, which names every problem; what `createAssessor` makes throws for what the guide does not know. */
export type AssessmentRequest = { readonly answers: Answers; readonly denied: Denied };

export { standsAlone };

/** The answer to a question, or undefined when it was not asked. */
export function answerTo(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

export function isAsked(answers: Answers, question: string): boolean {
  return Object.hasOwn(answers, question);
}

/** The options chosen in an answer, "none of these" left out; empty for numbers, unknown and unasked. */
export function chosenOptions(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return isList(answer) ? answer.filter((option) => !standsAlone.has(option)) : [];
}

export function isList(answer: Answer | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}

export function isResults(answer: Answer | undefined): answer is Readonly<Record<string, TriedResult>> {
  return isFields(answer);
}
