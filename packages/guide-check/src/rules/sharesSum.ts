import { type Cause, exactlyOneHolds, type Guide, type Question } from '@footing/guide';
import { answerTables } from '../answerTables.ts';
import type { Finding, Rule } from '../rule.ts';

/** Shares are written with three decimals, so a sum of some is off by a little. */
const slack = 0.005;

export const sharesSum: Rule = {
  name: 'shares-sum',
  says: 'The shares of a question with one answer sum to 1, and what a cause lists of them leaves room for the rest.',
  *check({ guide }): Generator<Finding> {
    for (const question of guide.questions.filter((q) => exactlyOneHolds(q.kind))) {
      yield* baseFindings(question);
      yield* causeFindings(guide, question);
    }
  },
};

type Listed = Cause['answers'][string];

function* baseFindings(question: Question): Generator<Finding> {
  const key = question.kind === 'number' ? 'bins' : 'options';
  const total = sum(outcomesOf(question).map((outcome) => outcome.base.p));
  const at = { file: 'questions.yaml', path: ['questions', question.id, key] };
  if (Math.abs(total - 1) > slack)
    yield { message: `the base shares sum to ${shown(total)}; they must sum to 1`, at };
}

function* causeFindings(guide: Guide, question: Question): Generator<Finding> {
  for (const { file, path, answers, isVariant } of answerTables(guide)) {
    if (!Object.hasOwn(answers, question.id)) continue;
    const problem = listedProblem(question, answers[question.id]!, isVariant);
    if (problem !== undefined) yield { message: problem, at: { file, path: [...path, question.id] } };
  }
}

function listedProblem(question: Question, listed: Listed, mustBeWhole: boolean): string | undefined {
  const total = sum(Object.values(listed).map((share) => share.p));
  const complete = outcomesOf(question).every((outcome) => Object.hasOwn(listed, outcome.id));
  if (complete && Math.abs(total - 1) > slack)
    return `the shares of all the answers sum to ${shown(total)}; they must sum to 1`;
  if (!complete && mustBeWhole)
    return 'a variant lists every answer to a question that has one, since its row replaces the cause’s';
  if (!complete && total >= 1)
    return `the shares listed sum to ${shown(total)}; below 1, or nothing is left for the other answers`;
  return undefined;
}

function outcomesOf(question: Question) {
  return question.kind === 'number' ? question.bins : question.options;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function shown(total: number): string {
  return String(Number(total.toFixed(4)));
}
