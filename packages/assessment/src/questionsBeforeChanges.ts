/** What decides whether a change is for somebody, and was not asked: the interview asks for urgency and causes. */
import type { Change, Guide } from '@footing/guide';
import { type Answers, isAsked } from './answers.ts';
import type { Verdict } from './asker.ts';
import { expectedBenefit, mayBeFor } from './changes.ts';
import { applies, questionsOf, standing } from './condition.ts';

type Assessed = Pick<Verdict, 'causes' | 'changes' | 'forbidden'>;

/**
 * The questions not asked yet that can take one of the `shown` first changes away, or bring one among them that waits for
 * an answer: what somebody wears before they are told to move their cleats. None where no change is offered. In the guide's order.
 */
export function questionsBeforeChanges(
  guide: Guide,
  answers: Answers,
  assessed: Assessed,
  shown: number,
): string[] {
  const first = assessed.changes.slice(0, shown);
  if (first.length === 0) return [];
  const ids = new Set(first.map(({ id }) => id));
  const waiting = waitingChanges(guide, answers, assessed, leastWorth(guide, first));
  const deciding = new Set([
    ...guide.changes.filter(({ id }) => ids.has(id)).flatMap(decidingQuestions),
    ...waiting.flatMap(({ requires }) => questionsOf(requires!)),
  ]);
  return guide.questions
    .filter((question) => deciding.has(question.id) && !isAsked(answers, question.id))
    .filter((question) => applies(question, answers))
    .map(({ id }) => id);
}

function decidingQuestions({ requires, notFor, ruledOutBy = {} }: Change): string[] {
  const conditions = [requires, notFor].filter((condition) => condition !== undefined);
  return [...Object.keys(ruledOutBy), ...conditions.flatMap(questionsOf)];
}

/** Less what the cost must be made up for, as changes are sorted. */
function leastWorth(guide: Guide, offered: Assessed['changes']): number {
  const worth = offered.map(({ id, benefit }) =>
    worthOf(guide, guide.changes.find((change) => change.id === id)!, benefit),
  );
  return Math.min(...worth);
}

function worthOf({ model }: Guide, { cost }: Change, benefit: number): number {
  return benefit - model.changes.costs[cost];
}

/** Those whose condition hangs on what was not asked, that no suspected cause forbids, and that are worth as much as `least`. */
function waitingChanges(guide: Guide, answers: Answers, assessment: Assessed, least: number): Change[] {
  const shares = new Map(assessment.causes.map(({ id, probability }) => [id, probability]));
  const posterior = Float64Array.from(guide.causes, ({ id }) => shares.get(id)!);
  const forbidden = new Set(assessment.forbidden.map(({ id }) => id));
  return guide.changes.filter(
    (change) =>
      change.requires !== undefined &&
      standing(change.requires, answers) === 'open' &&
      change.byClinician !== true &&
      change.unproven !== true &&
      !forbidden.has(change.id) &&
      mayBeFor(change, answers) &&
      worthOf(guide, change, expectedBenefit(guide, change, posterior)) >= least,
  );
}
