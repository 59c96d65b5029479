/** The rule language of the guide, over answers. */
import type { Condition, Question } from '@footing/guide';
import { type Answers, answerTo, chosenOptions, isAsked, isList, isResults } from './answers.ts';

export type Simple = Extract<Condition, { question: string }>;

/**
 * True when the answers fulfil the condition. There is no "not": answers that say more never undo a condition,
 * except that knowing replaces `orUnknown`.
 */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  return simpleHolds(condition, answers);
}

/** Whether a question is one for this person, by what was answered so far. */
export function applies({ askIf }: Pick<Question, 'askIf'>, answers: Answers): boolean {
  return askIf === undefined || holds(askIf, answers);
}

/** Whether it is, or can still become one by what is answered to the questions not asked yet. */
export function canApply({ askIf }: Pick<Question, 'askIf'>, answers: Answers): boolean {
  return askIf === undefined || holds(askIf, answers) || standing(askIf, answers) === 'open';
}

export function simpleHolds(condition: Simple, answers: Answers): boolean {
  const answer = answerTo(answers, condition.question);
  if (answer === undefined || answer === null)
    return (
      condition.orUnknown === true || (condition.unknown === true && isAsked(answers, condition.question))
    );
  if (typeof answer === 'number') return numberHolds(condition, answer);
  if (isResults(answer)) return optionsHold(condition, Object.keys(answer));
  return optionsHold(condition, isList(answer) ? answer : [answer]);
}

function numberHolds(condition: Simple, value: number): boolean {
  if (condition.atLeast === undefined && condition.atMost === undefined) return false;
  return (
    value >= (condition.atLeast ?? Number.NEGATIVE_INFINITY) &&
    value <= (condition.atMost ?? Number.POSITIVE_INFINITY)
  );
}

function optionsHold(condition: Simple, options: readonly string[]): boolean {
  const { has, count } = condition;
  if (has === undefined && count === undefined) return false;
  if (has === undefined) return chosenOptions(options).length >= count!;
  let counted = 0;
  for (const option of options) if (has.includes(option)) counted++;
  return counted >= (count ?? 1);
}

/** Whether a condition is settled by what was asked so far: `open` while questions not asked yet can decide it. */
export type Standing = 'yes' | 'no' | 'open';

export function standing(condition: Condition, answers: Answers): Standing {
  if ('all' in condition) return standingOfParts(condition.all, answers, 'no', 'yes');
  if ('any' in condition) return standingOfParts(condition.any, answers, 'yes', 'no');
  if (!isAsked(answers, condition.question)) return 'open';
  return simpleHolds(condition, answers) ? 'yes' : 'no';
}

/** One part that stands as `deciding` decides; all have to be settled for `otherwise`. */
function standingOfParts(
  parts: readonly Condition[],
  answers: Answers,
  deciding: Standing,
  otherwise: Standing,
): Standing {
  let result = otherwise;
  for (const part of parts) {
    const own = standing(part, answers);
    if (own === deciding) return deciding;
    if (own === 'open') result = 'open';
  }
  return result;
}

/** Every question that a condition looks at. */
export function questionsOf(condition: Condition): string[] {
  return simpleParts(condition).map(({ question }) => question);
}

/** The simple conditions of a condition, in order. */
export function simpleParts(condition: Condition): Simple[] {
  if ('all' in condition) return condition.all.flatMap(simpleParts);
  return 'any' in condition ? condition.any.flatMap(simpleParts) : [condition];
}
