/** A new session of the trial that runs, dated anew: before the change was chosen every session went without it. */
import type { RunningTrial } from './runningTrial.ts';
import type { Draft } from './sessionDraft.ts';

type Dated = Pick<Draft, 'startedAt' | 'change' | 'arm' | 'isArmChosen'>;

/** What of a draft a new date changes: the kind of session too, where nobody chose it and the date crosses the start of the trial. */
export function redated(draft: Dated, startedAt: string, running: RunningTrial | undefined): Partial<Draft> {
  if (running === undefined || draft.isArmChosen || draft.change !== running.current.change)
    return { startedAt };
  const isBefore = (time: string): boolean => Date.parse(time) < Date.parse(running.current.chosenAt);
  if (isBefore(startedAt) === isBefore(draft.startedAt)) return { startedAt };
  return { startedAt, arm: isBefore(startedAt) ? 'baseline' : (running.next[0] ?? draft.arm) };
}
