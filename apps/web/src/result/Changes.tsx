/** What to change, in order; what was tried gives its place to the next. */
import {
  type Answers,
  isExaminationFirst,
  mustBeSeen,
  shownChanges,
  type ToldGuide,
  type TriedResult,
} from '@footing/assessment';
import type { ResultTold } from '../assessor/told.ts';
import type { KeepProblem } from '../check/storage.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { check } from '../words/en/check.ts';
import { result } from '../words/en/result.ts';
import { tried as words } from '../words/en/tried.ts';
import { CannotReassess } from './CannotReassess.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import { rowsOfChanges } from './rowsOfChanges.ts';
import { type NamedChange, type OnTried, TriedNote, TriedThis } from './TriedThis.tsx';
import { resultsIn, useTriedHere } from './useTriedHere.ts';

type Props = {
  readonly guide: ToldGuide;
  readonly told: ResultTold;
  /** The answers that the result tells of, and as they are now. */
  readonly answers: Answers;
  readonly answersNow: Answers;
  readonly onTried: OnTried;
  readonly keepProblem: KeepProblem | undefined;
  /** Why the answers as they are now have no result. */
  readonly failure: Error | undefined;
  readonly onTryAgain: () => void;
};

export function Changes({ guide, told, answers, answersNow, onTried, ...problems }: Props) {
  const isBusy = answers !== answersNow && problems.failure === undefined;
  const { changes, urgency } = told.assessment;
  const { placed, say, place, advice, said } = useTriedHere({ urgency, isBusy, onTried });
  // above that none is offered to anybody, and the head says what to do
  const isCalm = !mustBeSeen(guide, told.assessment);
  const shown = shownChanges(guide.changes, told.assessment);
  const now = resultsIn(answersNow);
  const noted = new Set([...Object.keys(resultsIn(answers)), ...Object.keys(now)]);
  const here = placed.filter(({ id }) => noted.has(id));
  const rows = rowsOfChanges(
    shown.map(({ id }) => id),
    here,
  );
  const underTest = useSurroundings().ownSessions?.underTest();
  const earlier = [...noted].filter((id) => !rows.includes(id));
  if (rows.length === 0 && earlier.length === 0) return null;
  const named = (id: string): NamedChange => guide.changes.find((change) => change.id === id)!;
  const note = (id: string) => (
    <TriedNote change={named(id)} result={now[id]} onTried={() => say(named(id), 0, undefined)}>
      {advice?.after === id && <p class="notice">{advice.words}</p>}
    </TriedNote>
  );
  const onSaid = (row: number) => (id: string, came: TriedResult | undefined) => say(named(id), row, came);
  return (
    <section class="result-part" aria-labelledby="changes-title" aria-busy={isBusy} ref={place}>
      <h2 id="changes-title" tabIndex={-1}>
        {isExaminationFirst(guide, told.assessment) ? result.changesMeanwhile : result.changes}
      </h2>
      {shown.length > 0 && <p class="soft">{result.changesLead}</p>}
      {shown.length === 0 && isCalm && <p>{result.noChangeLeft}</p>}
      <p class="only-read" role="status">
        {said}
      </p>
      <Problems {...problems} />
      <ol class="plain-list changes">
        {rows.map((id, row) => {
          const own = shown.findIndex((change) => change.id === id);
          return (
            <li key={id}>
              {own === -1 ? (
                note(id)
              ) : (
                <ChangeCard
                  {...{ guide, told, answers, shown }}
                  offered={changes[own]!}
                  place={own + 1}
                  isUnderTest={id === underTest}
                >
                  {now[id] === undefined ? <TriedThis change={named(id)} onTried={onSaid(row)} /> : note(id)}
                </ChangeCard>
              )}
            </li>
          );
        })}
      </ol>
      {earlier.length > 0 && (
        <>
          <h3>{words.before}</h3>
          <ul class="plain-list tried-before">
            {earlier.map((id) => (
              <li key={id}>{note(id)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type ProblemProps = Pick<Props, 'keepProblem' | 'failure' | 'onTryAgain'>;

function Problems({ keepProblem, failure, onTryAgain }: ProblemProps) {
  return (
    <>
      {keepProblem !== undefined && (
        <p class="notice warn" role="alert">
          {check[keepProblem]}
        </p>
      )}
      {failure !== undefined && <CannotReassess failure={failure} onTryAgain={onTryAgain} />}
    </>
  );
}
