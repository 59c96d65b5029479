/** A trial as its sessions, the guide and the person's answers make it. */
import type { AssessmentWithoutBands } from '@footing/assessment';
import { type Session, trialSessions } from '@footing/diary';
import type { Guide } from '@footing/guide';
import {
  type Arm,
  plannedArms,
  shareForPerson,
  type TrialReport,
  type TrialSetting,
  trialReport,
} from '@footing/trial';

/** Fewer with or without the change are never asked for. */
const fewestPerArm = 4;

/** What the guide says of a change, for this person where there are answers. Undefined for a change it does not know. */
export function settingOf(
  guide: Guide,
  change: string,
  seed: number,
  assessment: AssessmentWithoutBands | undefined,
): TrialSetting | undefined {
  const known = guide.changes.find(({ id }) => id === change);
  if (known === undefined) return undefined;
  const { undoable, sessionsToTell } = known;
  const helps = assessment === undefined ? {} : { helps: shareForPerson(known, assessment.causes) };
  return { change, undoable, sessionsToTell, seed, ...helps };
}

export function reportOf(sessions: readonly Session[], setting: TrialSetting): TrialReport {
  return trialReport(trialSessions([...sessions], setting.change!), setting);
}

/** The kinds of all sessions from the start, in the order that chance has made. */
export function wholePlan({ undoable, seed, sessionsToTell = 0 }: TrialSetting): Arm[] {
  return plannedArms({ undoable, seed, sessionsPerArm: Math.max(fewestPerArm, sessionsToTell) });
}

/** The kind of each of the next sessions, the ones that are waiting counted in; without end. */
export function nextArms(sessions: readonly Session[], setting: TrialSetting): Arm[] {
  return [...reportOf(sessions, setting).next];
}
