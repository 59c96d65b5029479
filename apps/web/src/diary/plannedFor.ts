/** What sessions that wait would count as in the trial that runs. */
import type { Session } from '@footing/diary';
import type { Arm } from '@footing/trial';
import type { CurrentTrial } from '../trial/keptTrials.ts';

/**
 * Before the change was chosen all went without it; after that, the order that chance has made. Those beyond what is needed
 * have no place. By session id.
 */
export function plannedFor(
  waiting: readonly Session[],
  { chosenAt }: CurrentTrial,
  next: readonly Arm[],
): ReadonlyMap<string, Arm> {
  const left = [...next];
  const sorted = [...waiting].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const planned = sorted.flatMap(({ id, startedAt }): [string, Arm][] => {
    const isBefore = Date.parse(startedAt) < Date.parse(chosenAt);
    const place = isBefore ? left.indexOf('baseline') : 0;
    if (isBefore) {
      if (place >= 0) left.splice(place, 1);
      return [[id, 'baseline']];
    }
    const arm = left.shift();
    return arm === undefined ? [] : [[id, arm]];
  });
  return new Map(planned);
}
