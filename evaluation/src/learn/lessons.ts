/** What people said, as a learner needs it. */
import { type AssessmentRequest, type Assessor, findingsOf } from '@footing/assessment';
import { type Finding, heldOutcomes, type Network, termsOf } from '@footing/inference';
import { holdInterview } from '../interview.ts';
import type { Ledger } from './ledger.ts';

/** Answers of one person by their row, with the exponent each counts by. */
export type Lesson = {
  /** How likely each cause is held to be, knowing how it turned out; sums to 1. */
  readonly target: Float64Array;
  /** The cause that the person has. */
  readonly cause: number;
  /** How many people they count for. */
  readonly people: number;
  readonly rows: Uint16Array;
  /** 1 where the answer was given, 0 where it was left out or denied. */
  readonly holds: Uint8Array;
  readonly weights: Float64Array;
  /** The rows of the answers given ("none of these" among them), in order, each once, and how far it holds: less than 1 for a number near the edge of its bin. */
  readonly told: readonly (readonly [row: number, share: number])[];
};

export type Pupil = {
  readonly id: string;
  readonly cause: number;
  readonly request: AssessmentRequest;
  /** What an informed reader of the same answers thought (`readersView`), where there was one. */
  readonly judged?: Float64Array;
  /** How many people they count for beside the others with their cause. */
  readonly people: number;
};

/** This part of a target is the reader's view, the rest the cause that the person has. Chosen on people left out. */
const readersPart = 0.5;

/** Interviews a person, who leaves unticked what is not told of them, and keeps what counted. What was tried in vain is not learned from. */
export function lessonOf(assessor: Assessor, ledger: Ledger, pupil: Pupil): Lesson {
  const { guide, network } = assessor;
  const { request } = holdInterview(assessor, pupil, 'no');
  const { rowOf } = ledger;
  const findings = findingsOf(guide, network, request).filter(
    ({ finding }) => rowOf[finding.variable] !== -1,
  );
  const terms = findings.flatMap(({ finding }) =>
    termsOf(network.network, finding).map((term) => ({
      ...term,
      row: rowOf[finding.variable]! + term.outcome,
    })),
  );
  return {
    target: targetOf(ledger, pupil),
    cause: pupil.cause,
    people: pupil.people,
    rows: Uint16Array.from(terms, (term) => term.row),
    holds: Uint8Array.from(terms, (term) => (term.holds ? 1 : 0)),
    weights: Float64Array.from(terms, (term) => term.weight),
    told: toldRows(
      network.network,
      findings.map(({ finding }) => finding),
    ),
  };
}

function targetOf({ causes }: Ledger, { cause, judged }: Pupil): Float64Array {
  const part = judged === undefined ? 0 : readersPart;
  return Float64Array.from(
    { length: causes },
    (_, c) => (c === cause ? 1 - part : 0) + part * (judged?.[c] ?? 0),
  );
}

/** Rows of the ledger are those of the network, whose tried changes come last. */
function toldRows(network: Network, findings: readonly Finding[]): (readonly [row: number, share: number])[] {
  const { rows, strength } = heldOutcomes(network, findings);
  return rows.sort((a, b) => a - b).map((row) => [row, strength[row]!]);
}

/** So many people each cause counts for, however many there are: one that few wrote about must not lose to the rest. */
const peopleEach = 30;
/** Nobody counts for less or more than this. */
const [least, most] = [0.2, 3];

/** The lessons with the people of each cause counting for as many together. */
export function evenedOut(lessons: readonly Lesson[]): Lesson[] {
  const taught = new Map<number, number>();
  for (const { cause, people } of lessons) taught.set(cause, (taught.get(cause) ?? 0) + people);
  return lessons.map((lesson) => {
    const people = lesson.people * Math.min(most, Math.max(least, peopleEach / taught.get(lesson.cause)!));
    return { ...lesson, people };
  });
}
