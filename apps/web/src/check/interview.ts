/** The interview of one person: pages in order, and what was answered. Plain data; every step makes a new one. */
import {
  type Answer,
  type Answers,
  type AskedGuide,
  type AskedQuestion,
  answerTo,
  applies,
  chosenOptions,
  firstPage,
  forActivities,
  type NextPage,
} from '@footing/assessment';
import { type Marks, noMarks } from '../bodyMap/marks.ts';

export { isOver } from './isOver.ts';

export type Interview = {
  /** Pages in the order they were asked; the last may lie ahead, when the person went back. */
  readonly pages: readonly NextPage[];
  /** The page that is open, by its place; as many as there are pages once the interview is over. */
  readonly at: number;
  /** What was answered, on pages ahead too: going back loses nothing. */
  readonly answers: Answers;
  /** What is typed into number fields and is no answer, so that it can be mended. */
  readonly typed: Readonly<Record<string, string>>;
  /** What a distance is typed in, by the id of its measure; a question without one is told in its own unit. */
  readonly units: Readonly<Record<string, string>>;
  /** Where it is felt, left and right apart. */
  readonly marks: Marks;
  /** The side was taken from the marks, and follows them. */
  readonly sidesFollow: boolean;
  /** Emergency rules that stood when the person last turned a page, and that they know of. */
  readonly told: readonly string[];
  /** When something was last answered, ISO 8601; an interview kept before that was noted has none. */
  readonly answeredAt?: string;
};

export function startInterview(guide: AskedGuide): Interview {
  return {
    pages: [firstPage(guide)],
    at: 0,
    answers: {},
    typed: {},
    units: {},
    marks: noMarks,
    sidesFollow: true,
    told: [],
  };
}

/** The answers of the pages before a place: what counts. Questions that no longer apply there are left out. */
export function answersBefore(guide: AskedGuide, { pages, answers }: Interview, place: number): Answers {
  const counted: Record<string, Answer> = {};
  for (const { questions } of pages.slice(0, place))
    for (const id of questions)
      if (Object.hasOwn(answers, id) && applies(questionOf(guide, id), counted)) counted[id] = answers[id]!;
  return counted;
}

/** The questions to show on the open page, in order; one that hangs on another appears when that is answered so. */
export function shownQuestions(guide: AskedGuide, interview: Interview): AskedQuestion[] {
  const page = interview.pages[interview.at];
  if (page === undefined) return [];
  const so: Record<string, Answer> = { ...answersBefore(guide, interview, interview.at) };
  return page.questions.flatMap((id) => {
    const question = questionOf(guide, id);
    if (!applies(question, so)) return [];
    if (Object.hasOwn(interview.answers, id)) so[id] = interview.answers[id]!;
    return [forActivities(guide, question, so)];
  });
}

/** The questions of the open page that have no answer yet. */
export function unanswered(guide: AskedGuide, interview: Interview): string[] {
  return shownQuestions(guide, interview)
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(interview.answers, id));
}

/** Answers a question, or takes the answer away (undefined). */
export function answered(interview: Interview, question: string, answer: Answer | undefined): Interview {
  const { [question]: _before, ...rest } = interview.answers;
  return withAnswers(interview, answer === undefined ? rest : { ...rest, [question]: answer });
}

/** What is typed to a question, and what in. */
export function typedOf({ typed, units }: Interview, question: string): { typed: string; unit: string } {
  return { typed: typed[question] ?? '', unit: units[question] ?? '' };
}

/** A distance of an activity that is no longer told is asked for again: at the speed of another it takes other minutes. */
export function withoutLostDistances(interview: Interview): Interview {
  const { answers, typed, units } = interview;
  const told = chosenOptions(answerTo(answers, 'activities'));
  const isLost = (unit: string | undefined) => !!unit && !told.includes(unit.split(' ')[1]!);
  const left = <T>(byQuestion: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(byQuestion).filter(([id]) => !isLost(units[id])));
  return { ...interview, answers: left(answers), typed: left(typed), units: left(units) };
}

/** The interview with other answers, given now. */
export function withAnswers(interview: Interview, answers: Answers): Interview {
  return { ...interview, answers, answeredAt: new Date().toISOString() };
}

/** The answers of the open page and those before it. */
export function answersSoFar(guide: AskedGuide, interview: Interview): Answers {
  return answersBefore(guide, interview, interview.at + 1);
}

/** Turned to the page that comes next, or over when it is null. Pages that were ahead are asked anew, with their answers kept. */
export function turned(interview: Interview, next: NextPage | null): Interview {
  const pages = interview.pages.slice(0, interview.at + 1);
  return { ...interview, at: interview.at + 1, pages: next === null ? pages : [...pages, next] };
}

export function goBack(interview: Interview): Interview {
  return { ...interview, at: Math.max(0, interview.at - 1) };
}

/** How many pages may follow the open one at most: each page of the guide that was not shown yet. One that was comes back for no more than what decides about changes. */
export function pagesLeft(guide: AskedGuide, { pages, at }: Interview): number {
  const shown = pages.slice(0, at + 1);
  return guide.pages.filter(({ id }) => shown.every(({ page }) => page !== id)).length;
}

function questionOf(guide: AskedGuide, id: string): AskedQuestion {
  const question = guide.questions.find((q) => q.id === id);
  if (question === undefined) throw new Error(`the guide has no question "${id}"`);
  return question;
}
