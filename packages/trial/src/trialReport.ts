/** Everything that is told of a trial, in one plain value: what `footing trial FILE --json` prints. */
import type { TriedResult } from '@footing/assessment';
import type { Share } from '@footing/guide';
import { type Analysis, analyse } from './analyse.ts';
import { type Arm, countedObservations, type Observation } from './observation.ts';
import { remainingArms } from './plannedArms.ts';
import { ratioPrior } from './prior.ts';
import { type SessionsNeeded, sessionsNeeded } from './sessionsNeeded.ts';
import { triedFromVerdict } from './tried.ts';
import { type VerdictWords, verdictWords } from './verdictWords.ts';
import { type TrialWarning, trialWarnings } from './warnings.ts';

export type TrialSetting = {
  readonly change: string | null;
  readonly undoable: boolean;
  /** Sessions of each kind before one can tell, by the guide; never fewer than 4 are asked for. */
  readonly sessionsToTell?: number;
  /** How often the change helps such a person, by the guide; absent: neither side is favoured. */
  readonly helps?: Pick<Share, 'p' | 'n'>;
  readonly usualMinutes?: number;
  /** The name of an activity, by its id, for who reads the warnings. */
  readonly activityName?: (id: string) => string;
  /** Of the random order. */
  readonly seed: number;
};

export type TrialReport = {
  readonly change: string | null;
  /** What the answer `tried` becomes; null while it is too early. */
  readonly tried: TriedResult | null;
  readonly words: VerdictWords;
  readonly warnings: readonly TrialWarning[];
  readonly needed: SessionsNeeded;
  /** The kinds of the next sessions, in order; empty once there is a verdict. */
  readonly next: readonly Arm[];
  readonly helps: Pick<Share, 'p' | 'n'> | null;
} & Analysis;

/** @throws RangeError when an observation or a figure of the setting is out of range; outside data goes through `readTrial`. */
export function trialReport(observations: readonly Observation[], setting: TrialSetting): TrialReport {
  const { change, undoable, sessionsToTell, helps, usualMinutes, activityName } = setting;
  const analysis = analyse(observations, ratioPrior(helps), {
    ...(sessionsToTell === undefined ? {} : { sessionsPerArm: sessionsToTell }),
    ...(usualMinutes === undefined ? {} : { usualMinutes }),
  });
  const needed = sessionsNeeded(analysis);
  return {
    change,
    tried: triedFromVerdict(analysis) ?? null,
    words: verdictWords(analysis, needed),
    warnings: trialWarnings(observations, {
      undoable,
      ...(activityName === undefined ? {} : { activityName }),
    }),
    needed,
    next: nextArms(observations, analysis, needed, setting),
    helps: helps ?? null,
    ...analysis,
  };
}

/** The sessions that are needed and no more, in the order of the plan: of two kinds the one with fewer need not catch up. */
function nextArms(
  observations: readonly Observation[],
  { sessions }: Analysis,
  { more }: SessionsNeeded,
  { undoable, seed }: TrialSetting,
): Arm[] {
  if (more === null) return [];
  const sessionsPerArm = Math.max(sessions.baseline + more.baseline, sessions.change + more.change);
  const done = countedObservations(observations).map((o) => o.arm);
  const left = { ...more };
  return remainingArms({ undoable, seed, sessionsPerArm }, done).filter((arm) => left[arm]-- > 0);
}
