/** Puts the page of an event into its place, once the guide is there. */
import { OtherGuideError } from '@footing/assessment/packed';
import { render } from 'preact';
import { eventKey, followKept } from '../check/storage.ts';
import { OtherGuide } from '../guideData/OtherGuide.tsx';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { aroundResult } from '../surroundings/aroundResult.ts';
import { SurroundingsContext } from '../surroundings/surroundings.ts';
import { trialsKey } from '../trial/keptTrials.ts';
import { EventPage } from './EventPage.tsx';
import { fetchEventGuide } from './fetchEventGuide.ts';

const place = document.querySelector('#event')!;

async function start(): Promise<void> {
  render(<Loading />, place);
  try {
    const loaded = await fetchEventGuide();
    render(
      <SurroundingsContext.Provider value={aroundResult}>
        <EventPage {...loaded} />
      </SurroundingsContext.Provider>,
      place,
    );
    document.documentElement.dataset['ready'] = 'event';
  } catch (error) {
    // the heading of the page stands above its place
    const again = (): void => void start();
    render(
      error instanceof OtherGuideError ? <OtherGuide level={2} /> : <CannotLoad onTryAgain={again} />,
      place,
    );
    throw error;
  }
}

// what stands there without script gives way
place.replaceChildren();
followKept(eventKey, trialsKey);
void start();
