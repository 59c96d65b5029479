import type { Session } from '@footing/diary';
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
