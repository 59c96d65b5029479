/** The page of an event: when it is, and the plan; or what has to come first. */
import { type AssessmentWithoutBands, daysFrom, eventPlan, whyEventWaits } from '@footing/assessment';
import { useEffect, useRef, useState } from 'preact/hooks';
import { link } from '../layouts/link.ts';
import { useSources } from '../result/useSources.ts';
import { keptTrials } from '../trial/keptTrials.ts';
import { type Checked, useChecked } from '../trial/useChecked.ts';
import { check } from '../words/en/check.ts';
import { event as words } from '../words/en/event.ts';
import { activityChoices } from './activityChoices.ts';
import { DeleteEvent } from './DeleteEvent.tsx';
import { EventForm } from './EventForm.tsx';
import type { EventProps, TellingGuide } from './fetchEventGuide.ts';
import { forgetEvent, keepEvent, keptEvent, type OwnEvent } from './keptEvent.ts';
import { Plan } from './Plan.tsx';
import { stillPlanned } from './stillPlanned.ts';
import { today } from './today.ts';
import { Waits } from './Waits.tsx';

export function EventPage({ assessor, guide: unsourced }: EventProps) {
  const [guide, place] = useSources(unsourced);
  const checked = useChecked(assessor);
  const { answers, assessment } = checked;
  const choices = activityChoices(guide.activities, answers);
  const { own, notice, tries, plan, remove } = useOwnEvent(choices);
  if (assessment === undefined) return <NoAnswers />;
  const waits = whyEventWaits(guide, answers, assessment);
  return (
    <div class="own-list event" ref={place}>
      <p class={notice === '' ? 'only-read' : 'notice'} role="status">
        {notice}
      </p>
      {waits !== undefined ? (
        <>
          <Waits {...{ guide, checked, assessment, waits }} />
          {own !== undefined && <DeleteEvent onDelete={remove} />}
        </>
      ) : (
        <>
          <EventForm
            key={own === undefined ? 'new' : 'kept'}
            {...{ choices, own }}
            first={choices === guide.activities ? '' : choices[0]!.id}
            onPlan={plan}
          />
          {own !== undefined && <Planned {...{ guide, checked, assessment, own, tries }} onDelete={remove} />}
        </>
      )}
    </div>
  );
}

/** The event on this device; `tries`: how often a plan was asked for since the page was opened. */
function useOwnEvent(choices: ReturnType<typeof activityChoices>) {
  const [own, setOwn] = useState(() => stillPlanned(keptEvent(), choices, today()));
  const [notice, setNotice] = useState('');
  const [tries, setTries] = useState(0);
  const plan = (next: OwnEvent): void => {
    setOwn(next);
    const why = keepEvent(next);
    setNotice(why === undefined ? '' : words.kept[why]);
    setTries(tries + 1);
  };
  const remove = (): void => {
    forgetEvent();
    setOwn(undefined);
    setNotice(words.deleted);
  };
  return { own, notice, tries, plan, remove };
}

type PlannedProps = {
  readonly guide: TellingGuide;
  readonly checked: Checked;
  readonly assessment: AssessmentWithoutBands;
  readonly own: OwnEvent;
  readonly tries: number;
  readonly onDelete: () => void;
};

function Planned({ guide, checked, assessment, own, tries, onDelete }: PlannedProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // who has just asked for a plan reads on there
  useEffect(() => {
    if (tries > 0) title.current?.focus();
  }, [tries]);
  const from = today();
  const days = daysFrom(from, own.day);
  const { activity, sessionsAWeek } = own;
  const underTest = keptTrials().current?.change;
  const asked = { activity, sessionsAWeek, underTest, days: Math.max(0, days) };
  const found = eventPlan(guide, checked.answers, assessment, asked);
  if ('waits' in found) throw new Error('a plan for an event that waits');
  return (
    <Plan {...{ guide, own, days, underTest, onDelete }} plan={found.plan} today={from} titleRef={title}>
      {checked.left !== undefined && (
        <p class="notice no-print">
          {words.notFinished}{' '}
          <a href={link('/check/')} onClick={() => void checked.goOnAsking()}>
            {words.goOnAsking}
          </a>
        </p>
      )}
    </Plan>
  );
}

function NoAnswers() {
  return (
    <div class="card">
      <p>{words.noAnswers}</p>
      <p class="turns">
        <a class="button big" href={link('/check/')}>
          {words.startCheck}
        </a>
      </p>
      <p class="small soft">{check.yourDevice}</p>
    </div>
  );
}
