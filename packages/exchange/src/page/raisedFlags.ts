/** The red flags that the answers raise, and what they rest on. A rule that is not raised tells of no sign that it is absent. */
import { type Answers, answerTo, chosenOptions, holds, isAsked, raisedRedFlags } from '@footing/assessment';
import type { RedFlag, Urgency } from '@footing/guide';
import { answerInWords } from './answerWords.ts';
import type { Told } from './clinicianPage.ts';
import type { PageGuide } from './pageGuide.ts';

export type RaisedFlag = {
  readonly id: string;
  readonly name: string;
  readonly urgency: Urgency;
  /** The answers that raised it. */
  readonly answers: readonly Told[];
};

type Condition = RedFlag['when'];
type Simple = Extract<Condition, { question: string }>;

/** In the guide's order. */
export function raisedFlags(guide: PageGuide, answers: Answers): RaisedFlag[] {
  return raisedRedFlags(guide, answers).map(({ id, name, urgency, when }) => ({
    id,
    name,
    urgency,
    answers: answersBehind(guide, when, answers),
  }));
}

/** The chosen options of a question that a raised red flag found what it looks for in. */
export function raisingOptions(guide: PageGuide, answers: Answers, question: string): ReadonlySet<string> {
  const sought = raisedRedFlags(guide, answers)
    .flatMap(({ when }) => holdingParts(when, answers))
    .flatMap((part) => (part.question === question ? (part.has ?? []) : []));
  return new Set(chosenOptions(answerTo(answers, question)).filter((option) => sought.includes(option)));
}

/** Only the answers that the rule found what it looks for in; those beside them would hide why. */
function answersBehind(guide: PageGuide, when: Condition, answers: Answers): Told[] {
  const behind = new Set(holdingParts(when, answers).map(({ question }) => question));
  return guide.questions
    .filter(({ id }) => behind.has(id) && isAsked(answers, id))
    .map((question) => ({
      id: question.id,
      question: question.text,
      answer: answerInWords(question, answerTo(answers, question.id)!),
    }));
}

function holdingParts(condition: Condition, answers: Answers): Simple[] {
  if (!holds(condition, answers)) return [];
  if ('all' in condition) return condition.all.flatMap((part) => holdingParts(part, answers));
  if ('any' in condition) return condition.any.flatMap((part) => holdingParts(part, answers));
  return [condition];
}
