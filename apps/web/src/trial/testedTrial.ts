/** A trial as its sessions, the guide and the person's answers make it: the same for whoever is told of it. */
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
  verdictRules,
} from '@footing/trial';
import { activityName } from '../diary/sessionWords.ts';

/** A change, and the seed of the random order of its sessions. */
export type Trialled = { readonly change: string; readonly seed: number };

/** What the guide says of a change, for this person where there are answers. Undefined for a change it does not know. */
export function settingOf(
  guide: Guide,
  assessment: AssessmentWithoutBands | undefined,
  { change, seed }: Trialled,
): TrialSetting | undefined {
  const known = guide.changes.find(({ id }) => id === change);
  if (known === undefined) return undefined;
  const { undoable, sessionsToTell } = known;
  const helps = assessment === undefined ? {} : { helps: shareForPerson(known, assessment.causes) };
  return { change, undoable, sessionsToTell, seed, activityName: (id) => activityName(guide, id), ...helps };
}

/**
 * What the sessions of a trial say. The one way to a verdict: without the same answers the same sessions may give another.
 * @param assessment of the person's answers; undefined only where there is no check.
 */
export function trialOf(
  guide: Guide,
  assessment: AssessmentWithoutBands | undefined,
  sessions: readonly Session[],
  trialled: Trialled,
): TrialReport | undefined {
  const setting = settingOf(guide, assessment, trialled);
  return setting && trialReport(trialSessions(sessions, trialled.change), setting);
}

/** The kinds of all sessions from the start, in the order that chance has made. */
export function wholePlan({ undoable, seed, sessionsToTell = 0 }: TrialSetting): Arm[] {
  return plannedArms({
    undoable,
    seed,
    sessionsPerArm: Math.max(verdictRules.sessionsPerArm, sessionsToTell),
  });
}
