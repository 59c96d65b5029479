/**
 * What was asked about warning signs, question by question. A red flag is a rule over several answers: that it is not raised says of none of
 * its signs that it is absent. So what is absent is told by question and option, and only where the person said so.
 */
import {
  type Answers,
  type AskedQuestion,
  answerTo,
  applies,
  chosenOptions,
  isAsked,
  simpleParts,
  standsAlone,
} from '@footing/assessment';
import { type RedFlag, urgencyRank } from '@footing/guide';
import { answerInWords } from './answerWords.ts';
import { askedOnPage, askedWithoutAnswers } from './askedOnPage.ts';
import type { PageGuide } from './pageGuide.ts';
import { placesOnPage } from './places.ts';
import { raisingOptions } from './raisedFlags.ts';

/** An option that a red flag looks for; one that stands alone says that nothing is there, and is no sign. */
export type Sign = { readonly id: string; readonly label: string };

export type WarningQuestion = {
  readonly id: string;
  /** In words that name it alone. */
  readonly question: string;
  readonly standing: 'answered' | 'not-known' | 'not-asked';
  /** The answer in words; null unless it was answered. */
  readonly answer: string | null;
  readonly told: readonly Sign[];
  /** Those of `told` that no raised red flag rests on. */
  readonly toldWithoutFlag: readonly Sign[];
  /** The person said "none of these" to a list with these in it. */
  readonly absent: readonly Sign[];
  /** Whether `absent` is all that the list asks for. */
  readonly isAbsentAll: boolean;
  /** They stood in the list and were left out beside others that were ticked, which says less than a no. */
  readonly notTicked: readonly Sign[];
};

/** In the guide's order. A question that the other answers make idle is not there unless it was answered. */
export function warningQuestions(guide: PageGuide, answers: Answers): WarningQuestion[] {
  return guide.questions
    .filter((question) => isWarningQuestion(guide, question))
    .filter((question) => isAsked(answers, question.id) || applies(question, answers))
    .map((question) => warningQuestion(guide, answers, question));
}

/** Asked for the sake of an urgent red flag, and told in no part of its own. */
export function isWarningQuestion(guide: PageGuide, { id, options }: AskedQuestion): boolean {
  if (options.length === 0 || hasOwnPlace.has(id)) return false;
  const urgent = guide.redFlags.filter(({ urgency }) => urgencyRank(urgency) >= urgencyRank('same-day'));
  return urgent.some(({ when }) => optionsSought(when, id).length > 0);
}

/** Whether something was ticked in its list that no red flag looks for; a choice of one is told among the warning signs as it is. */
export function tellsBesideSigns(guide: PageGuide, question: AskedQuestion, answers: Answers): boolean {
  if (question.kind === 'one') return false;
  const signs = new Set(signsOf(guide, question).map(({ id }) => id));
  return chosenOptions(answerTo(answers, question.id)).some((option) => !signs.has(option));
}

const hasOwnPlace: ReadonlySet<string> = new Set(Object.values(placesOnPage).flat());

function optionsSought(condition: RedFlag['when'], question: string): readonly string[] {
  return simpleParts(condition).flatMap((part) => (part.question === question ? (part.has ?? []) : []));
}

function warningQuestion(guide: PageGuide, answers: Answers, question: AskedQuestion): WarningQuestion {
  const answer = answerTo(answers, question.id);
  const isAnswered = answer !== undefined && answer !== null;
  const named = isAnswered ? askedOnPage(guide, question) : askedWithoutAnswers(guide, question);
  const { id } = question;
  const asked = { ...named, ...nothingSaid };
  if (answer === undefined) return { ...asked, standing: 'not-asked' };
  if (answer === null) return { ...asked, standing: 'not-known' };
  const signs = signsOf(guide, question);
  const chosen = chosenOptions(answer);
  const raising = raisingOptions(guide, answers, id);
  const told = signs.filter((sign) => chosen.includes(sign.id));
  const left = question.kind === 'one' ? [] : signs.filter((sign) => !chosen.includes(sign.id));
  return {
    ...asked,
    standing: 'answered',
    answer: answerInWords(question, answer),
    told,
    toldWithoutFlag: told.filter((sign) => !raising.has(sign.id)),
    absent: chosen.length === 0 ? left : [],
    isAbsentAll: left.length === question.options.filter((option) => !standsAlone.has(option.id)).length,
    notTicked: chosen.length === 0 ? [] : left,
  };
}

const nothingSaid = {
  answer: null,
  told: [],
  toldWithoutFlag: [],
  absent: [],
  isAbsentAll: false,
  notTicked: [],
} as const;

function signsOf(guide: PageGuide, { id, options }: AskedQuestion): Sign[] {
  const sought = new Set(guide.redFlags.flatMap(({ when }) => optionsSought(when, id)));
  return options
    .filter((option) => sought.has(option.id) && !standsAlone.has(option.id))
    .map(({ id, label }) => ({ id, label }));
}
