/** The trial that runs: what comes next, what it says so far, and how it ends. */
import type { Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { hardlyComes, type TrialReport } from '@footing/trial';
import type { ComponentChildren } from 'preact';
import { Sure, useSure } from '../check/Sure.tsx';
import { SelectField } from '../diary/fields.tsx';
import { changeName } from '../diary/sessionWords.ts';
import { link } from '../layouts/link.ts';
import { trial as words } from '../words/en/trial.ts';
import { Plan } from './Choose.tsx';
import { daysSinceLast, isDue, isSinceSession } from './due.ts';
import type { CurrentTrial } from './keptTrials.ts';
import { Verdict } from './Verdict.tsx';

type Props = {
  readonly guide: Guide;
  readonly current: CurrentTrial;
  readonly report: TrialReport;
  readonly sessions: readonly Session[];
  readonly dueDays: number | null;
  readonly onDueDays: (days: number | null) => void;
  readonly onStop: () => void;
  /** What has to come first, or speaks against the change: nothing then calls for another session. */
  readonly held: ComponentChildren;
  /** What can be done with the verdict. */
  readonly children: ComponentChildren;
};

export function Running(props: Props) {
  const { guide, current, report, sessions, dueDays, onDueDays, onStop, held, children } = props;
  const days = daysSinceLast(sessions, current, Date.now());
  // a verdict says what comes next: another session stands below it, and does not call
  const isDone = report.verdict !== 'too-early';
  const ways = (
    <p class="turns">
      <a class={isDone ? 'button quiet' : 'button'} href={link('/diary/')}>
        {words.addSession}
      </a>
      <a href={link(`/changes/${current.change}/`)}>{words.readHow(changeName(guide, current.change))}</a>
    </p>
  );
  return (
    <section aria-labelledby="running-title" class="running">
      <h2 id="running-title">{words.running(changeName(guide, current.change))}</h2>
      {held ?? (
        <>
          {isDue(days, dueDays, report.next) && (
            <p class="notice warn">{words.due(days, isSinceSession(sessions, current))}</p>
          )}
          <NextSessions report={report} />
          {!isDone && ways}
        </>
      )}
      <Verdict report={report} sessions={sessions} isHeld={held !== undefined}>
        {children}
      </Verdict>
      {held === undefined && isDone && ways}
      {held === undefined && <WhenDue dueDays={dueDays} onDueDays={onDueDays} />}
      <Stop onStop={onStop} />
    </section>
  );
}

function WhenDue({ dueDays, onDueDays }: Pick<Props, 'dueDays' | 'onDueDays'>) {
  return (
    <>
      <SelectField
        id="due-days"
        label={words.dueEvery}
        value={dueDays === null ? 'never' : String(dueDays)}
        options={Object.entries(words.dueOptions)}
        onChoose={(chosen) => onDueDays(chosen === 'never' ? null : Number(chosen))}
      />
      <p class="small soft">{words.dueWhy}</p>
    </>
  );
}

function NextSessions({ report }: { readonly report: TrialReport }) {
  const { next, needed, verdict } = report;
  const [first] = next;
  if (verdict !== 'too-early') return <p>{words.done}</p>;
  if (first === undefined) return <p>{hardlyComes(report) ? words.nothingComes : words.sooner}</p>;
  const more = needed.more === null ? next.length : needed.more.baseline + needed.more.change;
  return (
    <div class="card next-session">
      <p>
        <strong>{words.next(words.arms[first])}</strong>
      </p>
      <p class="soft">{words.more(more)}</p>
      <Plan plan={next} />
    </div>
  );
}

function Stop({ onStop }: { readonly onStop: () => void }) {
  const sure = useSure();
  if (sure.isAsked)
    return <Sure sure={sure} question={words.stopSure} yes={words.yesStop} no={words.goOn} onYes={onStop} />;
  return (
    <p class="turns tight">
      <button type="button" class="link" ref={sure.safe} onClick={sure.ask}>
        {words.stop}
      </button>
    </p>
  );
}
