/** The trial that runs, said where its sessions are noted; nothing of one that has to wait. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { link } from '../layouts/link.ts';
import { daysSinceLast, isDue } from '../trial/due.ts';
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
  if (running === undefined) return null;
  const { current, next, dueDays } = running;
  // a change that the guide does not know is told of on the trial's own page alone
  if (!guide.changes.some(({ id }) => id === current.change)) return null;
  const due = isDue(daysSinceLast(sessions, current, Date.now()), dueDays, next);
  const [first] = next;
  return (
    <p class={due ? 'notice warn' : 'notice'} data-under-test>
      <a href={link('/trial/')}>{trial.running(changeName(guide, current.change))}</a>.{' '}
      {first === undefined ? diary.askedEnough : diary.nextInTrial(trial.next(trial.arms[first]), due)}
    </p>
  );
}
