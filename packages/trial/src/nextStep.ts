/** What to do after a trial: keep the change, try the next, or be examined, and by whom. */
import {
  type AssessmentWithoutBands,
  examinerOf,
  forbiddingCause,
  isTestable,
  mustBeSeen,
} from '@footing/assessment';
import type { Clinician, Guide } from '@footing/guide';
import { type DoneTrial, isKept } from './doneTrial.ts';

export type LoopState = {
  readonly guide: Pick<Guide, 'causes' | 'changes' | 'model'>;
  readonly before: AssessmentWithoutBands;
  /** The assessment made anew with the results in `tried`. */
  readonly after: AssessmentWithoutBands;
  /** In the order they were finished. */
  readonly trials: readonly DoneTrial[];
  /** Since the first trial of this complaint was begun. */
  readonly weeksSinceStart: number;
  /** Weeks by which a cause should have settled, by its id; a cause without them has no clock. */
  readonly lateAfterWeeks: Readonly<Record<string, number>>;
};

export type ExaminedBecause = 'urgent' | 'failures' | 'recovery-late' | 'nothing-left';

export type NextStep =
  | Further
  | { readonly kind: 'keep'; readonly change: string }
  | {
      /** It helped, and numbness still comes: that is not the end of it. */
      readonly kind: 'keep-and-go-on';
      readonly change: string;
      readonly stillAfterMinutes: number | null;
      readonly further: Further;
    };

/** What comes beside any change that is kept. */
export type Further =
  | { readonly kind: 'next-change'; readonly change: string }
  | {
      readonly kind: 'be-examined';
      readonly because: ExaminedBecause;
      readonly cause: string;
      readonly by: Clinician;
    };

/** How a cause moved between the two assessments. */
export type Moved = { readonly cause: string; readonly from: number; readonly to: number };

/** After this many changes in vain the guide's first ideas have had their chance. Judgement. */
export const failuresBeforeExam = 3;

/** Urgency first; then a change that helped; then failures and clocks; then the next change. */
export function nextStep(state: LoopState): NextStep {
  const { after, trials } = state;
  if (mustBeSeen(state.guide, after)) return examined(state, 'urgent');
  const last = trials.at(-1);
  if (
    last !== undefined &&
    isKept(last) &&
    forbiddingCause(state.guide.causes, after, last.change) === undefined
  )
    return kept(state, last);
  const failures = trials.filter((trial) => trial.result === 'no').length;
  if (failures >= failuresBeforeExam) return examined(state, 'failures');
  if (state.weeksSinceStart >= lateAfter(state)) return examined(state, 'recovery-late');
  return nextChange(state);
}

/** No clock and no count of failures speaks against a change that has just helped: what it left is tried next. */
function kept(state: LoopState, { change, result, found }: DoneTrial): NextStep {
  const stillAfterMinutes = found?.stillAfterMinutes ?? null;
  // its verdict may have said to keep it or to go back: neither is said again
  if (result === 'partly' && found === undefined) return nextChange(state);
  if (result === 'helped' && stillAfterMinutes === null) return { kind: 'keep', change };
  return { kind: 'keep-and-go-on', change, stillAfterMinutes, further: nextChange(state) };
}

function nextChange(state: LoopState): Further {
  const { after, trials } = state;
  const done = new Set(trials.map((trial) => trial.change));
  const testable = new Set(state.guide.changes.filter(isTestable).map(({ id }) => id));
  const next = after.changes.find(({ id }) => testable.has(id) && !done.has(id));
  if (next === undefined) return examined(state, 'nothing-left');
  return { kind: 'next-change', change: next.id };
}

/** The causes whose probability moved by a percent point or more, the furthest first. */
export function movedCauses({ before, after }: Pick<LoopState, 'before' | 'after'>): Moved[] {
  return after.causes
    .map(({ id, probability }) => ({
      cause: id,
      from: before.causes.find((cause) => cause.id === id)?.probability ?? 0,
      to: probability,
    }))
    .filter(({ from, to }) => Math.abs(to - from) >= 0.01)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

/** Of the likeliest cause; without a clock it is never late. */
function lateAfter({ after, lateAfterWeeks }: LoopState): number {
  const first = after.causes[0]?.id;
  const hasClock = first !== undefined && Object.hasOwn(lateAfterWeeks, first);
  return hasClock ? lateAfterWeeks[first]! : Number.POSITIVE_INFINITY;
}

function examined({ guide, after }: LoopState, because: ExaminedBecause): Further {
  const { id, seenBy } = examinerOf(guide.causes, after);
  return { kind: 'be-examined', because, cause: id, by: seenBy };
}
