/** Every trial that there is: the one that runs, then those that sessions name. */
import type { AssessmentWithoutBands } from '@footing/assessment';
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import type { TrialReport } from '@footing/trial';
import type { CurrentTrial } from './keptTrials.ts';
import { trialOf } from './testedTrial.ts';

export type TestedTrial = { readonly change: string; readonly report: TrialReport };

/** A change that the guide does not know is left out, and so is all while sessions are not read yet. */
export function testedTrials(
  guide: Guide,
  assessment: AssessmentWithoutBands | undefined,
  sessions: readonly Session[] | undefined,
  current: CurrentTrial | null,
): readonly TestedTrial[] {
  if (sessions === undefined) return [];
  const named = sessions.flatMap(({ trial }) => (trial === null ? [] : [trial.change]));
  const changes = new Set([...(current === null ? [] : [current.change]), ...named]);
  return [...changes].flatMap((change) => {
    const seed = current?.change === change ? current.seed : 1;
    const report = trialOf(guide, assessment, sessions, { change, seed });
    return report === undefined ? [] : [{ change, report }];
  });
}
