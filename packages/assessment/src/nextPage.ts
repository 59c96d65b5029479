/** Which page of questions comes next, and when the interview is over. */
import type { Guide, Page } from '@footing/guide';
import type { Answers } from './answers.ts';
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
import { prepareValues, type QuestionValues, type ValueQuestions } from './questionValues.ts';

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
 * @param safetyOf by the number of a question in the guide: 1 where it must still be asked for safety's sake.
 * @param valued what the questions are worth; many a page is chosen without it.
 */
export function nextPage(
  { guide, pages }: PreparedGuide,
  answers: Answers,
  safetyOf: () => Uint8Array,
  valued: () => QuestionValues,
): NextPage | null {
  const candidates = openPages(pages, answers);
  const first = candidates.find(({ page }) => page.id === guide.model.interview.firstPage);
  if (first !== undefined) return toPage(first, first.open);
  const safety = safetyOf();
  const isDue = ({ number }: PreparedQuestion): boolean => safety[number] === 1;
  const due = candidates.find(({ open }) => open.some(isDue));
  if (due?.open.every(isDue)) return toPage(due, due.open);
  const values = valued();
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

/** A page, the most that it can be worth a minute, and whether it is worth just that. */
type Contender = Candidate & { most: number; isWeighed: boolean };

/**
 * The page that can be worth most is looked at more closely, one question after the other, until the first is one that
 * is weighed: the others, or their questions, never are. Of equals the first of the guide is taken.
 */
function pageWorthMost(
  guide: Guide,
  candidates: readonly Candidate[],
  values: QuestionValues,
): NextPage | null {
  const contenders = candidates.map((candidate): Contender => {
    return { ...candidate, most: mostRate(guide, candidate, values), isWeighed: false };
  });
  for (;;) {
    const first = firstOf(contenders);
    if (first === undefined || first.most < guide.model.interview.stopBelowPerMinute) return null;
    if (first.isWeighed) return toPage(first, joiningOf(guide, first, values));
    weighMore(guide, first, values);
  }
}

/** The contender that can be worth most; undefined when none can be worth anything. */
function firstOf(contenders: readonly Contender[]): Contender | undefined {
  let first: Contender | undefined;
  let most = 0;
  for (const contender of contenders)
    if (contender.most > most) {
      first = contender;
      most = contender.most;
    }
  return first;
}

/** Weighs the question of a page that can be worth most; the page is weighed when all that join it are. */
function weighMore(guide: Guide, contender: Contender, values: QuestionValues): void {
  const joining = joiningOf(guide, contender, values);
  let heaviest: PreparedQuestion | undefined;
  for (const question of joining)
    if (!values.isWeighed(question.number))
      if (heaviest === undefined || values.atMost(question.number) > values.atMost(heaviest.number))
        heaviest = question;
  if (heaviest !== undefined) values.of(heaviest.number);
  contender.isWeighed = heaviest === undefined;
  contender.most =
    heaviest === undefined ? rateOf(guide, joining, values) : mostRate(guide, contender, values);
}

/** The questions that join a page, as far as is known. */
function joiningOf(guide: Guide, { open }: Candidate, values: QuestionValues): PreparedQuestion[] {
  return open.filter((question) => joins(guide, question, values.atMost(question.number)));
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
