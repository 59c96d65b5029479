/** Which page of questions comes next, and when the interview is over. */
import type { Guide, Page } from '@footing/guide';
import { type Answers, answerTo } from './answers.ts';
import { holds } from './condition.ts';
import { type LaidRules, layOutRules } from './laidRules.ts';
import type { GuideNetwork } from './networkOfForms.ts';
import {
  isOpen,
  type NextPage,
  type PreparedPage,
  type PreparedQuestion,
  preparePage,
  toPage,
} from './pageQuestions.ts';
import {
  type InterviewState,
  prepareValues,
  type QuestionValues,
  type ValueQuestions,
} from './questionValues.ts';

/** A guide, laid out for asking. */
export type PreparedGuide = {
  readonly guide: Guide;
  readonly rules: LaidRules;
  readonly valueQuestions: ValueQuestions;
  readonly pages: readonly PreparedPage[];
};

export function prepareForAsking(guide: Guide, net: GuideNetwork): PreparedGuide {
  return {
    guide,
    rules: layOutRules(guide),
    valueQuestions: prepareValues(guide, net),
    pages: guide.pages.map((page) => preparePage(guide, page)),
  };
}

type Candidate = { readonly page: Page; readonly open: readonly PreparedQuestion[] };

/**
 * The first page; then every page with a question that a red flag still hangs on; then the page whose answers are
 * expected to change the decision most for the time it takes; null when no page is worth its time.
 */
export function nextPage(
  { guide, valueQuestions, pages }: PreparedGuide,
  state: InterviewState,
  given?: QuestionValues,
): NextPage | null {
  const candidates = openPages(pages, state.answers);
  const first = candidates.find(({ page }) => page.id === guide.model.interview.firstPage);
  if (first !== undefined) return toPage(first, first.open);
  const safety = state.safety();
  const isDue = ({ number }: PreparedQuestion): boolean => safety[number] === 1;
  const due = candidates.find(({ open }) => open.some(isDue));
  if (due?.open.every(isDue)) return toPage(due, due.open);
  const values = given ?? valueQuestions(state);
  if (due === undefined) return pageWorthMost(guide, candidates, values);
  return toPage(
    due,
    due.open.filter((question) => isDue(question) || isWorthJoining(guide, question, values)),
  );
}

function openPages(pages: readonly PreparedPage[], answers: Answers): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { page, questions } of pages) {
    const open = questions.filter((question) => isOpen(question, answers));
    if (open.length > 0) candidates.push({ page, open });
  }
  return candidates;
}

function isWorthJoining(guide: Guide, question: PreparedQuestion, values: QuestionValues): boolean {
  const { number } = question;
  return joins(guide, question, values.atMost(number)) && joins(guide, question, values.of(number));
}

function joins(guide: Guide, { seconds }: PreparedQuestion, value: number): boolean {
  const { stopBelowPerMinute, questionWorthShare } = guide.model.interview;
  return (value / seconds) * 60 >= stopBelowPerMinute * questionWorthShare;
}

/**
 * Pages are weighed by what they can be worth at most, so that those that cannot be worth more than the best, or worth
 * their time, never are; of equals the first of the guide is taken.
 */
function pageWorthMost(
  guide: Guide,
  candidates: readonly Candidate[],
  values: QuestionValues,
): NextPage | null {
  const pages = candidates.map((candidate, place) => ({
    ...candidate,
    place,
    most: mostRate(guide, candidate, values),
  }));
  pages.sort((a, b) => b.most - a.most);
  let best: { page: NextPage; place: number } | undefined;
  let atLeast = guide.model.interview.stopBelowPerMinute;
  for (const candidate of pages) {
    if (candidate.most < atLeast || candidate.most === 0) break;
    const joining = candidate.open.filter((question) => isWorthJoining(guide, question, values));
    const rate = rateOf(guide, joining, values);
    if (rate < atLeast || (rate === atLeast && best !== undefined && best.place < candidate.place)) continue;
    best = { page: toPage(candidate, joining), place: candidate.place };
    atLeast = rate;
  }
  return best?.page ?? null;
}

/** What a page is worth a minute; 0 for one without questions. */
function rateOf(guide: Guide, joining: readonly PreparedQuestion[], values: QuestionValues): number {
  let gain = 0;
  let seconds = guide.model.interview.secondsPerPage;
  for (const question of joining) {
    gain += values.of(question.number);
    seconds += question.seconds;
  }
  return gain / (seconds / 60);
}

/**
 * The most that a page can be worth a minute, whichever of its questions join: those that raise the rate are taken, and
 * again with the rate that they make, until it stays.
 */
function mostRate(guide: Guide, { open }: Candidate, { atMost }: QuestionValues): number {
  for (let rate = 0; ; ) {
    let gain = 0;
    let seconds = guide.model.interview.secondsPerPage;
    for (const question of open) {
      const most = atMost(question.number);
      if (!joins(guide, question, most) || most / (question.seconds / 60) <= rate) continue;
      gain += most;
      seconds += question.seconds;
    }
    const next = gain / (seconds / 60);
    if (next <= rate) return rate;
    rate = next * (1 + Number.EPSILON);
  }
}

/** How many questions to name that would tell more. */
const toldAtMost = 3;

/** The questions not answered yet, or answered with "not sure", whose answers would tell most; the best first. */
export function questionsThatWouldTell(
  { guide }: PreparedGuide,
  { answers }: InterviewState,
  values: QuestionValues,
): string[] {
  const open = [...guide.questions.keys()].filter((number) => {
    const { id, askIf } = guide.questions[number]!;
    return (answerTo(answers, id) ?? null) === null && (askIf === undefined || holds(askIf, answers));
  });
  open.sort((a, b) => values.atMost(b) - values.atMost(a));
  let told: { readonly number: number; readonly gain: number }[] = [];
  for (const number of open) {
    if (told.length === toldAtMost && values.atMost(number) < told.at(-1)!.gain) break;
    told.push({ number, gain: values.of(number) });
    told.sort((a, b) => b.gain - a.gain || a.number - b.number);
    told = told.slice(0, toldAtMost);
  }
  return told.filter(({ gain }) => gain > 0).map(({ number }) => guide.questions[number]!.id);
}
