/** Puts the check into its page. */
import { render } from 'preact';
import { fetchGuide } from '../guideData/fetchGuide.ts';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { deviceZone } from '../result/regionHere.ts';
import { aroundCheck } from '../surroundings/aroundCheck.tsx';
import { SurroundingsContext } from '../surroundings/surroundings.ts';
import { Check } from './Check.tsx';
import { followKept } from './storage.ts';

const place = document.querySelector('#check')!;
const title = place.querySelector('h1')!.textContent;

async function start(): Promise<void> {
  render(<Loading title={title} />, place);
  try {
    const loading = fetchGuide();
    deviceZone();
    const loaded = await loading;
    render(
      <SurroundingsContext.Provider value={aroundCheck}>
        <Check {...loaded} />
      </SurroundingsContext.Provider>,
      place,
    );
    document.documentElement.dataset['ready'] = 'check';
  } catch (error) {
    render(<CannotLoad title={title} onTryAgain={() => void start()} />, place);
    throw error;
  }
}

// what stands there without script gives way
place.replaceChildren();
followKept();
void start();
