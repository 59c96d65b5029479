/** A session from a file: when did the numbness begin? One tap on a lap, or on "none". */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { useState } from 'preact/hooks';
import { diary, sessionForm, diaryFiles as words } from '../words/en/diary.ts';
import { SelectField } from './fields.tsx';
import { focusOn, headOf } from './focusOn.ts';
import { numbFrom, type Waiting } from './fromFiles.ts';
import { activityName, changeName, shownClock, shownNumber, shownTime } from './sessionWords.ts';
import { type TakenFor, useWaiting, type WaitingTold, type WaysOn } from './useWaiting.ts';

type Props = WaysOn & {
  readonly guide: Guide;
  readonly waiting: Waiting;
  readonly isThere: boolean;
  readonly trial: TakenFor | undefined;
  /** The person wants to say more in the form. */
  readonly onOther: (session: Session) => void;
  readonly onLeaveOut: () => void;
};

export function WaitingSession(props: Props) {
  const { guide, waiting, isThere, trial, onOther, onLeaveOut } = props;
  const told = useWaiting(guide, waiting, trial, props);
  const [isAgain, setIsAgain] = useState(false);
  const { session, problem } = told;
  const name = shownTime(session.startedAt);
  const head = headOf.waiting(session.id);
  const addAnyway = (): void => {
    focusOn(head);
    setIsAgain(true);
  };
  return (
    <div class="waiting-session">
      <h3 id={head} tabIndex={-1}>
        {session.activity === '' ? name : `${activityName(guide, session.activity)}, ${name}`}
      </h3>
      <Figures session={session} />
      {isThere && !isAgain ? (
        <AlreadyThere onLeaveOut={onLeaveOut} onAddAnyway={addAnyway} />
      ) : (
        <>
          <WhatItWas {...{ guide, told, trial }} needsActivity={waiting.needsActivity} />
          <Onsets {...{ told, onOther, onLeaveOut }} laps={waiting.laps} />
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

type AlreadyThereProps = { readonly onLeaveOut: () => void; readonly onAddAnyway: () => void };

function AlreadyThere({ onLeaveOut, onAddAnyway }: AlreadyThereProps) {
  return (
    <p class="turns">
      <span>{words.alreadyThere}</span>
      <button type="button" class="button quiet" onClick={onLeaveOut}>
        {words.leaveOut}
      </button>
      <button type="button" class="link" onClick={onAddAnyway}>
        {words.addAnyway}
      </button>
    </p>
  );
}

type WhatItWasProps = Pick<Props, 'guide' | 'trial'> & {
  readonly told: WaitingTold;
  readonly needsActivity: boolean;
};

function WhatItWas({ guide, told, trial, needsActivity }: WhatItWasProps) {
  const { session, countsAs } = told;
  return (
    <div class="fields">
      {needsActivity && (
        <SelectField
          id={`activity-${session.id}`}
          label={sessionForm.activity}
          value={session.activity}
          options={[['', sessionForm.choose], ...guide.activities.map((own) => [own.id, own.name] as const)]}
          onChoose={told.setActivity}
        />
      )}
      {trial !== undefined && (
        <SelectField
          id={`arm-${session.id}`}
          label={`${words.countsAs} (${changeName(guide, trial.change)})`}
          value={countsAs}
          options={[...Object.entries(diary.arm), ['none', words.notInTrial]]}
          onChoose={(arm) => told.setCountsAs(arm === 'baseline' || arm === 'change' ? arm : 'none')}
        />
      )}
    </div>
  );
}

type OnsetsProps = Pick<Props, 'onOther' | 'onLeaveOut'> &
  Pick<Waiting, 'laps'> & { readonly told: WaitingTold };

function Onsets({ told: { session, save }, laps, onOther, onLeaveOut }: OnsetsProps) {
  return (
    <fieldset class="onsets">
      <legend>{words.whenBegan}</legend>
      {laps.map(({ number, startMovingSeconds }) => (
        <button
          type="button"
          class="button"
          key={number}
          onClick={() => void save(numbFrom(startMovingSeconds / 60))}
        >
          {words.pressed(shownClock(startMovingSeconds), number)}
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
        onClick={() => onOther({ ...session, numbness: numbFrom(null) })}
      >
        {words.otherwise}
      </button>
      <button type="button" class="link" onClick={onLeaveOut}>
        {words.leaveOut}
      </button>
    </fieldset>
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
