/** What the answers say to each red flag. */
import { type Answers, answerTo, holds, isAsked, questionsOf } from '@footing/assessment';
import type { RedFlag, Urgency } from '@footing/guide';
import { answerInWords } from './answerWords.ts';
import type { Told } from './clinicianPage.ts';
import type { PageGuide } from './pageGuide.ts';

/**
 * yes: the answers raise it. no: they do not, and each of its questions was asked. unclear: not raised, but an answer was
 * "not known", or a question that it needs was not asked.
 */
export type FlagState = 'yes' | 'no' | 'unclear';

export type AskedFlag = {
  readonly id: string;
  readonly name: string;
  readonly urgency: Urgency;
  readonly state: FlagState;
  /** The answers that raised it; empty otherwise. */
  readonly answers: readonly Told[];
};

/** The red flags of which at least one question was asked, in the guide's order. */
export function redFlagsAsked(guide: PageGuide, answers: Answers): AskedFlag[] {
  return guide.redFlags
    .filter((flag) => questionsOf(flag.when).some((question) => isAsked(answers, question)))
    .map((flag) => {
      const state = stateOf(flag, answers);
      const told = state === 'yes' ? answersBehind(guide, flag, answers) : [];
      return { id: flag.id, name: flag.name, urgency: flag.urgency, state, answers: told };
    });
}

function stateOf(flag: RedFlag, answers: Answers): FlagState {
  if (holds(flag.when, answers)) return 'yes';
  return canStillHold(flag, answers) ? 'unclear' : 'no';
}

/** Would it hold if every question that is open or not known had the answer that it looks for? */
function canStillHold(flag: RedFlag, answers: Answers): boolean {
  const isOpen = (question: string): boolean => (answerTo(answers, question) ?? null) === null;
  return couldHold(flag.when, answers, isOpen);
}

function couldHold(
  condition: RedFlag['when'],
  answers: Answers,
  isOpen: (question: string) => boolean,
): boolean {
  if ('all' in condition) return condition.all.every((part) => couldHold(part, answers, isOpen));
  if ('any' in condition) return condition.any.some((part) => couldHold(part, answers, isOpen));
  return isOpen(condition.question) || holds(condition, answers);
}

/** Only the answers that the rule found what it looks for in; those beside them would hide why. */
function answersBehind(guide: PageGuide, flag: RedFlag, answers: Answers): Told[] {
  const behind = new Set(holdingQuestions(flag.when, answers));
  return guide.questions
    .filter(({ id }) => behind.has(id) && isAsked(answers, id))
    .map((question) => ({
      id: question.id,
      question: question.text,
      answer: answerInWords(question, answerTo(answers, question.id)!),
    }));
}

function holdingQuestions(condition: RedFlag['when'], answers: Answers): string[] {
  if (!holds(condition, answers)) return [];
  if ('all' in condition) return condition.all.flatMap((part) => holdingQuestions(part, answers));
  if ('any' in condition) return condition.any.flatMap((part) => holdingQuestions(part, answers));
  return [condition.question];
}
