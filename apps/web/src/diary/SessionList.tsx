/** The sessions, newest first. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSure } from '../check/Sure.tsx';
import { diary } from '../words/en/diary.ts';
import { isExample } from './exampleSessions.ts';
import { focusOn, headOf, neighbourOf } from './focusOn.ts';
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
  /** Answers whether it is gone. */
  readonly onRemove: (session: Session) => Promise<boolean>;
};

const shownAtFirst = 20;

export function SessionList({ guide, sessions, onEdit, onRemove }: Props) {
  const [shown, setShown] = useState(shownAtFirst);
  const newest = [...sessions].reverse();
  const listed = newest.slice(0, shown);
  const older = newest.length - listed.length;
  const remove = async (session: Session): Promise<void> => {
    const neighbour = neighbourOf(listed, session);
    if (await onRemove(session)) focusOn(neighbour && headOf.session(neighbour.id), 'add-session');
  };
  const focusNext = useFocusNext();
  const showAll = (): void => {
    focusNext(newest[shown]!);
    setShown(newest.length);
  };
  return (
    <>
      <ol class="plain-list sessions">
        {listed.map((session) => (
          <li key={session.id} class="card session">
            <SessionCard {...{ guide, session, onEdit }} onRemove={() => void remove(session)} />
          </li>
        ))}
      </ol>
      {older > 0 && (
        <p class="turns">
          <button type="button" class="button quiet" onClick={showAll}>
            {diary.older(older)}
          </button>
        </p>
      )}
    </>
  );
}

/** Puts the focus on a session as soon as it is listed. */
function useFocusNext(): (session: Session) => void {
  const next = useRef<Session | undefined>(undefined);
  useLayoutEffect(() => {
    if (next.current !== undefined) focusOn(headOf.session(next.current.id));
    next.current = undefined;
  });
  return (session) => {
    next.current = session;
  };
}

type CardProps = Pick<Props, 'guide' | 'onEdit'> & {
  readonly session: Session;
  readonly onRemove: () => void;
};

function SessionCard({ guide, session, onEdit, onRemove }: CardProps) {
  const sure = useSure();
  const name = sessionName(guide, session);
  return (
    <>
      <div class="session-head">
        <h3 id={headOf.session(session.id)} tabIndex={-1}>
          {activityName(guide, session.activity)} <span class="soft">{shownTime(session.startedAt)}</span>
        </h3>
        {isExample(session) && <span class="tag">{diary.example}</span>}
      </div>
      <p>
        <strong>{numbnessWords(session)}</strong>{' '}
        <span class="soft">· {diary.minutesLong(shownNumber(session.minutes))}</span>
      </p>
      <Facts guide={guide} session={session} />
      {sure.isAsked ? (
        <SureToDelete sure={sure} question={diary.removeSure(name)} onYes={onRemove} />
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
            ref={sure.safe}
            onClick={sure.ask}
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
