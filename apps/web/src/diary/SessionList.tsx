/** The sessions, newest first. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { useState } from 'preact/hooks';
import { diary } from '../words/en/diary.ts';
import { isExample } from './exampleSessions.ts';
import { SureToDelete } from './SureToDelete.tsx';
import {
  activityName,
  changeName,
  numbnessWords,
  sessionName,
  shownNumber,
  shownTime,
} from './sessionWords.ts';

type Props = {
  readonly guide: Guide;
  readonly sessions: readonly Session[];
  readonly onEdit: (session: Session) => void;
  readonly onRemove: (session: Session) => void;
};

const shownAtFirst = 20;

export function SessionList({ guide, sessions, onEdit, onRemove }: Props) {
  const [shown, setShown] = useState(shownAtFirst);
  const newest = [...sessions].reverse();
  const older = newest.length - shown;
  return (
    <>
      <ol class="plain-list sessions">
        {newest.slice(0, shown).map((session) => (
          <li key={session.id} class="card session">
            <SessionCard guide={guide} session={session} onEdit={onEdit} onRemove={onRemove} />
          </li>
        ))}
      </ol>
      {older > 0 && (
        <p class="turns">
          <button type="button" class="button quiet" onClick={() => setShown(newest.length)}>
            {diary.older(older)}
          </button>
        </p>
      )}
    </>
  );
}

type CardProps = Omit<Props, 'sessions'> & { readonly session: Session };

function SessionCard({ guide, session, onEdit, onRemove }: CardProps) {
  const [isSure, setIsSure] = useState(false);
  const name = sessionName(guide, session);
  return (
    <>
      <div class="session-head">
        <h3>
          {activityName(guide, session.activity)} <span class="soft">{shownTime(session.startedAt)}</span>
        </h3>
        {isExample(session) && <span class="tag">{diary.example}</span>}
      </div>
      <p>
        <strong>{numbnessWords(session)}</strong>{' '}
        <span class="soft">· {diary.minutesLong(shownNumber(session.minutes))}</span>
      </p>
      <Facts guide={guide} session={session} />
      {isSure ? (
        <SureToDelete
          question={diary.removeSure(name)}
          onYes={() => onRemove(session)}
          onKeep={() => setIsSure(false)}
        />
      ) : (
        <p class="turns tight">
          <button
            type="button"
            class="link"
            id={`edit-${session.id}`}
            aria-label={diary.named(diary.edit, name)}
            onClick={() => onEdit(session)}
          >
            {diary.edit}
          </button>
          <button
            type="button"
            class="link"
            aria-label={diary.named(diary.remove, name)}
            onClick={() => setIsSure(true)}
          >
            {diary.remove}
          </button>
        </p>
      )}
    </>
  );
}

function Facts({ guide, session }: { readonly guide: Guide; readonly session: Session }) {
  const { trial, kit, conditions, note } = session;
  const facts = [
    ...(trial === null ? [] : [diary.inTrial(changeName(guide, trial.change), diary.arm[trial.arm])]),
    ...kit.map(({ name }) => name),
    ...(conditions.surface === null ? [] : [conditions.surface]),
    ...(conditions.temperatureC === null ? [] : [`${shownNumber(conditions.temperatureC)} °C`]),
  ];
  return (
    <>
      {facts.length > 0 && (
        <ul class="plain-list facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {note !== '' && <p class="small soft note">{note}</p>}
    </>
  );
}
