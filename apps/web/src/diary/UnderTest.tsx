/** The trial that runs, said where its sessions are noted; nothing of one that has to wait. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { link } from '../layouts/link.ts';
import { daysSinceLast, isDue } from '../trial/due.ts';
import { forbiddenBy, heldBy } from '../trial/Held.tsx';
import { diary } from '../words/en/diary.ts';
import { trial } from '../words/en/trial.ts';
import type { TrialHere } from './runningTrial.ts';
import { changeName } from './sessionWords.ts';

type Props = {
  readonly guide: Guide;
  readonly running: TrialHere | undefined;
  readonly sessions: readonly Session[];
};

export function UnderTest({ guide, running, sessions }: Props) {
  if (running === undefined || hasToWait(guide, running)) return null;
  const { current, next, dueDays } = running;
  const due = isDue(daysSinceLast(sessions, current, Date.now()), dueDays, next);
  const [first] = next;
  return (
    <p class={due ? 'notice warn' : 'notice'} data-under-test>
      <a href={link('/trial/')}>{trial.running(changeName(guide, current.change))}</a>.{' '}
      {first === undefined ? diary.askedEnough : diary.nextInTrial(trial.next(trial.arms[first]), due)}
    </p>
  );
}

/** As on the trial's own page, and a change that the guide does not know is told of there alone. */
function hasToWait(guide: Guide, { current: { change }, assessment, left }: TrialHere): boolean {
  if (!guide.changes.some(({ id }) => id === change)) return true;
  const held = heldBy({ guide, assessment, left, onGoOn: () => undefined });
  return (held ?? forbiddenBy({ guide, assessment }, change)) !== undefined;
}
