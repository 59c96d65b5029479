/** What makes the sessions of a trial hard to compare, said before anyone relies on them. */
import { type Arm, countedObservations, type Observation } from './observation.ts';

export type TrialWarning = {
  readonly code:
    | 'two-changes'
    | 'carry-over'
    | 'unlike-length'
    | 'unlike-activity'
    | 'few-onsets'
    | 'not-alternated';
  readonly message: string;
  /** `order` of the sessions it is about; empty when it is about the whole trial. */
  readonly sessions: readonly number[];
};

export type WarningOptions = {
  readonly undoable: boolean;
  /** The name of an activity, by its id; the id itself when absent. */
  readonly activityName?: (id: string) => string;
};

/** All warnings about the sessions that count, in a fixed order. */
export function trialWarnings(observations: readonly Observation[], options: WarningOptions): TrialWarning[] {
  const counted = countedObservations(observations);
  return [
    twoChanges(counted),
    carryOver(counted, options),
    unlikeLength(counted),
    unlikeActivity(counted, options),
    fewOnsets(counted),
    notAlternated(counted, options),
  ].filter((warning) => warning !== null);
}

type Check = TrialWarning | null;

function twoChanges(counted: readonly Observation[]): Check {
  const several = counted.filter((o) => (o.otherChanges ?? []).length > 0);
  if (several.length === 0) return null;
  return {
    code: 'two-changes',
    message:
      'In some sessions another change was new too. Then nobody can tell which of the two did it. Leave those sessions out, or test one change at a time.',
    sessions: ordersOf(several),
  };
}

/** A session without the change less than a day after one with it; any that comes after one, where it cannot be undone. */
function carryOver(counted: readonly Observation[], { undoable }: WarningOptions): Check {
  let lastWith: Observation | undefined;
  const late = counted.filter((o) => {
    if (o.arm === 'change') lastWith = o;
    return o.arm === 'baseline' && lastWith !== undefined && (!undoable || isSoonAfter(o, lastWith));
  });
  if (late.length === 0) return null;
  const message = undoable
    ? 'Some sessions without the change came soon after one with it. What it did may still have been at work. Leave more time between them.'
    : 'This change cannot be undone from one session to the next. Sessions without it that come after it still carry some of it. Do all sessions without it first.';
  return { code: 'carry-over', message, sessions: ordersOf(late) };
}

function isSoonAfter({ day }: Observation, before: Observation): boolean {
  return day !== undefined && before.day !== undefined && day - before.day < 1;
}

const lengthRatio = 1.5;

function unlikeLength(counted: readonly Observation[]): Check {
  const [baseline, change] = (['baseline', 'change'] as const).map((arm) => medianLength(counted, arm));
  if (baseline === undefined || change === undefined) return null;
  if (Math.max(baseline, change) <= lengthRatio * Math.min(baseline, change)) return null;
  return {
    code: 'unlike-length',
    message: `Sessions with the change last about ${Math.round(change)} minutes, those without about ${Math.round(baseline)}. Make them more alike.`,
    sessions: [],
  };
}

function medianLength(counted: readonly Observation[], arm: Arm): number | undefined {
  const lengths = counted
    .filter((o) => o.arm === arm)
    .flatMap((o) => o.sessionMinutes ?? [])
    .sort((a, b) => a - b);
  return lengths[lengths.length >> 1];
}

/** All sessions that are not of the commonest activity; at a tie the first recorded counts as the common one. */
function unlikeActivity(
  counted: readonly Observation[],
  { activityName = (id) => id }: WarningOptions,
): Check {
  const groups = Map.groupBy(
    counted.filter((o) => o.activity !== undefined),
    (o) => o.activity!,
  );
  if (groups.size < 2) return null;
  const [common, ...others] = [...groups.entries()].sort((a, b) => b[1].length - a[1].length);
  return {
    code: 'unlike-activity',
    message: `Not all sessions are of one activity: the commonest is “${activityName(common![0])}”. Compare like with like, and leave the others out.`,
    sessions: ordersOf(others.flatMap(([, sessions]) => sessions)),
  };
}

/** From this many sessions on it is told that numbness comes too seldom. */
const enoughToSee = 4;

function fewOnsets(counted: readonly Observation[]): Check {
  const baseline = counted.filter((o) => o.arm === 'baseline');
  const onsets = baseline.filter((o) => !o.censored).length;
  if (baseline.length < enoughToSee || onsets * 2 >= baseline.length) return null;
  return {
    code: 'few-onsets',
    message: `Numbness came in only ${onsets} of ${baseline.length} sessions without the change. What seldom comes can hardly be seen to come later. Longer or harder sessions would tell more.`,
    sessions: [],
  };
}

function notAlternated(counted: readonly Observation[], { undoable }: WarningOptions): Check {
  const changes = counted.filter((o) => o.arm === 'change');
  const baseline = counted.filter((o) => o.arm === 'baseline');
  if (changes.length < 2 || baseline.length < 2) return null;
  const apart = counted.findIndex((o) => o.arm === 'change') >= baseline.length;
  const apartBack = counted.findIndex((o) => o.arm === 'baseline') >= changes.length;
  if (!apart && !apartBack) return null;
  const advice = undoable ? ' Take turns: some sessions with it, some without.' : '';
  return {
    code: 'not-alternated',
    message: `All sessions with the change came on one side of those without. If your feet got better or worse by themselves, it looks as if the change did it.${advice}`,
    sessions: [],
  };
}

function ordersOf(observations: readonly Observation[]): number[] {
  return observations.map((o) => o.order);
}
