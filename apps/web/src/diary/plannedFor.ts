/** What sessions that wait would count as in the trial that runs. */
import type { Session } from '@footing/diary';
import type { Arm } from '@footing/trial';
import type { RunningTrial } from './runningTrial.ts';

/** So long before the change was chosen a session still says how it is without it. */
const baselineMs = 28 * 86_400_000;

/**
 * In the weeks before the change was chosen all went without it; after that, the order that chance has made. Older ones, those
 * of other activities and those beyond what is needed have no place, unless the person gives them one. By session id.
 */
export function plannedFor(
  waiting: readonly Session[],
  { current, next, activities }: RunningTrial,
): ReadonlyMap<string, Arm> {
  const left = [...next];
  const chosenAt = Date.parse(current.chosenAt);
  const own = waiting.filter(
    ({ activity, startedAt }) =>
      isOfTrial(activity, activities) && Date.parse(startedAt) >= chosenAt - baselineMs,
  );
  const sorted = own.sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const planned = sorted.flatMap(({ id, startedAt }): [string, Arm][] => {
    const isBefore = Date.parse(startedAt) < chosenAt;
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

/** A file that names no activity is asked for it, and may be of any. */
function isOfTrial(activity: string, activities: readonly string[]): boolean {
  return activity === '' || activities.length === 0 || activities.includes(activity);
}
