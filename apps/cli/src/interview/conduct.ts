/** Conducts an interview: asks page by page, goes back when told to, loses no answer. */
import {
  type Answer,
  type Assessor,
  applies,
  forActivities,
  measuresOf,
  tellAtOnce,
  usualPages,
} from '@footing/assessment';
import type { Question, RedFlag } from '@footing/guide';
import type { Asker, Confirmed, Reply } from './reply.ts';

type GivenAnswers = Readonly<Record<string, Answer>>;

export type Conducted = {
  readonly answers: GivenAnswers;
  /** False when the person stopped before the interview was over. */
  readonly finished: boolean;
};

/** Questions that are asked together, and what stands above them. */
export type AskedPage = { readonly progress: string; readonly questions: readonly Question[] };

/** Where a person stands in the interview. */
type Place = {
  readonly answers: GivenAnswers;
  readonly progress: string;
  /** What is left of the page that is being asked. */
  readonly queue: readonly Question[];
  readonly pages: number;
};

type State = {
  place: Place;
  /** Where the person stood at each question that was answered, to go back by. */
  readonly history: Place[];
  /** Answers that were given, offered again. */
  readonly before: Map<string, Answer>;
  /** Emergencies that the person knows of. */
  told: readonly string[];
};

/**
 * @param onEmergency shows what to do at once and asks whether to go on (no: the interview is over; stop: it is cut off;
 * back: the answer that made it one is taken back and asked again); called anew only when the emergency was taken back.
 * @param further what is asked when the interview itself has nothing left; its answers may give the interview more to ask.
 */
export async function conduct(
  assessor: Assessor,
  asker: Asker,
  onEmergency: (flags: readonly RedFlag[]) => Promise<Confirmed>,
  further: (answers: GivenAnswers) => AskedPage | null = () => null,
): Promise<Conducted> {
  const place: Place = { answers: {}, progress: '', queue: [], pages: 0 };
  const state: State = { place, history: [], before: new Map(), told: [] };
  for (;;) {
    const question = nextQuestion(assessor, state, further);
    if (question === undefined) return { answers: state.place.answers, finished: true };
    const reply = await askQuestion(assessor, asker, state, question);
    if (reply.kind === 'stop') return stopped(assessor, state);
    if (reply.kind === 'back') goBack(state);
    else record(state, question.id, reply.answer);
    const flags = newEmergency(assessor, state);
    if (flags.length === 0) continue;
    const goOn = await onEmergency(flags);
    if (goOn === 'back') takeEmergencyBack(state);
    else if (goOn !== 'yes') return { answers: state.place.answers, finished: goOn === 'no' };
  }
}

function nextQuestion(
  assessor: Assessor,
  state: State,
  further: (answers: GivenAnswers) => AskedPage | null,
): Question | undefined {
  const { answers, queue, pages } = state.place;
  const open = queue.findIndex((question) => applies(question, answers));
  if (open >= 0) {
    state.place = { ...state.place, queue: queue.slice(open) };
    return queue[open];
  }
  const ofInterview = interviewPage(assessor, answers, pages + 1);
  const page = ofInterview ?? further(answers);
  if (page === null) return undefined;
  state.place = {
    answers,
    progress: page.progress,
    queue: page.questions,
    pages: ofInterview === null ? pages : pages + 1,
  };
  return nextQuestion(assessor, state, further);
}

function interviewPage(assessor: Assessor, answers: GivenAnswers, number: number): AskedPage | null {
  const { guide } = assessor;
  const next = assessor.next({ answers, denied: {} });
  if (next === null) return null;
  const ofAll =
    number <= usualPages ? `about ${usualPages}` : `at most ${Math.max(guide.pages.length, number)}`;
  return {
    progress: `Page ${number} of ${ofAll} · ${guide.pages.find(({ id }) => id === next.page)!.title}`,
    questions: next.questions.map((id) => guide.questions.find((question) => question.id === id)!),
  };
}

function askQuestion(assessor: Assessor, asker: Asker, state: State, question: Question): Promise<Reply> {
  const { answers, progress } = state.place;
  return asker.ask({
    question: forActivities(assessor.guide, question, answers),
    measures: measuresOf(assessor.guide, question, answers),
    progress,
    before: state.before.get(question.id),
    canGoBack: state.history.length > 0,
  });
}

/** Who stops when only what is asked further is left has finished the interview. */
function stopped(assessor: Assessor, { place: { answers } }: State): Conducted {
  return { answers, finished: assessor.next({ answers, denied: {} }) === null };
}

function record(state: State, id: string, answer: Answer): void {
  const { place } = state;
  state.history.push(place);
  state.before.set(id, answer);
  state.place = { ...place, answers: { ...place.answers, [id]: answer }, queue: place.queue.slice(1) };
}

/** Takes the last answer back and asks that question again; what comes after it is chosen anew. On the first question nothing happens. */
function goBack(state: State): void {
  state.place = state.history.pop() ?? state.place;
}

/** Whoever gives the same answer again is told again. */
function takeEmergencyBack(state: State): void {
  state.told = [];
  goBack(state);
}

function newEmergency(assessor: Assessor, state: State): readonly RedFlag[] {
  const { tell, told } = tellAtOnce(assessor.guide, state.place.answers, state.told);
  state.told = told;
  return tell;
}
