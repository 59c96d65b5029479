/** Which page of questions comes next, and when the interview is over. */
import {
  type Guide,
  type Page,
  type Question,
  type Urgency,
  urgencyOrder,
  urgencyRank,
} from '@footing/guide';
import { createDecisionValues } from '@footing/inference';
import { type Answers, answerTo, isAsked } from './answers.ts';
import type { AskedGuide, AskedQuestion } from './askedGuide.ts';
import { suits } from './changes.ts';
import { holds, questionsOf } from './condition.ts';
import { type GuideNetwork, triedVariable } from './networkOfForms.ts';
import { safetyQuestions } from './redFlags.ts';

export type NextPage = { readonly page: string; readonly questions: readonly string[] };

/** A guide, laid out for asking. */
export type PreparedGuide = {
  readonly guide: Guide;
  readonly net: GuideNetwork;
  readonly decisionValues: ReturnType<typeof createDecisionValues>;
  readonly pages: readonly PreparedPage<Question>[];
};

type PreparedPage<Q> = { readonly page: Page; readonly questions: readonly PreparedQuestion<Q>[] };
/** A question with the others of its page that its own condition hangs on. */
type PreparedQuestion<Q> = { readonly question: Q; readonly hangsOn: readonly string[] };

export function prepareForAsking(guide: Guide, net: GuideNetwork): PreparedGuide {
  const { urgencyWorth, causeWorth } = guide.model.interview;
  const { table } = guide.model.loss;
  const decisionValues = createDecisionValues(net.network, {
    certaintyWorth: causeWorth,
    lossWorth: urgencyWorth,
    classes: Uint8Array.from(net.forms, (form) => urgencyRank(form.urgency)),
    losses: Float64Array.from(
      urgencyOrder.flatMap((truth) => urgencyOrder.map((given) => table[truth][given])),
    ),
    decisions: urgencyOrder.length,
  });
  return { guide, net, decisionValues, pages: guide.pages.map((page) => preparePage(guide, page)) };
}

function preparePage<Q extends AskedQuestion>(
  guide: { readonly questions: readonly Q[] },
  page: Page,
): PreparedPage<Q> {
  const questions = guide.questions.filter((question) => question.page === page.id);
  const here = new Set(questions.map(({ id }) => id));
  const hangsOn = ({ askIf }: Q): string[] =>
    askIf === undefined ? [] : questionsOf(askIf).filter((id) => here.has(id));
  return { page, questions: questions.map((question) => ({ question, hangsOn: hangsOn(question) })) };
}

export type InterviewState = {
  readonly answers: Answers;
  /** Over the forms of causes. */
  readonly posterior: Float64Array;
  readonly floor: Urgency;
};

type Candidate = { readonly page: Page; readonly open: readonly Question[] };

/**
 * The first page; then every page with a question that a red flag still hangs on; then the page whose answers are
 * expected to change the decision most for the time it takes; null when no page is worth its time.
 */
export function nextPage(
  prepared: PreparedGuide,
  state: InterviewState,
  value: ValueFunction = valueFunction(prepared, state),
): NextPage | null {
  const { guide } = prepared;
  const candidates = prepared.pages
    .map((page) => ({ page: page.page, open: openQuestions(page, state.answers) }))
    .filter(({ open }) => open.length > 0);
  const first = candidates.find(({ page }) => page.id === guide.model.interview.firstPage);
  if (first !== undefined) return toPage(first, first.open);
  const safety = safetyQuestions(guide, state.answers);
  const due = candidates.find(({ open }) => open.some((question) => safety.has(question.id)));
  if (due === undefined) return pageWorthMost(guide, candidates, value);
  const questions = due.open.filter(
    (question) => safety.has(question.id) || joins(guide, question, value(question)),
  );
  return toPage(due, questions);
}

/** The page that every interview begins with: no arithmetic chooses it. @throws Error when the guide has no such page. */
export function firstPage(guide: AskedGuide): NextPage {
  const id = guide.model.interview.firstPage;
  const page = guide.pages.find((p) => p.id === id);
  if (page === undefined) throw new Error(`the guide has no page "${id}"`);
  return toPage({ page }, openQuestions(preparePage(guide, page), {}));
}

