/** A session from a file: when did the numbness begin? One tap on a lap, or on "none". */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import type { Arm } from '@footing/trial';
import { useState } from 'preact/hooks';
import { diary, sessionForm, diaryFiles as words } from '../words/en/diary.ts';
import { SelectField } from './fields.tsx';
import { numbFrom, type Waiting } from './fromFiles.ts';
import { activityName, changeName, shownClock, shownNumber, shownTime } from './sessionWords.ts';

type Props = {
  readonly guide: Guide;
  readonly waiting: Waiting;
  readonly isThere: boolean;
  /** The change under test and the kind of session that this is taken for. */
  readonly trial: { readonly change: string; readonly arm: Arm | undefined } | undefined;
  readonly onSave: (session: Session) => Promise<string | undefined>;
  /** The person wants to say more in the form. */
  readonly onOther: (session: Session) => void;
  readonly onLeaveOut: () => void;
};

export function WaitingSession({ guide, waiting, isThere, trial, ...on }: Props) {
  const { laps, needsActivity } = waiting;
  const [activity, setActivity] = useState(waiting.session.activity);
  const [arm, setArm] = useState<Arm | 'none' | undefined>(undefined);
  const [isAgain, setIsAgain] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const counted = arm ?? trial?.arm ?? 'none';
  const session: Session = {
    ...waiting.session,
    activity,
    trial: trial === undefined || counted === 'none' ? null : { change: trial.change, arm: counted },
  };
  const save = async (numbness: Session['numbness']): Promise<void> => {
    if (activity === '') return setProblem(words.needActivity);
    const why = await on.onSave({ ...session, numbness });
    setProblem(why === undefined ? undefined : diary.notSaved(why));
  };
  const name = shownTime(session.startedAt);
  return (
    <div class="waiting-session">
      <h3>{activity === '' ? name : `${activityName(guide, activity)}, ${name}`}</h3>
      <Figures session={session} />
      {isThere && !isAgain ? (
        <p class="turns">
          <span>{words.alreadyThere}</span>
          <button type="button" class="button quiet" onClick={on.onLeaveOut}>
            {words.leaveOut}
          </button>
          <button type="button" class="link" onClick={() => setIsAgain(true)}>
            {words.addAnyway}
          </button>
        </p>
      ) : (
        <>
          <div class="fields">
            {needsActivity && (
              <SelectField
                id={`activity-${session.id}`}
                label={sessionForm.activity}
                value={activity}
                options={[
                  ['', sessionForm.choose],
                  ...guide.activities.map((own) => [own.id, own.name] as const),
                ]}
                onChoose={setActivity}
              />
            )}
            {trial !== undefined && (
              <SelectField
                id={`arm-${session.id}`}
                label={`${words.countsAs} (${changeName(guide, trial.change)})`}
                value={counted}
                options={[...Object.entries(diary.arm), ['none', words.notInTrial]]}
                onChoose={(chosen) => setArm(chosen as Arm | 'none')}
              />
            )}
          </div>
          <fieldset class="onsets">
            <legend>{words.whenBegan}</legend>
            {laps.map((lap) => (
              <button
                type="button"
                class="button"
                key={lap.number}
                onClick={() => void save(numbFrom(lap.startMovingSeconds / 60))}
              >
                {words.pressed(shownClock(lap.startMovingSeconds), lap.number)}
              </button>
            ))}
            <button
              type="button"
              class={laps.length === 0 ? 'button' : 'button quiet'}
              onClick={() => void save(null)}
            >
              {words.noneAtAll}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => on.onOther({ ...session, numbness: numbFrom(null) })}
            >
              {words.otherwise}
            </button>
            <button type="button" class="link" onClick={on.onLeaveOut}>
              {words.leaveOut}
            </button>
          </fieldset>
        </>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function Figures({ session: { minutes, workout } }: { readonly session: Session }) {
  const elapsed = workout?.elapsedMinutes ?? minutes;
  return (
    <ul class="plain-list facts">
      <li>{diary.minutesLong(shownNumber(minutes))}</li>
      {elapsed - minutes >= 0.5 && <li>{words.elapsed(shownNumber(elapsed))}</li>}
      {typeof workout?.distanceKm === 'number' && <li>{words.km(workout.distanceKm.toFixed(1))}</li>}
      {workout !== null && <li>{words.fileWords[workout.format]}</li>}
    </ul>
  );
}
