/** The plan: until the day, on the day, and afterwards. On paper one side, to fold. */
import type { EventPlan } from '@footing/assessment';
import type { ComponentChildren, Ref } from 'preact';
import { link } from '../layouts/link.ts';
import { Sources } from '../result/Sources.tsx';
import { event as words } from '../words/en/event.ts';
import { recovery } from '../words/en/recovery.ts';
import { result } from '../words/en/result.ts';
import { site } from '../words/en/site.ts';
import { DeleteEvent } from './DeleteEvent.tsx';
import type { TellingGuide } from './fetchEventGuide.ts';
import type { OwnEvent } from './keptEvent.ts';
import { OnTheDay } from './OnTheDay.tsx';
import { Until } from './Until.tsx';

export type PlanProps = {
  readonly guide: TellingGuide;
  readonly own: OwnEvent;
  /** Until the event; below 0 once it is over. */
  readonly days: number;
  readonly today: string;
  readonly plan: EventPlan;
  readonly underTest: string | undefined;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onDelete: () => void;
  /** What is said before it. */
  readonly children?: ComponentChildren;
};

export function Plan(props: PlanProps) {
  const { guide, own, days, plan, titleRef, onDelete, children } = props;
  const { name } = guide.activities.find(({ id }) => id === own.activity)!;
  const isOver = days < 0;
  return (
    <section class="event-plan" aria-labelledby="plan-title" data-over={isOver}>
      <h2 id="plan-title" tabIndex={-1} ref={titleRef}>
        {words.title(name, words.dayInWords(own.day))}
      </h2>
      <p class="soft">{isOver ? words.isOver : words.when(days)}</p>
      {children}
      {!isOver && <Until {...props} />}
      {!isOver && <OnTheDay guide={guide} plan={plan} />}
      <Afterwards guide={guide} plan={plan} />
      <p class="only-print small">
        {words.paper} {site.notADevice} {result.guide(guide.version, guide.hash.slice(0, 12))}
      </p>
      {!isOver && (
        <p class="turns no-print">
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      )}
      <DeleteEvent onDelete={onDelete} />
    </section>
  );
}

function Afterwards({ guide, plan }: Pick<PlanProps, 'guide' | 'plan'>) {
  return (
    <div class="event-part" data-part="afterwards">
      <h3>{words.afterwards}</h3>
      {plan.afterwards.map(({ cause, onTrack, late, lateAfterDays, source }) => (
        <div key={cause} class="event-clock">
          <h4>{result.ifItIs(guide.causes.find(({ id }) => id === cause)!)}</h4>
          <dl class="clock">
            <dt>{recovery.onTrack}</dt>
            <dd>{onTrack}</dd>
            <dt>{recovery.late(lateAfterDays)}</dt>
            <dd>{late}</dd>
          </dl>
          <Sources guide={guide} ids={[source]} />
        </div>
      ))}
      <p>{words.sooner}</p>
      <p class="no-print">
        <a href={link('/diary/')}>{words.note}</a>
      </p>
    </div>
  );
}