function openQuestions<Q extends AskedQuestion>({ questions }: PreparedPage<Q>, answers: Answers): Q[] {
  return questions.filter((prepared) => isOpen(prepared, answers)).map(({ question }) => question);
}

/** Not asked yet, and its condition holds or hangs on a question of the same page, with which it is then shown. */
function isOpen({ question, hangsOn }: PreparedQuestion<AskedQuestion>, answers: Answers): boolean {
  if (isAsked(answers, question.id)) return false;
  if (question.askIf === undefined || holds(question.askIf, answers)) return true;
  return hangsOn.some((id) => !isAsked(answers, id));
}

function toPage({ page }: Pick<Candidate, 'page'>, questions: readonly AskedQuestion[]): NextPage {
  return { page: page.id, questions: questions.map((question) => question.id) };
}

/** The expected gain from the answer to a question. */
export type ValueFunction = (question: Question) => number;

function joins(guide: Guide, question: Question, value: number): boolean {
  const { stopBelowPerMinute, questionWorthShare } = guide.model.interview;
  return (value / question.seconds) * 60 >= stopBelowPerMinute * questionWorthShare;
}

function pageWorthMost(
  guide: Guide,
  candidates: readonly Candidate[],
  value: ValueFunction,
): NextPage | null {
  const { secondsPerPage, stopBelowPerMinute } = guide.model.interview;
  let best: { page: NextPage; rate: number } | undefined;
  for (const candidate of candidates) {
    const valued = candidate.open.map((question) => ({ question, value: value(question) }));
    const joining = valued.filter((v) => joins(guide, v.question, v.value));
    if (joining.length === 0) continue;
    const gain = joining.reduce((sum, v) => sum + v.value, 0);
    const minutes = joining.reduce((sum, v) => sum + v.question.seconds, secondsPerPage) / 60;
    const rate = gain / minutes;
    if (rate < stopBelowPerMinute || (best !== undefined && rate <= best.rate)) continue;
    best = {
      page: toPage(
        candidate,
        joining.map((v) => v.question),
      ),
      rate,
    };
  }
  return best?.page ?? null;
}

/** How many questions to name that would tell more. */
const toldAtMost = 3;

/** The questions not answered yet, or answered with "not sure", whose answers would tell most; the best first. */
export function questionsThatWouldTell(
  prepared: PreparedGuide,
  state: InterviewState,
  value: ValueFunction = valueFunction(prepared, state),
): string[] {
  const open = prepared.guide.questions.filter(
    ({ id, askIf }) =>
      (answerTo(state.answers, id) ?? null) === null && (askIf === undefined || holds(askIf, state.answers)),
  );
  return open
    .map((question) => ({ id: question.id, gain: value(question) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, toldAtMost)
    .map(({ id }) => id);
}

/** A form of a cause less likely than this decides no page. */
const negligible = 1e-5;

/** The expected gain from a question: urgency first, then cause. Each question is weighed once, when first asked for. */
export function valueFunction(prepared: PreparedGuide, state: InterviewState): ValueFunction {
  const { guide, net, decisionValues } = prepared;
  const { manyDiscount, triedShare } = guide.model.interview;
  const gain = decisionValues(state.posterior, urgencyRank(state.floor), manyDiscount, negligible);
  const weigh: ValueFunction = (question) => {
    if (question.kind !== 'map-of-results') return gain(net.variables.get(question.id)!);
    const likely = guide.changes.filter((change) => suits(change, state.answers));
    const changes = likely.map((change) => gain(net.variables.get(triedVariable(change.id))!));
    return triedShare * manyDiscount * changes.reduce((sum, value) => sum + value, 0);
  };
  const weighed = new Map<string, number>();
  return (question) => {
    const known = weighed.get(question.id) ?? weigh(question);
    weighed.set(question.id, known);
    return known;
  };
}
