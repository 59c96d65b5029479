/** Shows the ways back to what was left: the check or its result, and a trial. Nothing of it where nothing is kept. */
import { keptProgress } from '../check/keptProgress.ts';
import { onKeptElsewhere } from '../check/storage.ts';
import { keptTrials, trialsKey } from '../trial/keptTrials.ts';

const ways = document.querySelector<HTMLElement>('#left-off')!;
const note = document.querySelector<HTMLElement>('#start-note')!;

function show(): void {
  const progress = keptProgress();
  const named = [...ways.querySelectorAll<HTMLElement>('[data-change]')];
  const { current } = keptTrials();
  for (const way of ways.querySelectorAll<HTMLElement>('[data-progress]'))
    way.hidden = way.dataset['progress'] !== progress;
  for (const way of named) way.hidden = way.dataset['change'] !== current?.change;
  ways.hidden = progress === 'none' && named.every(({ hidden }) => hidden);
  note.hidden = !ways.hidden;
}

show();
onKeptElsewhere(show, trialsKey);
