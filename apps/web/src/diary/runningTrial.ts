/** The trial that runs, as the diary needs it: what the next sessions would count as. */
import type { Assessor } from '@footing/assessment';
import type { Session } from '@footing/diary';
import type { Arm } from '@footing/trial';
import { useMemo } from 'preact/hooks';
import { type CurrentTrial, keptTrials } from '../trial/keptTrials.ts';
import { trialOf } from '../trial/testedTrial.ts';
import { useChecked } from '../trial/useChecked.ts';

export type RunningTrial = {
  readonly current: CurrentTrial;
  /** The kinds of the next sessions, as the trial's own page tells them. */
  readonly next: readonly Arm[];
};

/** Undefined where no trial runs, which another page may have changed meanwhile. */
export function useRunningTrial(
  assessor: Assessor,
  sessions: readonly Session[] | undefined,
): RunningTrial | undefined {
  const { guide } = assessor;
  const { assessment } = useChecked(assessor);
  const { current } = keptTrials();
  const [change, seed] = [current?.change, current?.seed];
  const next = useMemo(() => {
    if (sessions === undefined || change === undefined || seed === undefined) return [];
    return trialOf(guide, assessment, sessions, { change, seed })?.next ?? [];
  }, [guide, assessment, sessions, change, seed]);
  return current === null ? undefined : { current, next };
}

/** What a session that is added now counts as; null outside of a trial, and beyond what it asks for. */
export function nextInTrial(running: RunningTrial | undefined): Session['trial'] {
  const arm = running?.next[0];
  return running === undefined || arm === undefined ? null : { change: running.current.change, arm };
}

/** The changes of the trials that there are, the one that runs first, then the latest. */
export function testedChanges(
  sessions: readonly Session[],
  running: RunningTrial | undefined,
): readonly string[] {
  const named = sessions.flatMap(({ trial }) => (trial === null ? [] : [trial.change])).reverse();
  return [...new Set([...(running === undefined ? [] : [running.current.change]), ...named])];
}
