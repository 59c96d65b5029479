/** The diary and the trials on this device, as a clinician gets them. Loaded only where there is one. */
import type { Assessor } from '@footing/assessment';
import type { SessionRecord, TrialRecord } from '@footing/exchange';
import { isExample } from '../diary/exampleSessions.ts';
import { openDiary } from '../diary/openDiary.ts';
import { keptTrials } from '../trial/keptTrials.ts';
import { reportOf, settingOf } from '../trial/testedTrial.ts';

export type OwnRecords = {
  readonly sessions: readonly SessionRecord[];
  /** With a measured result; a trial without enough sessions says that it is too early. */
  readonly trials: readonly TrialRecord[];
};

export const noRecords: OwnRecords = { sessions: [], trials: [] };

/** @throws StoreProblem when the diary is there and cannot be read. */
export async function ownRecords(guide: Assessor['guide']): Promise<OwnRecords> {
  const { store } = await openDiary(() => undefined);
  // made-up sessions would be taken for the person's own
  const sessions = (await store.all()).filter((session) => !isExample(session));
  const { current, finished } = keptTrials();
  const changes = new Map(finished.map(({ change }) => [change, 0]));
  if (current !== null) changes.set(current.change, current.seed);
  const trials = [...changes].flatMap(([change, seed]) => {
    const setting = settingOf(guide, change, seed, undefined);
    const report = setting && reportOf(sessions, setting);
    if (report === undefined || report.sessions.baseline + report.sessions.change === 0) return [];
    return [{ ...report, change }];
  });
  return { sessions, trials };
}
