/** Random valid requests: any questions of the guide with any answers it allows, coherent or not. */
import type { Question } from '@footing/guide';
import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  type AssessmentRequest,
  chosenOptions,
  standsAlone,
  triedResults,
} from '../src/index.ts';
import { guide } from './realGuide.ts';

export function questionOf(id: string): Question {
  return guide.questions.find((question) => question.id === id)!;
}

/** The options that can be chosen together. */
export function togetherOptions(question: Question): string[] {
  return question.options.map((option) => option.id).filter((id) => !standsAlone.has(id));
}

/** A known answer to a question. */
export function knownAnswer(question: Question): fc.Arbitrary<NonNullable<Answer>> {
  const ids = question.options.map((option) => option.id);
  switch (question.kind) {
    case 'number': {
      const range = { min: question.atLeast!, max: question.atMost! };
      return fc.oneof(fc.integer(range), fc.double({ ...range, noNaN: true }));
    }
    case 'one':
      return fc.constantFrom(...ids);
    case 'map-of-results':
      return fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...triedResults), {
        maxKeys: 5,
        noNullPrototype: true,
      });
    default: {
      const alone = ids.filter((id) => standsAlone.has(id)).map((id) => fc.constant([id]));
      const together = togetherOptions(question);
      const some = fc.shuffledSubarray(together, { maxLength: Math.min(4, together.length) });
      return fc.oneof({ weight: 4, arbitrary: some }, fc.constant([]), ...alone);
    }
  }
}

export function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  return fc.option(knownAnswer(question), { nil: null, freq: 9 });
}

function perQuestion(answer: (question: Question) => fc.Arbitrary<Answer>) {
  return Object.fromEntries(guide.questions.map((question) => [question.id, answer(question)]));
}

/** Answers to any of the questions. */
export const someAnswers = fc.record(perQuestion(anyAnswer), {
  requiredKeys: [],
  noNullPrototype: true,
}) as fc.Arbitrary<Answers>;

/** A person who has an answer, or "not known", to every question. */
export const allAnswers: fc.Arbitrary<Answers> = fc.record(perQuestion(anyAnswer), { noNullPrototype: true });

const denials = fc.record(
  Object.fromEntries(
    guide.questions
      .filter((question) => question.kind === 'many')
      .map((question) => [question.id, fc.subarray(togetherOptions(question), { maxLength: 2 })]),
  ),
  { requiredKeys: [], noNullPrototype: true },
);

/** Answers and denials that do not contradict them. */
export const someRequest: fc.Arbitrary<AssessmentRequest> = fc
  .tuple(someAnswers, fc.option(denials, { nil: {}, freq: 1 }))
  .map(([answers, said]) => {
    const denied = Object.entries(said).map(([id, options = []]) => {
      const chosen = chosenOptions(answers[id]);
      return [id, options.filter((option) => !chosen.includes(option))] as const;
    });
    return { answers, denied: Object.fromEntries(denied) };
  });

/** A request and the id of a question of these kinds that has a list for an answer in it. */
export const withList = fc
  .constantFrom(...guide.questions.filter((q) => q.kind === 'many' || q.kind === 'map'))
  .chain((question) =>
    fc.record({
      question: fc.constant(question),
      answers: someAnswers,
      list: knownAnswer(question) as fc.Arbitrary<string[]>,
    }),
  )
  .map(({ question, answers, list }) => ({ question, list, answers: { ...answers, [question.id]: list } }));
