/** Learns how the guide's numbers should be moved so that look-alikes are told apart (docs/adr/0055, 0057). */
import { type AssessmentRequest, createAssessor, networkOfGuide } from '@footing/assessment';
import { type Corrections, type Guide, nameTogether } from '@footing/guide';
import { imaginedPeople } from './imaginedPeople.ts';
import { judgedPeople, personName, readersView } from './judgedPeople.ts';
import { type Entry, type Ledger, ledgerOf } from './ledger.ts';
import { evenedOut, type Lesson, lessonOf, type Pupil } from './lessons.ts';
import { lossOf } from './loss.ts';
import { minimise } from './minimise.ts';
import { type Pairs, pairsToldBy, strongestPairs } from './pairs.ts';

/** What learning costs, and what of it is kept. All chosen on people left out. */
export type Schooling = {
  /** How many rounds down are taken at most, each time. */
  readonly rounds: number;
  /** What the square of a move costs: see `lossOf`. */
  readonly moveCost: number;
  /** Smaller moves are left out: they would be numbers without a meaning. */
  readonly leastMove: number;
  /** A pair of answers is learned of when so many people told both. */
  readonly leastTold: number;
  /** What the square of what a pair adds costs. */
  readonly pairCost: number;
  /** What the size of it costs, besides, so that most come to nothing. */
  readonly pairSizeCost: number;
  /** Smaller ones are left out. */
  readonly leastPair: number;
};

export const schooling: Schooling = {
  rounds: 60,
  moveCost: 4,
  leastMove: 0.2,
  leastTold: 60,
  pairCost: 4,
  pairSizeCost: 0.15,
  leastPair: 0.06,
};

/** A round down that gains a smaller part is the last. */
const leastGain = 1e-5;

/** Moves by place (`Ledger.slot`), and what pairs add by place (`Pairs.slot`); all in nats. */
export type Learned = { readonly moves: Float64Array; readonly pairs: Pairs; readonly terms: Float64Array };

/** The guide as it was judged and counted. */
export function uncorrected(guide: Guide): Guide {
  return { ...guide, corrections: {} };
}

/**
 * How far each kind of evidence is trusted while learning. The guide's own weights are fitted afterwards, on recorded
 * cases and with what was learned: half of what is learned from is a reader's view, which is less sure than the truth.
 */
const weightsInSchool: Guide['model']['weights'] = {
  prior: 0.7,
  one: 0.6,
  present: 1.1,
  absent: 0.15,
  absentOnMap: 0.8,
  denied: 0.8,
  nothing: 0.2,
  crowding: 0.5,
};

/** {@link uncorrected}, at the weights at which people are learned from. */
export function inSchool(guide: Guide): Guide {
  return { ...uncorrected(guide), model: { ...guide.model, weights: weightsInSchool } };
}

/** A published person counts for so many imagined ones: they are real. Chosen on people left out. */
const publishedCount = 6;

/** `place`: the how-maniest of its kind with its cause. */
export type PupilOfGuide = Pupil & { readonly imagined: boolean; readonly place: number };

/** Everyone to learn from: the imagined, and the published people of guide/reports, with what a reader of their answers thought. */
export function pupilsOf(guide: Guide): PupilOfGuide[] {
  return guide.causes.flatMap(({ id }, cause) => {
    const reports = Object.hasOwn(guide.reports, id) ? guide.reports[id]!.people : [];
    const imagined = imaginedPeople(guide, id).map(({ request }) => request);
    const published = reports.map(({ answers, denied }) => ({ answers, denied: denied ?? {} }));
    const judged = new Map(judgedPeople(guide, id).map((one) => [one.person, readersView(guide, one)]));
    const pupils = (requests: readonly AssessmentRequest[], isImagined: boolean): PupilOfGuide[] =>
      requests.map((request, place) => {
        const person = personName(isImagined ? 'imagined' : 'published', place);
        const people = isImagined ? 1 : publishedCount;
        const view = judged.get(person);
        const pupil = { id: `${id} ${person}`, cause, request, imagined: isImagined, place, people };
        return view === undefined ? pupil : { ...pupil, judged: view };
      });
    return [...pupils(imagined, true), ...pupils(published, false)];
  });
}

