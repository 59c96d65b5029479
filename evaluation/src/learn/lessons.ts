/** What people said, as a learner needs it. */
import { type AssessmentRequest, type Assessor, findingsOf } from '@footing/assessment';
import { termsOf } from '@footing/inference';
import { holdInterview } from '../interview.ts';
import type { Ledger } from './ledger.ts';

/** Answers of one person by their row, with the exponent each counts by. */
export type Lesson = {
  /** The cause that the person has. */
  readonly cause: number;
  /** How many people they count for. */
  readonly people: number;
  readonly rows: Uint16Array;
  /** 1 where the answer was given, 0 where it was left out or denied. */
  readonly holds: Uint8Array;
  readonly weights: Float64Array;
};

export type Pupil = { readonly id: string; readonly cause: number; readonly request: AssessmentRequest };

/** Interviews a person, who leaves unticked what is not told of them, and keeps what counted. What was tried in vain is not learned from. */
export function lessonOf(assessor: Assessor, { rowOf }: Ledger, pupil: Pupil): Lesson {
  const { guide, network } = assessor;
  const { request } = holdInterview(assessor, pupil, 'no');
  const terms = findingsOf(guide, network, request)
    .filter(({ finding }) => rowOf[finding.variable] !== -1)
    .flatMap(({ finding }) =>
      termsOf(network.network, finding).map((term) => ({
        ...term,
        row: rowOf[finding.variable]! + term.outcome,
      })),
    );
  return {
    cause: pupil.cause,
    people: 1,
    rows: Uint16Array.from(terms, (term) => term.row),
    holds: Uint8Array.from(terms, (term) => (term.holds ? 1 : 0)),
    weights: Float64Array.from(terms, (term) => term.weight),
  };
}

/** So many people each cause counts for, however many there are: one that few wrote about must not lose to the rest. */
const peopleEach = 20;
/** Nobody counts for less or more than this. */
const [least, most] = [0.3, 3];

/** The lessons with the people of each cause counting for as many together. */
export function evenedOut(lessons: readonly Lesson[]): Lesson[] {
  const taught = new Map<number, number>();
  for (const { cause } of lessons) taught.set(cause, (taught.get(cause) ?? 0) + 1);
  return lessons.map((lesson) => {
    const people = Math.min(most, Math.max(least, peopleEach / taught.get(lesson.cause)!));
    return { ...lesson, people };
  });
}
