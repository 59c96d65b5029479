/** The trials that sessions tell of and that do not run now, each with its verdict. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { changeName } from '../diary/sessionWords.ts';
import { trial as words } from '../words/en/trial.ts';
import { isHeld } from './isHeld.ts';
import type { TestedTrial } from './testedTrials.ts';
import type { OwnTrials } from './useTrials.ts';
import { Verdict } from './Verdict.tsx';
import { VerdictAnswer } from './VerdictAnswer.tsx';

type Props = {
  readonly guide: Guide;
  readonly own: OwnTrials;
  readonly earlier: readonly TestedTrial[];
  readonly sessions: readonly Session[];
};

export function Earlier({ guide, own, earlier, sessions }: Props) {
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">{words.earlier}</h2>
      {earlier.map((tested) => (
        <details class="more" key={tested.change} open={earlier.length === 1}>
          <summary>{changeName(guide, tested.change)}</summary>
          <Verdict
            report={tested.report}
            sessions={sessions}
            isHeld={isHeld({ guide, ...own }, tested.change)}
          >
            <VerdictAnswer {...{ own, tested, sessions }} />
          </Verdict>
        </details>
      ))}
    </section>
  );
}
