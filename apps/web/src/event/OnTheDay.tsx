/** For the day itself: the steps when it comes on, when to end it, and the signs at which to get help. */
import type { EventPlan } from '@footing/assessment';
import { Sources } from '../result/Sources.tsx';
import { Statements } from '../result/Statements.tsx';
import { event as words } from '../words/en/event.ts';
import { now } from '../words/en/now.ts';
import type { TellingGuide } from './fetchEventGuide.ts';

type Props = { readonly guide: TellingGuide; readonly plan: EventPlan };

export function OnTheDay({ guide, plan: { rescue, endWhen, warningSigns } }: Props) {
  return (
    <div class="event-part" data-part="day">
      <h3>{words.onTheDay}</h3>
      <div class="event-stop">
        <h4>{now.stopTitle}</h4>
        <Statements guide={guide} statements={warningSigns} />
        <p class="small">
          {now.call}{' '}
          {guide.emergencyNumbers.map(({ id, name, number }, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              {name} <a href={`tel:${number}`}>{number}</a>
            </span>
          ))}
        </p>
      </div>
      <h4>{words.comesOn}</h4>
      <ol class="event-steps">
        {rescue.map(({ step, seconds, source }) => (
          <li class="statement-line" key={step}>
            <p>
              {step} <span class="small soft">{now.seconds(seconds)}</span>
            </p>{' '}
            <Sources guide={guide} ids={[source]} />
          </li>
        ))}
      </ol>
      <h4>{words.endWhen}</h4>
      <Statements guide={guide} statements={endWhen} />
    </div>
  );
}