/** A guide's ledger, and what each pupil says in an interview by it. */
export function taught(guide: Guide, pupils: readonly Pupil[]): { ledger: Ledger; lessons: Lesson[] } {
  const assessor = createAssessor(guide);
  const ledger = ledgerOf(networkOfGuide(guide));
  return { ledger, lessons: pupils.map((pupil) => lessonOf(assessor, ledger, pupil)) };
}

/** The corrections of every cause, learned from everyone. Takes about half a minute. */
export function learnCorrections(guide: Guide, settings: Schooling = schooling): Record<string, Corrections> {
  const pupils = pupilsOf(guide);
  const { ledger, lessons } = taught(inSchool(guide), pupils);
  const learned = learn(ledger, evenedOut(lessons), settings);
  return Object.fromEntries(
    guide.causes.map(({ id }, cause) => {
      const own = pupils.filter((pupil) => pupil.cause === cause);
      const imagined = own.filter((pupil) => pupil.imagined).length;
      const published = own.length - imagined;
      const answers = movesOfCause(ledger, learned.moves, cause);
      const together = togetherOfCause(ledger, learned, cause);
      return [id, { source: 'judgement', imagined, published, answers, together }];
    }),
  );
}

/**
 * In three goes: everything at once; then with what sizes cost, which brings most pairs to nothing; then the moves and pairs
 * that are left, once more. Rounded as they are written, to tenths of a nat.
 */
export function learn(ledger: Ledger, lessons: readonly Lesson[], settings: Schooling): Learned {
  const { rounds, moveCost, pairCost, pairSizeCost, leastPair, leastMove, leastTold } = settings;
  const all = pairsToldBy(ledger, lessons, leastTold);
  const goDown = (start: Float64Array, pairs: Pairs, pairCosts: (term: number) => number): Float64Array => {
    const costs = start.map((now, i) => (i < ledger.moves ? moveCost : pairCosts(now)));
    return minimise(lossOf(ledger, lessons, costs, pairs), start, rounds, leastGain);
  };
  const first = goDown(new Float64Array(ledger.moves + all.terms), all, () => 2 * pairCost);
  const second = goDown(first, all, (now) => pairCost + pairSizeCost / (Math.abs(now) + leastPair));
  const strong = strongestPairs(ledger, all, second.subarray(ledger.moves), leastPair);
  const start = Float64Array.from([...second.subarray(0, ledger.moves), ...strong.terms]);
  const third = goDown(start, strong.pairs, () => pairCost);
  return {
    moves: third.subarray(0, ledger.moves).map((move) => rounded(move, leastMove)),
    pairs: strong.pairs,
    terms: third.subarray(ledger.moves).map((term) => rounded(term, leastPair)),
  };
}

function rounded(value: number, least: number): number {
  const near = Math.round(value * 10) / 10;
  return Math.abs(near) < least ? 0 : near;
}

function movesOfCause(ledger: Ledger, moves: Float64Array, cause: number): Corrections['answers'] {
  const answers: Record<string, Record<string, number>> = {};
  for (const [row, { question, outcome }] of ledger.entries.entries()) {
    const at = ledger.slot[row * ledger.causes + cause]!;
    if (at === -1 || moves[at] === 0) continue;
    answers[question] ??= {};
    answers[question][outcome] = moves[at]!;
  }
  return answers;
}

function togetherOfCause(
  { causes, entries }: Ledger,
  { pairs, terms }: Learned,
  cause: number,
): Corrections['together'] {
  const told = pairs.rows.flatMap(([lower, higher], pair) => {
    const at = pairs.slot[pair * causes + cause]!;
    if (at === -1 || terms[at] === 0) return [];
    return [[nameTogether(answerAt(entries, lower), answerAt(entries, higher)), terms[at]!] as const];
  });
  return Object.fromEntries(told);
}

function answerAt(entries: readonly Entry[], row: number) {
  const { question, outcome } = entries[row]!;
  return { question, option: outcome };
}
