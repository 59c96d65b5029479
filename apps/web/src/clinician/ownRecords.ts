/** The diary and the trials on this device, as a clinician gets them. Loaded only where there is one. */
import type { AssessmentWithoutBands } from '@footing/assessment';
import type { Session } from '@footing/diary';
import type { SessionRecord, TrialRecord } from '@footing/exchange';
import type { Guide } from '@footing/guide';
import { isExample } from '../diary/exampleSessions.ts';
import { isTaken, openDiary } from '../diary/openDiary.ts';
import { keptTrials, noTrials, type Trials } from '../trial/keptTrials.ts';
import { trialOf } from '../trial/testedTrial.ts';

/** What lies on this device. */
export type KeptRecords = {
  readonly sessions: readonly Session[];
  readonly trials: Pick<Trials, 'current' | 'finished'>;
};

export const noKeptRecords: KeptRecords = { sessions: [], trials: noTrials };

export type OwnRecords = {
  readonly sessions: readonly SessionRecord[];
  /** With a measured result; a trial without enough sessions says that it is too early. */
  readonly trials: readonly TrialRecord[];
};

/** @throws StoreProblem when the diary is there and cannot be read. */
export async function keptRecords(): Promise<KeptRecords> {
  const { store } = await openDiary(() => undefined);
  // made-up sessions would be taken for the person's own
  const sessions = (await store.all()).filter((session) => !isExample(session) && isTaken(session));
  return { sessions, trials: keptTrials() };
}

/** With the verdicts that the person reads too. */
export function ownRecords(
  guide: Guide,
  assessment: AssessmentWithoutBands,
  { sessions, trials: { current, finished } }: KeptRecords,
): OwnRecords {
  const changes = new Set(finished.map(({ change }) => change));
  if (current !== null) changes.add(current.change);
  const trials = [...changes].flatMap((change) => {
    // the order of sessions still to come is nothing that a clinician is told
    const report = trialOf(guide, assessment, sessions, { change, seed: 1 });
    if (report === undefined || report.sessions.baseline + report.sessions.change === 0) return [];
    return [{ ...report, change }];
  });
  return { sessions, trials };
}
