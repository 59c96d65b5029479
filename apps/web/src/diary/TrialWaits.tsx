/** Why the diary plans nothing of the trial that runs; nothing where it does, or where none runs. */
import type { Guide } from '@footing/guide';
import { forbiddenBy, heldBy } from '../trial/Held.tsx';
import { keptTrials } from '../trial/keptTrials.ts';
import type { Checked } from '../trial/useChecked.ts';

type Props = { readonly guide: Guide; readonly checked: Checked };

export function TrialWaits({ guide, checked }: Props) {
  const { current } = keptTrials();
  if (current === null) return null;
  const { assessment, left, goOnAsking } = checked;
  return (
    <>
      {heldBy({ guide, assessment, left, onGoOn: goOnAsking }) ??
        forbiddenBy({ guide, assessment }, current.change)}
    </>
  );
}
