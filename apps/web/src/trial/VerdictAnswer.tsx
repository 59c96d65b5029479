/** What can be done with the verdict of one trial; nothing while it is too early for one. */
import type { Session } from '@footing/diary';
import { foundIn } from '@footing/trial';
import { isExample } from '../diary/exampleSessions.ts';
import { resultsIn } from '../result/useTriedHere.ts';
import { IntoAnswers } from './IntoAnswers.tsx';
import type { TestedTrial } from './testedTrials.ts';
import { isVerdict } from './trialMoves.ts';
import type { OwnTrials } from './useTrials.ts';

type Props = {
  readonly own: OwnTrials;
  readonly tested: TestedTrial;
  readonly sessions: readonly Session[];
};

export function VerdictAnswer({ own, tested: { change, report }, sessions }: Props) {
  const { tried: result } = report;
  if (result === null) return null;
  const inAnswers = resultsIn(own.answers)[change];
  return (
    <IntoAnswers
      result={result}
      isMadeUp={sessions.some((session) => session.trial?.change === change && isExample(session))}
      isChecked={own.assessment !== undefined}
      inAnswers={inAnswers}
      isUsed={isVerdict(own.trials, change, inAnswers)}
      onUse={() => own.use({ change, result, found: foundIn(report) })}
      onTakeBack={() => own.takeBack(change)}
    />
  );
}
