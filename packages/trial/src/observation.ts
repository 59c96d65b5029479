/** What a trial takes from a session. Plain data: where it was recorded is the diary's business. */

export const arms = ['baseline', 'change'] as const;

/** Without the change under test, or with it. */
export type Arm = (typeof arms)[number];

export type Observation = {
  /** Minutes of exercise until the numbness began; when there was none, or nobody knows when, until the session ended. At least 0. */
  readonly minutes: number;
  /** True when the session ended without numbness: it would have come later, or not at all. */
  readonly censored: boolean;
  /** True when numbness came by the end, and nobody knows when. Never together with `censored`. */
  readonly untimed?: boolean;
  readonly arm: Arm;
  /** Place in time among the sessions of the trial; smaller is earlier. */
  readonly order: number;
  /** How strong the numbness was at its worst, 0 to 10; counts for nothing in a session without numbness. */
  readonly strength?: number;
  /** Minutes until the numbness was gone. */
  readonly reliefMinutes?: number;
  /** Left out of all figures; still drawn. */
  readonly exclude?: boolean;
  /** Minutes the whole session lasted. */
  readonly sessionMinutes?: number;
  readonly activity?: string;
  /** Days since some fixed day, parts of a day included. */
  readonly day?: number;
  /** Changes other than the one under test that were new in this session. */
  readonly otherChanges?: readonly string[];
};

/** Sooner than this nobody can tell: shorter times count as half a minute, so that their logarithm exists. */
const shortestMinutes = 0.5;

/** The observations that count, in the order of time. */
export function countedObservations(observations: readonly Observation[]): Observation[] {
  return observations.filter((o) => o.exclude !== true).sort((a, b) => a.order - b.order);
}

/** Natural logarithms of the times of one arm: when it began, how long it surely did not, and by when it surely had. */
export type ArmTimes = {
  readonly events: Float64Array;
  readonly censored: Float64Array;
  readonly untimed: Float64Array;
};

export type TrialTimes = { readonly baseline: ArmTimes; readonly change: ArmTimes };

/** The sorted log times of both arms: sorted, so that the order of the sessions changes no digit. */
export function timesOf(observations: readonly Observation[]): TrialTimes {
  const logs = (arm: Arm, kind: keyof ArmTimes): Float64Array =>
    Float64Array.from(
      observations.filter((o) => o.arm === arm && kindOf(o) === kind),
      (o) => Math.log(Math.max(shortestMinutes, o.minutes)),
    ).sort();
  const armTimes = (arm: Arm): ArmTimes => ({
    events: logs(arm, 'events'),
    censored: logs(arm, 'censored'),
    untimed: logs(arm, 'untimed'),
  });
  return { baseline: armTimes('baseline'), change: armTimes('change') };
}

function kindOf({ censored, untimed }: Observation): keyof ArmTimes {
  if (censored) return 'censored';
  return untimed === true ? 'untimed' : 'events';
}
