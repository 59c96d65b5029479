/** From finished trials to what they changed, and what comes next. */
import {
  type Answers,
  type AssessmentWithoutBands,
  type Assessor,
  isResults,
  type ToldGuide,
} from '@footing/assessment';
import { type Moved, movedCauses, type NextStep, nextStep } from '@footing/trial';
import type { FinishedTrial } from './keptTrials.ts';

export type Loop = {
  /** Those whose result still stands in the answers. */
  readonly finished: readonly FinishedTrial[];
  readonly after: AssessmentWithoutBands;
  readonly moved: readonly Moved[];
  readonly next: NextStep;
};

const weekMs = 7 * 86_400_000;

/**
 * What the trials changed; undefined where none stands in the answers.
 * @param guide with its texts, which hold the recovery clocks.
 */
export function loopOf(
  assessor: Assessor,
  guide: ToldGuide,
  answers: Answers,
  finished: readonly FinishedTrial[],
  since: { readonly start: number; readonly now: number },
): Loop | undefined {
  const tried = answers['tried'] ?? null;
  if (!isResults(tried)) return undefined;
  const standing = finished.filter(({ change, result }) => tried[change] === result);
  if (standing.length === 0) return undefined;
  const told = standing.map(({ change }) => change);
  const others = Object.fromEntries(Object.entries(tried).filter(([change]) => !told.includes(change)));
  const assess = (all: Answers): AssessmentWithoutBands =>
    assessor.assessWithoutBands({ answers: all, denied: {} });
  const before = assess({ ...answers, tried: others });
  const after = assess(answers);
  const weeksSinceStart = Math.max(0, since.now - since.start) / weekMs;
  const next = nextStep({
    guide: assessor.guide,
    before,
    after,
    trials: standing,
    weeksSinceStart,
    lateAfterWeeks: lateAfterWeeks(guide),
  });
  return { finished: standing, after, moved: movedCauses({ before, after }), next };
}

/** By cause; the guide has a figure for when it is late, and tells the way there in words alone. */
function lateAfterWeeks({ causes }: ToldGuide): Readonly<Record<string, number>> {
  const timed = causes.filter(({ recovery }) => recovery.lateAfterDays > 0);
  return Object.fromEntries(timed.map(({ id, recovery }) => [id, recovery.lateAfterDays / 7]));
}
