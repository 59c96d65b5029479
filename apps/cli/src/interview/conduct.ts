/** Conducts an interview: asks page by page, goes back when told to, loses no answer. */
import {
  type Answer,
  type Assessor,
  applies,
  forActivities,
  tellAtOnce,
  usualPages,
} from '@footing/assessment';
import type { RedFlag } from '@footing/guide';
import type { Asker, Confirmed, Reply } from './reply.ts';

export type Conducted = {
  readonly answers: Readonly<Record<string, Answer>>;
  /** False when the person stopped before the interview was over. */
  readonly finished: boolean;
};

type State = {
  answers: Record<string, Answer>;
  /** Question ids in the order they were answered, to go back by. */
  readonly history: string[];
  /** Answers that were taken back, offered again. */
  readonly before: Map<string, Answer>;
  /** What is left of the page that is being asked. */
  queue: string[];
  pages: number;
  /** Emergencies that the person knows of. */
  told: readonly string[];
};

/**
 * @param onEmergency shows what to do at once and asks whether to go on (no: the interview is over; stop: it is cut off;
 * back: the answer that made it one is taken back and asked again); called anew only when the emergency was taken back.
 */
export async function conduct(
  assessor: Assessor,
  asker: Asker,
  onEmergency: (flags: readonly RedFlag[]) => Promise<Confirmed>,
): Promise<Conducted> {
  const state: State = {
    answers: {},
    history: [],
    before: new Map(),
    queue: [],
    pages: 0,
    told: [],
  };
  for (;;) {
    const id = nextQuestion(assessor, state);
    if (id === undefined) return { answers: state.answers, finished: true };
    const reply = await askQuestion(assessor, asker, state, id);
    if (reply.kind === 'stop') return { answers: state.answers, finished: false };
    if (reply.kind === 'back') goBack(state, id);
    else record(state, id, reply.answer);
    const flags = newEmergency(assessor, state);
    if (flags.length === 0) continue;
    const goOn = await onEmergency(flags);
    if (goOn === 'back') takeEmergencyBack(state);
    else if (goOn !== 'yes') return { answers: state.answers, finished: goOn === 'no' };
  }
}

function nextQuestion(assessor: Assessor, state: State): string | undefined {
  const { guide } = assessor;
  while (state.queue.length > 0) {
    const id = state.queue[0]!;
    const question = guide.questions.find((q) => q.id === id)!;
    if (applies(question, state.answers)) return id;
    state.queue.shift();
  }
  const next = assessor.next({ answers: state.answers, denied: {} });
  if (next === null) return undefined;
  state.pages++;
  state.queue = [...next.questions];
  return nextQuestion(assessor, state);
}

function askQuestion(assessor: Assessor, asker: Asker, state: State, id: string): Promise<Reply> {
  const question = forActivities(
    assessor.guide,
    assessor.guide.questions.find((q) => q.id === id)!,
    state.answers,
  );
  const page = assessor.guide.pages.find((p) => p.id === question.page)!;
  const most = Math.max(assessor.guide.pages.length, state.pages);
  const ofAll = state.pages <= usualPages ? `about ${usualPages}` : `at most ${most}`;
  const progress = `Page ${state.pages} of ${ofAll} · ${page.title}`;
  return asker.ask({ question, progress, before: state.before.get(id) });
}

function record(state: State, id: string, answer: Answer): void {
  state.answers = { ...state.answers, [id]: answer };
  state.history.push(id);
  state.before.set(id, answer);
  if (state.queue[0] === id) state.queue.shift();
}

/** Takes the last answer back and asks that question again; on the first question nothing happens. */
function goBack(state: State, current: string): void {
  if (state.history.length === 0) return;
  if (state.queue[0] !== current) state.queue.unshift(current);
  takeBack(state);
}

/** Whoever gives the same answer again is told again. */
function takeEmergencyBack(state: State): void {
  state.told = [];
  takeBack(state);
}

function takeBack(state: State): void {
  const last = state.history.pop()!;
  const { [last]: _taken, ...rest } = state.answers;
  state.answers = rest;
  state.queue.unshift(last);
}

function newEmergency(assessor: Assessor, state: State): readonly RedFlag[] {
  const { tell, told } = tellAtOnce(assessor.guide, state.answers, state.told);
  state.told = told;
  return tell;
}
