/** What to do after a trial: keep the change, try the next, or be examined, and by whom. */
import { type AssessmentWithoutBands, examinerOf, isTestable, type TriedResult } from '@footing/assessment';
import { type Clinician, type Guide, urgencyRank } from '@footing/guide';

export type DoneTrial = { readonly change: string; readonly result: TriedResult };

/** Weeks within which a cause usually settles, and after which it is late. */
export type Recovery = { readonly onTrack: number; readonly late: number };

export type LoopState = {
  readonly guide: Pick<Guide, 'causes' | 'changes'>;
  readonly before: AssessmentWithoutBands;
  /** The assessment made anew with the results in `tried`. */
  readonly after: AssessmentWithoutBands;
  /** In the order they were finished. */
  readonly trials: readonly DoneTrial[];
  readonly weeksSinceStart: number;
  /** By cause id; a cause without one has no clock. */
  readonly recovery: Readonly<Record<string, Recovery>>;
};

export type ExaminedBecause = 'urgent' | 'failures' | 'recovery-late' | 'nothing-left';

export type NextStep =
  | { readonly kind: 'keep'; readonly change: string }
  | { readonly kind: 'next-change'; readonly change: string; readonly slowerThanUsual: boolean }
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
  const clock = clockOf(state);
  if (clock !== undefined && state.weeksSinceStart >= clock.late) return examined(state, 'recovery-late');
  const done = new Set(trials.map((trial) => trial.change));
  const testable = new Set(state.guide.changes.filter(isTestable).map(({ id }) => id));
  const next = after.changes.find(({ id }) => testable.has(id) && !done.has(id));
  if (next === undefined) return examined(state, 'nothing-left');
  const slowerThanUsual = clock !== undefined && state.weeksSinceStart > clock.onTrack;
  return { kind: 'next-change', change: next.id, slowerThanUsual };
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

function clockOf({ after, recovery }: LoopState): Recovery | undefined {
  const first = after.causes[0]?.id;
  return first !== undefined && Object.hasOwn(recovery, first) ? recovery[first] : undefined;
}

function examined({ guide, after }: LoopState, because: ExaminedBecause): NextStep {
  const { id, seenBy } = examinerOf(guide.causes, after);
  return { kind: 'be-examined', because, cause: id, by: seenBy };
}
