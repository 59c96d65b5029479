/** Learns how the guide's numbers should be moved so that look-alikes are told apart (docs/adr/0055). */
import { type AssessmentRequest, type Assessor, createAssessor, networkOfGuide } from '@footing/assessment';
import type { Corrections, Guide } from '@footing/guide';
import { imaginedPeople } from './imaginedPeople.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { evenedOut, type Lesson, lessonOf, type Pupil } from './lessons.ts';
import { lossOf } from './loss.ts';
import { minimise } from './minimise.ts';

export type Schooling = {
  /** How many of the rounds down are taken at most. */
  readonly rounds: number;
  /** What a move costs: see `lossOf`. Chosen on people left out. */
  readonly reluctance: number;
  /** Smaller moves are left out: they would be numbers without a meaning. */
  readonly leastMove: number;
};

export const schooling: Schooling = { rounds: 60, reluctance: 2, leastMove: 0.2 };

/** The guide as it was judged and counted. */
export function uncorrected(guide: Guide): Guide {
  return { ...guide, corrections: {} };
}

/** `place`: the how-maniest of its kind with its cause. */
export type PupilOfGuide = Pupil & { readonly imagined: boolean; readonly place: number };

/** Everyone to learn from: the imagined, and the published people of guide/reports. */
export function pupilsOf(guide: Guide): PupilOfGuide[] {
  return guide.causes.flatMap(({ id }, cause) => {
    const reports = Object.hasOwn(guide.reports, id) ? guide.reports[id]!.people : [];
    const imagined = imaginedPeople(guide, id).map(({ request }) => request);
    const published = reports.map(({ answers, denied }) => ({ answers, denied: denied ?? {} }));
    const pupils = (requests: readonly AssessmentRequest[], isImagined: boolean): PupilOfGuide[] =>
      requests.map((request, place) => ({
        id: `${id} ${isImagined ? 'imagined' : 'published'} ${place + 1}`,
        cause,
        request,
        imagined: isImagined,
        place,
      }));
    return [...pupils(imagined, true), ...pupils(published, false)];
  });
}

/** Moves in nats, by place (`Ledger.slot`). */
export function learnMoves(
  ledger: Ledger,
  lessons: readonly Lesson[],
  { rounds, reluctance }: Schooling,
): Float64Array {
  return minimise(lossOf(ledger, lessons, reluctance), new Float64Array(ledger.moves), rounds);
}

/** The corrections of every cause, in tenths of a nat, learned from everyone. Takes some seconds. */
export function learnCorrections(guide: Guide, settings: Schooling = schooling): Record<string, Corrections> {
  const plain = uncorrected(guide);
  const assessor: Assessor = createAssessor(plain);
  const ledger = ledgerOf(networkOfGuide(plain));
  const pupils = pupilsOf(plain);
  const lessons = pupils.map((pupil) => lessonOf(assessor, ledger, pupil));
  const moves = learnMoves(ledger, evenedOut(lessons), settings);
  const learned = guide.causes.map(({ id }, cause) => {
    const own = pupils.filter((pupil) => pupil.cause === cause);
    const imagined = own.filter((pupil) => pupil.imagined).length;
    const answers = movesOfCause(ledger, moves, cause, settings.leastMove);
    return [id, { source: 'judgement', imagined, published: own.length - imagined, answers }] as const;
  });
  return Object.fromEntries(learned.filter(([, { answers }]) => Object.keys(answers).length > 0));
}

function movesOfCause(
  ledger: Ledger,
  moves: Float64Array,
  cause: number,
  least: number,
): Corrections['answers'] {
  const answers: Record<string, Record<string, number>> = {};
  for (const [row, { question, outcome }] of ledger.entries.entries()) {
    const at = ledger.slot[row * ledger.causes + cause]!;
    const move = at === -1 ? 0 : Math.round(moves[at]! * 10) / 10;
    if (Math.abs(move) < least) continue;
    answers[question] ??= {};
    answers[question][outcome] = move;
  }
  return answers;
}
