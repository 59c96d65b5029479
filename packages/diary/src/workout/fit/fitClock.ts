/** When a FIT session began. */
import { dayAndTimeInWords } from '../../dayInWords.ts';
import { type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';
import { clockNotSetBelow, fitEpochSeconds } from './fields.ts';
import type { FitPart } from './fitPart.ts';

/**
 * A device whose clock was not set counts from when it was switched on. Where it knew the local time in the end, the
 * start is told from that, without a zone.
 */
export function startOf(
  start: number,
  { activities }: FitPart,
  path: string,
): { readonly startedAt: string | null; readonly issues: readonly WorkoutIssue[] } {
  if (Number.isNaN(start)) {
    const message = 'the file does not say when it began; set the date yourself';
    return { startedAt: null, issues: [workoutIssue('clock-not-set', path, message)] };
  }
  if (start >= clockNotSetBelow) return { startedAt: isoOf(start), issues: [] };
  const known = activities.find((a) => a.timestamp >= start && a.localTimestamp >= clockNotSetBelow);
  if (known === undefined) {
    const message = 'the clock of the device was not set, so the date is not known; set it yourself';
    return { startedAt: null, issues: [workoutIssue('clock-not-set', path, message)] };
  }
  const startedAt = isoOf(known.localTimestamp - (known.timestamp - start)).replace('Z', '');
  const message = `the clock of the device was not set; by the local time that it noted at the end, it began on ${dayAndTimeInWords(startedAt)}. Check the date`;
  return { startedAt, issues: [workoutIssue('clock-not-set', path, message)] };
}

function isoOf(fitSeconds: number): string {
  return new Date((fitSeconds + fitEpochSeconds) * 1000).toISOString();
}
