/** Puts the check into its page. */
import { render } from 'preact';
import { fetchGuide } from '../guideData/fetchGuide.ts';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { deviceZone } from '../result/regionHere.ts';
import { CheckHere } from './CheckHere.tsx';
import { keepHere } from './keepHere.ts';
import { onKeptElsewhere } from './storage.ts';

const place = document.querySelector('#check')!;
const keeping = keepHere();
const title = place.querySelector('h1')!.textContent;

async function start(): Promise<void> {
  render(<Loading title={title} />, place);
  try {
    const loading = fetchGuide();
    deviceZone();
    const loaded = await loading;
    render(<CheckHere {...loaded} keeping={keeping} />, place);
    document.documentElement.dataset['ready'] = 'check';
  } catch (error) {
    render(<CannotLoad title={title} onTryAgain={() => void start()} />, place);
    throw error;
  }
}

// what stands there without script gives way
place.replaceChildren();
// opened anew, as the other pages are, it would lose answers that are only here
onKeptElsewhere(() => keeping.isOnlyHere() || location.reload());
void start();
