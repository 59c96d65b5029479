/** What the sessions of a trial say: the verdict and what to do next, then why, what weakens it, the picture, the figures. */
import { type Session, trialSessions, untimedWords } from '@footing/diary';
import { heldVerdictWords, type TrialReport } from '@footing/trial';
import type { ComponentChildren } from 'preact';
import { shownTime } from '../diary/sessionWords.ts';
import { trial as words } from '../words/en/trial.ts';
import { Figures } from './Figures.tsx';
import { TrialPicture } from './TrialPicture.tsx';

type Props = {
  readonly report: TrialReport;
  readonly sessions: readonly Session[];
  /** Something comes first, or speaks against the change: then it is told what was found, and nothing calls for another session. */
  readonly isHeld: boolean;
  /** What can be done with the verdict. */
  readonly children?: ComponentChildren;
};

export function Verdict({ report, sessions, isHeld, children }: Props) {
  const { headline, advice, text } = isHeld ? heldVerdictWords(report) : report.words;
  const count = report.sessions.baseline + report.sessions.change;
  if (count === 0) return null;
  const own = sessions.filter(({ trial }) => trial?.change === report.change);
  const untimed = untimedWords(own, 'counted');
  return (
    <section class="card verdict" data-verdict={report.verdict} aria-label={words.verdict}>
      <h3>{headline}</h3>
      {advice !== '' && <p class="verdict-advice">{advice}</p>}
      {children}
      <h4>{words.why}</h4>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {untimed !== undefined && <p class="notice">{untimed}</p>}
      {!isHeld && <Warnings report={report} sessions={sessions} />}
      {report.sessions.baseline > 0 && report.sessions.change > 0 && (
        <>
          <TrialPicture report={report} sessions={sessions} />
          <Figures report={report} />
        </>
      )}
    </section>
  );
}

function Warnings({ report, sessions }: Pick<Props, 'report' | 'sessions'>) {
  if (report.warnings.length === 0) return null;
  const inOrder = orderOf(sessions, report.change!);
  return (
    <div class="not-when">
      <h4>{words.warnings}</h4>
      <ul>
        {report.warnings.map(({ code, message, sessions: told }) => (
          <li key={code} data-warning={code}>
            {message}{' '}
            {told.length > 0 && (
              <span class="soft">
                {words.inSessions(told.map((order) => inOrder.get(order) ?? '').join('; '))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The start of each session of a trial by its place in time, as the analysis numbers them. */
function orderOf(sessions: readonly Session[], change: string): ReadonlyMap<number, string> {
  const own = sessions
    .filter(({ trial }) => trial?.change === change)
    .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const told = trialSessions([...sessions], change);
  return new Map(told.map(({ order }) => [order, shownTime(own[order]!.startedAt)]));
}
