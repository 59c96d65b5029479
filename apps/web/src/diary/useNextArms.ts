/** The kinds of the next sessions of the trial that runs, as its own page tells them; none where no trial runs. */
import type { Assessor } from '@footing/assessment';
import type { Session } from '@footing/diary';
import type { Arm } from '@footing/trial';
import { useMemo } from 'preact/hooks';
import type { CurrentTrial } from '../trial/keptTrials.ts';
import { trialOf } from '../trial/testedTrial.ts';
import { useChecked } from '../trial/useChecked.ts';

export function useNextArms(
  assessor: Assessor,
  sessions: readonly Session[] | undefined,
  current: CurrentTrial | null,
): readonly Arm[] {
  const { guide } = assessor;
  const { assessment } = useChecked(assessor);
  const [change, seed] = [current?.change, current?.seed];
  return useMemo(() => {
    if (sessions === undefined || change === undefined || seed === undefined) return [];
    return trialOf(guide, assessment, sessions, { change, seed })?.next ?? [];
  }, [guide, assessment, sessions, change, seed]);
}
