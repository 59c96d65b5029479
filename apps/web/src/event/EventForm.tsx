/** When the event is, of what, and how often somebody trains until then. */
import { eventLimits } from '@footing/assessment';
import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../diary/fields.tsx';
import { event as words } from '../words/en/event.ts';
import { dayProblem } from './dayProblem.ts';
import type { OwnEvent } from './keptEvent.ts';
import { today } from './today.ts';

type Props = {
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** The one that is chosen at first; empty where nobody can say. */
  readonly first: string;
  /** As it is planned now. */
  readonly own: OwnEvent | undefined;
  readonly onPlan: (event: OwnEvent) => void;
};

const { leastSessionsAWeek, mostSessionsAWeek } = eventLimits;
const usualSessionsAWeek = 3;
const weekly = Array.from({ length: mostSessionsAWeek - leastSessionsAWeek + 1 }, (_, i) => {
  const count = String(i + leastSessionsAWeek);
  return [count, count] as const;
});

type Problems = { readonly day?: string | undefined; readonly activity?: string | undefined };

export function EventForm({ choices, first, own, onPlan }: Props) {
  const [day, setDay] = useState(own?.day ?? '');
  const [sessions, setSessions] = useState(String(own?.sessionsAWeek ?? usualSessionsAWeek));
  const [activity, setActivity] = useState(own?.activity ?? first);
  const [problems, setProblems] = useState<Problems>({});
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = { day: dayProblem(day, today()), activity: activity === '' ? words.noActivity : undefined };
    setProblems(found);
    if (found.day !== undefined) document.getElementById('event-day')?.focus();
    else if (found.activity !== undefined) document.getElementById('event-activity')?.focus();
    else onPlan({ day, sessionsAWeek: Number(sessions), activity });
  };
  return (
    <form class="card event-form no-print" onSubmit={submit} noValidate>
      <div class="fields">
        <TextField
          id="event-day"
          type="date"
          label={words.day}
          value={day}
          problem={problems.day}
          onText={(text) => {
            setDay(text);
            setProblems({ ...problems, day: undefined });
          }}
        />
        <SelectField
          id="event-sessions"
          label={words.sessionsAWeek}
          value={sessions}
          options={weekly}
          onChoose={setSessions}
        />
        <SelectField
          id="event-activity"
          label={words.activity}
          value={activity}
          problem={problems.activity}
          options={[
            ...(activity === '' ? [['', words.pick] as const] : []),
            ...choices.map(({ id, name }) => [id, name] as const),
          ]}
          onChoose={(id) => {
            setActivity(id);
            setProblems({ ...problems, activity: undefined });
          }}
        />
      </div>
      <p class="turns">
        <button type="submit" class="button">
          {own === undefined ? words.make : words.makeAnew}
        </button>
      </p>
      <p class="small soft">{words.onDevice}</p>
    </form>
  );
}
