/** What to do after a trial: keep the change, try the next, or be examined, and by whom. */
import { type AssessmentWithoutBands, examinerOf, isTestable, type TriedResult } from '@footing/assessment';
import { type Clinician, type Guide, urgencyRank } from '@footing/guide';

export type DoneTrial = { readonly change: string; readonly result: TriedResult };

export type LoopState = {
  readonly guide: Pick<Guide, 'causes' | 'changes'>;
  readonly before: AssessmentWithoutBands;
  /** The assessment made anew with the results in `tried`. */
  readonly after: AssessmentWithoutBands;
  /** In the order they were finished. */
  readonly trials: readonly DoneTrial[];
  readonly weeksSinceStart: number;
  /** Weeks by which a cause should have settled, by its id; a cause without them has no clock. */
  readonly lateAfterWeeks: Readonly<Record<string, number>>;
};

export type ExaminedBecause = 'urgent' | 'failures' | 'recovery-late' | 'nothing-left';

export type NextStep =
  | { readonly kind: 'keep'; readonly change: string }
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
  if (urgencyRank(after.urgency) > urgencyRank('routine')) return examined(state, 'urgent');
  const last = trials.at(-1);
  if (last?.result === 'helped') return { kind: 'keep', change: last.change };
  const failures = trials.filter((trial) => trial.result === 'no').length;
  if (failures >= failuresBeforeExam) return examined(state, 'failures');
  if (state.weeksSinceStart >= lateAfter(state)) return examined(state, 'recovery-late');
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

function examined({ guide, after }: LoopState, because: ExaminedBecause): NextStep {
  const { id, seenBy } = examinerOf(guide.causes, after);
  return { kind: 'be-examined', because, cause: id, by: seenBy };
}
