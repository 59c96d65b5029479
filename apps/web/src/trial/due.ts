import type { Session } from '@footing/diary';
import type { Arm } from '@footing/trial';
import type { CurrentTrial } from './keptTrials.ts';

const dayMs = 86_400_000;

/** Whole days since the last session of a trial, or since it was chosen where that is later. */
export function daysSinceLast(
  sessions: readonly Session[],
  { change, chosenAt }: CurrentTrial,
  now: number,
): number {
  const times = sessions
    .filter(({ trial }) => trial?.change === change)
    .map(({ startedAt }) => Date.parse(startedAt));
  return Math.max(0, Math.floor((now - Math.max(Date.parse(chosenAt), ...times)) / dayMs));
}

/** Whether the next session is due: the trial asks for one, and none came for as long as the person chose. */
export function isDue(daysSince: number, dueDays: number | null, next: readonly Arm[]): boolean {
  return dueDays !== null && daysSince >= dueDays && next.length > 0;
}
