import type { Session } from '@footing/diary';
import type { Arm } from '@footing/trial';
import type { CurrentTrial } from './keptTrials.ts';

const dayMs = 86_400_000;

/** Whole days since the last session of a trial, or since it was chosen where that is later. */
export function daysSinceLast(sessions: readonly Session[], current: CurrentTrial, now: number): number {
  const last = Math.max(Date.parse(current.chosenAt), ...startsOf(sessions, current));
  return Math.max(0, Math.floor((now - last) / dayMs));
}

/** Whether those days are counted from a session, and not from when the trial was chosen. */
export function isSinceSession(sessions: readonly Session[], current: CurrentTrial): boolean {
  return startsOf(sessions, current).some((start) => start > Date.parse(current.chosenAt));
}

function startsOf(sessions: readonly Session[], { change }: CurrentTrial): number[] {
  return sessions
    .filter(({ trial }) => trial?.change === change)
    .map(({ startedAt }) => Date.parse(startedAt));
}

/** Whether the next session is due: the trial asks for one, and none came for as long as the person chose. */
export function isDue(daysSince: number, dueDays: number | null, next: readonly Arm[]): boolean {
  return dueDays !== null && daysSince >= dueDays && next.length > 0;
}
