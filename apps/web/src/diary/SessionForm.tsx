/** The form of one session: made, changed, or taken from a file. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import type { View } from '@footing/guide/body-map';
import { useEffect, useRef, useState } from 'preact/hooks';
import { diary, sessionForm as words } from '../words/en/diary.ts';
import { sessionOf } from './draftedSession.ts';
import type { Problems } from './draftProblems.ts';
import { SelectField, TextField } from './fields.tsx';
import { KitFields } from './KitFields.tsx';
import { NumbnessFields } from './NumbnessFields.tsx';
import { redated } from './redated.ts';
import type { RunningTrial } from './runningTrial.ts';
import { type Draft, draftOf } from './sessionDraft.ts';
import { TrialFields } from './TrialFields.tsx';

type Props = {
  readonly guide: Guide;
  readonly views: readonly View[];
  readonly session: Session;
  /** False while nobody has said how the numbness was. */
  readonly isTold: boolean;
  readonly title: string;
  /** All sessions: names of kit and surfaces to choose from. */
  readonly known: readonly Session[];
  readonly tested: readonly string[];
  /** The trial that a new session may be of. */
  readonly running: RunningTrial | undefined;
  /** Whether a change may be tested now. */
  readonly mayTest: (change: string) => boolean;
  /** Answers why it could not be saved; the form then stays as it is. */
  readonly onSave: (session: Session) => Promise<string | undefined>;
  readonly onCancel: () => void;
};

export function SessionForm(props: Props) {
  const { guide, session, isTold, title, onSave, onCancel } = props;
  const [draft, setDraft] = useState<Draft>(() => draftOf(guide, session, isTold));
  // what was told already is asked for nothing, but put right
  const [problems, setProblems] = useState<Problems>(() => (isTold ? problemsNow(guide, draft) : {}));
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const read = sessionOf(guide, draft, Date.now());
    setProblems(read.problems ?? {});
    change({ askedStart: draft.startedAt });
    if (read.session === undefined) return focusFirst(form);
    setFailed(await onSave(read.session));
  };
  const count = Object.keys(problems).length;
  return (
    <form class="session-form card" ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {count > 0 && (
        <p class="problem summary" role="alert">
          {words.problems(count)}
        </p>
      )}
      {problems.unseen !== undefined && <p class="problem">{problems.unseen}</p>}
      {session.workout !== null && <p class="small soft from-file">{words.fromFile(session.workout.file)}</p>}
      <When
        {...{ guide, draft, problems }}
        onChange={change}
        onDate={(startedAt) => change(redated(draft, startedAt, props.running))}
      />
      <NumbnessFields guide={guide} views={props.views} draft={draft} problems={problems} onChange={change} />
      <KitFields
        kit={draft.kit}
        known={props.known.flatMap(({ kit }) => kit)}
        problem={problems.kit}
        onKit={(kit) => change({ kit })}
      />
      <Conditions draft={draft} problems={problems} known={props.known} onChange={change} />
      <TrialFields {...{ guide, draft }} tested={props.tested} mayTest={props.mayTest} onChange={change} />
      <div class="field">
        <label for="session-note">{words.note}</label>
        <textarea
          id="session-note"
          rows={3}
          maxLength={5000}
          value={draft.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
      </div>
      {failed !== undefined && (
        <p class="notice warn" role="alert">
          {diary.notSaved(failed)} {diary.stillHere}
        </p>
      )}
      <p class="turns">
        <button type="submit" class="button">
          {words.save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

function problemsNow(guide: Guide, draft: Draft): Problems {
  return sessionOf(guide, draft, Date.now()).problems ?? {};
}

/** The first field that is wrong, once the page shows which are. */
function focusFirst(form: { readonly current: HTMLFormElement | null }): void {
  const wrong = '[aria-invalid=true], fieldset[aria-describedby] input';
  setTimeout(() => form.current?.querySelector<HTMLElement>(wrong)?.focus());
}

type PartProps = {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (part: Partial<Draft>) => void;
};

type WhenProps = PartProps & { readonly guide: Guide; readonly onDate: (startedAt: string) => void };

function When({ guide, draft, problems, onChange, onDate }: WhenProps) {
  const activities = guide.activities.map(({ id, name }) => [id, name] as const);
  const own = activities.some(([id]) => id === draft.activity)
    ? []
    : [[draft.activity, draft.activity] as const];
  return (
    <fieldset class="part">
      <legend>{words.when}</legend>
      <div class="fields">
        <TextField
          id="session-start"
          type="datetime-local"
          label={words.startedAt}
          value={draft.startedAt}
          problem={problems.startedAt ?? problems.future ?? problems.longAgo}
          onText={onDate}
        />
        <SelectField
          id="session-activity"
          label={words.activity}
          value={draft.activity}
          problem={problems.activity}
          options={draft.activity === '' ? [['', words.choose], ...activities] : [...own, ...activities]}
          onChoose={(activity) => onChange({ activity })}
        />
        <TextField
          id="session-minutes"
          label={words.minutes}
          isNumber
          value={draft.minutes}
          problem={problems.minutes}
          onText={(minutes) => onChange({ minutes })}
        />
      </div>
    </fieldset>
  );
}

function Conditions({
  draft,
  problems,
  known,
  onChange,
}: PartProps & { readonly known: readonly Session[] }) {
  const surfaces = [...new Set(known.flatMap(({ conditions }) => conditions.surface ?? []))];
  const efforts = words.efforts.map((label, i) => [String(i), label] as const);
  return (
    <fieldset class="part">
      <legend>{words.conditions}</legend>
      <div class="fields">
        <TextField
          id="session-temperature"
          label={words.temperature}
          isNumber
          value={draft.temperature}
          problem={problems.temperature}
          onText={(temperature) => onChange({ temperature })}
        />
        <SelectField
          id="session-effort"
          label={words.effort}
          value={draft.effort}
          options={[['', words.notTold], ...efforts]}
          onChoose={(effort) => onChange({ effort })}
        />
        <TextField
          id="session-surface"
          label={words.surface}
          value={draft.surface}
          known={surfaces}
          onText={(surface) => onChange({ surface: surface.slice(0, 50) })}
        />
        <TextField
          id="session-on-feet"
          label={words.onFeet}
          isNumber
          value={draft.onFeet}
          problem={problems.onFeet}
          onText={(onFeet) => onChange({ onFeet })}
        />
      </div>
    </fieldset>
  );
}
