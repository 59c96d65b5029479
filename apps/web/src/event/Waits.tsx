/** Why the event waits: what it rests on, and what to do first. */
import { type AssessmentWithoutBands, type EventWaits, examinerOf } from '@footing/assessment';
import type { ComponentChildren } from 'preact';
import { link } from '../layouts/link.ts';
import { CareCard } from '../result/CareCard.tsx';
import { Sources } from '../result/Sources.tsx';
import type { Checked } from '../trial/useChecked.ts';
import { event as words } from '../words/en/event.ts';
import { clinicianNames } from '../words/en/reading.ts';
import type { TellingGuide } from './fetchEventGuide.ts';

type Props = {
  readonly guide: TellingGuide;
  readonly checked: Pick<Checked, 'goOnAsking'>;
  readonly assessment: AssessmentWithoutBands;
  readonly waits: EventWaits;
};

export function Waits({ guide, checked, assessment, waits }: Props) {
  const frame = (children: ComponentChildren) => (
    <section class="event-waits" aria-labelledby="waits-title" data-waits={waits.because}>
      <h2 id="waits-title">{waits.because === 'not-asked' ? words.askFirst : words.waits}</h2>
      {children}
    </section>
  );
  switch (waits.because) {
    case 'urgency':
      return frame(
        <>
          <p>{words.seenFirst}</p>
          <CareCard guide={guide} assessment={assessment} level={2} />
          <ToResult />
        </>,
      );
    case 'not-asked':
      return frame(
        <>
          <p>{words.notAsked}</p>
          <p class="turns">
            <a class="button" href={link('/check/')} onClick={() => void checked.goOnAsking()}>
              {words.goOnAsking}
            </a>
          </p>
        </>,
      );
    case 'cause':
      return frame(<StoppedBy {...{ guide, assessment }} id={waits.cause} />);
  }
}

function StoppedBy({ guide, assessment, id }: Pick<Props, 'guide' | 'assessment'> & { readonly id: string }) {
  const cause = guide.causes.find((own) => own.id === id)!;
  const { stop, source } = cause.training;
  return (
    <div class="card">
      <p>{words.mayBe(cause)}</p>
      <p>{words.thenStop}</p>
      <ul>
        {stop.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Sources guide={guide} ids={[source]} />
      <p>{words.untilLooked(clinicianNames[examinerOf(guide.causes, assessment).seenBy])}</p>
      <ToResult />
    </div>
  );
}

function ToResult() {
  return (
    <p class="turns">
      <a class="button" href={link('/result/')}>
        {words.seeResult}
      </a>
    </p>
  );
}
