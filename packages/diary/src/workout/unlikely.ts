/** Figures of a session that nobody has, or hardly anybody. They stand as the file says them, and are told. */
import { sessionLimits } from '@footing/guide';
import { fastestMetresPerSecond } from './trackDistance.ts';
import type { WorkoutSession } from './workout.ts';
import { type WorkoutIssue, workoutIssue } from './workoutIssue.ts';

type Figures = Pick<WorkoutSession, 'movingSeconds' | 'elapsedSeconds' | 'distanceMetres'>;

const mostHours = sessionLimits.minutes[1] / 60;
/** Few sessions last longer; a device that was left running does. */
const likelyHours = 48;

export function unlikelyFigures(figures: Figures, path: string): readonly WorkoutIssue[] {
  const { movingSeconds, elapsedSeconds } = figures;
  const metres = figures.distanceMetres ?? 0;
  if (movingSeconds === 0 && (elapsedSeconds > 0 || metres > 0)) {
    const message = `by the file the timer ran for no time at all (${Math.round(elapsedSeconds)} s passed, ${Math.round(metres)} m were covered); say yourself how long it was`;
    return [workoutIssue('times-disagree', path, message)];
  }
  const issues: WorkoutIssue[] = [];
  const hours = movingSeconds / 3600;
  if (hours > likelyHours) {
    const why =
      hours > mostHours
        ? `and the diary takes up to ${mostHours}`
        : 'and the device may have been left running';
    const message = `it lasts ${Math.ceil(hours)} hours, ${why}; say yourself how long it was`;
    issues.push(workoutIssue('too-long', path, message));
  }
  if (metres > fastestMetresPerSecond * Math.max(1, movingSeconds)) {
    const message = `${Math.round(metres)} m in ${Math.round(movingSeconds)} s is faster than anyone moves; one of the two is wrong`;
    issues.push(workoutIssue('too-fast', path, message));
  }
  return issues;
}
