/** The trial that runs, or a change to choose for the next one; before either, what has to come first. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { useState } from 'preact/hooks';
import { changeName } from '../diary/sessionWords.ts';
import { trial as words } from '../words/en/trial.ts';
import { forbiddenBy, heldBy } from './Held.tsx';
import { Running } from './Running.tsx';
import { ToTest } from './ToTest.tsx';
import type { TestedTrial } from './testedTrials.ts';
import type { OwnTrials } from './useTrials.ts';
import { VerdictAnswer } from './VerdictAnswer.tsx';

type Props = {
  readonly guide: Guide;
  readonly own: OwnTrials;
  /** Undefined where no trial runs, and for a change that the guide does not know. */
  readonly running: TestedTrial | undefined;
  readonly sessions: readonly Session[];
};

export function RunningOrNext({ guide, own, running, sessions }: Props) {
  const { assessment, answers, left, trials } = own;
  const { current } = trials;
  const proposed = changeInAddress(guide);
  const [seed] = useState(() => crypto.getRandomValues(new Uint32Array(1))[0]!);
  const held = heldBy({ guide, assessment, left, onGoOn: own.goOnAsking });
  return (
    <>
      {current !== null && proposed !== undefined && proposed !== current.change && (
        <p class="notice warn">{words.oneRuns(changeName(guide, current.change))}</p>
      )}
      {current !== null && running === undefined && (
        <p class="notice warn">{words.unknown(current.change)}</p>
      )}
      {current !== null && running !== undefined ? (
        <Running
          {...{ guide, current, sessions }}
          report={running.report}
          held={held ?? forbiddenBy({ guide, assessment }, current.change)}
          dueDays={trials.dueDays}
          onDueDays={own.remind}
          onStop={own.stop}
        >
          <VerdictAnswer {...{ own, sessions }} tested={running} />
        </Running>
      ) : (
        (held ?? (
          <ToTest
            {...{ guide, assessment, answers, proposed, seed }}
            onStart={(change) => own.start(change, seed)}
          />
        ))
      )}
    </>
  );
}

/** The change that another page led here with. */
function changeInAddress(guide: Guide): string | undefined {
  const asked = new URLSearchParams(location.search).get('change');
  return guide.changes.find(({ id }) => id === asked)?.id;
}
