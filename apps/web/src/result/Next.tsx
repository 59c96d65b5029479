/** What may go on in training, when to come back, who to see and what to be examined for: never less careful than the urgency. */
import {
  type AssessmentWithoutBands,
  examinerOf,
  examiningCause,
  isExaminationNext,
  isTestable,
  shownChanges,
  type ToldGuide,
} from '@footing/assessment';
import type { Urgency } from '@footing/guide';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { isNoKnownCause } from '../words/en/namedCause.ts';
import { clinicianNames } from '../words/en/reading.ts';
import { recovery } from '../words/en/recovery.ts';
import { result } from '../words/en/result.ts';
import { Prose } from './Prose.tsx';
import { Sources } from './Sources.tsx';
import { mayGoOn, tellsHowLong, tellsWhatToExamine } from './stricter.ts';

type Props = { readonly guide: ToldGuide; readonly assessment: AssessmentWithoutBands };
type CauseProps = { readonly guide: ToldGuide; readonly cause: ToldGuide['causes'][number] };

type NextProps = Props & {
  /** Who to see stands before the changes already. */
  readonly isWhoTold: boolean;
};

export function Next({ guide, assessment, isWhoTold }: NextProps) {
  const top = guide.causes.find(({ id }) => id === assessment.causes[0]!.id)!;
  const offered = shownChanges(guide.changes, assessment);
  const { urgency, cannotTell } = assessment;
  // whom to see is the emergency department: no other name may stand beside it
  if (urgency === 'emergency') return null;
  return (
    <section class="result-part next">
      {!isWhoTold && <WhoToSee guide={guide} assessment={assessment} />}
      {(urgency === 'self-care' || urgency === 'routine') && (
        <Training guide={guide} cause={top} urgency={urgency} isGuess={cannotTell} />
      )}
      {tellsHowLong(top, urgency) && (
        <HowLong guide={guide} cause={top} offered={offered} isGuess={cannotTell} />
      )}
    </section>
  );
}

/** Where no cause stands out, the first is a guess: it neither lets training go on nor says how long it takes. */
type GuessProps = CauseProps & { readonly isGuess: boolean };
type UrgentProps = GuessProps & { readonly urgency: Urgency };

export function WhoToSee({ guide, assessment }: Props) {
  const examining = (isExaminationNext(assessment) ? examinerOf : examiningCause)(guide.causes, assessment);
  const isFirst = assessment.urgency !== 'self-care' && isNoKnownCause(examining);
  const who = clinicianNames[examining.seenBy];
  return (
    <div>
      <h2>{result.whoToSee}</h2>
      <p>{isFirst ? result.whoFirst(who) : result.whoFor(who, examining)}</p>
      {tellsWhatToExamine(examining, assessment.urgency) && (
        <>
          <Prose guide={guide} sections={examining.sections} heading="Who to see" most={2} />
          <h3>{recovery.examination}</h3>
          <Points points={examining.examination} />
          <Sources guide={guide} ids={['judgement']} />
        </>
      )}
    </div>
  );
}

function Training({ guide, cause, urgency, isGuess }: UrgentProps) {
  const { ownSessions } = useSurroundings();
  const { stop, source } = cause.training;
  const { title, points } = mayGoOn(cause, urgency, isGuess);
  return (
    <div>
      <h2>{result.training}</h2>
      {points.length > 0 && <h3>{title}</h3>}
      <Points points={points} />
      {stop.length > 0 && <h3>{recovery.stop}</h3>}
      <Points points={stop} />
      <Sources guide={guide} ids={[source]} />
      {ownSessions !== undefined && (
        <p>
          {result.eventComing} <a href={ownSessions.eventAddress}>{result.planEvent}</a>
        </p>
      )}
    </div>
  );
}

type HowLongProps = GuessProps & { readonly offered: readonly ToldGuide['changes'][number][] };

function HowLong({ guide, cause, offered, isGuess }: HowLongProps) {
  return (
    <>
      {!isGuess && (
        <div>
          <h2>{result.howLong}</h2>
          <Prose guide={guide} sections={cause.sections} heading="How long it takes" most={2} />
        </div>
      )}
      <div>
        <h2>{recovery.comeBack}</h2>
        <ComeBack offered={offered} />
        {!isGuess && <Recovery guide={guide} cause={cause} />}
        <p>{result.comeBackSooner}</p>
      </div>
    </>
  );
}

/** What a professional does is booked, and is no reason to wait with what can be tested. */
function ComeBack({ offered }: Pick<HowLongProps, 'offered'>) {
  const [first] = offered;
  const tested = offered.find(isTestable);
  return (
    <>
      {first !== undefined && first !== tested && <p>{result.bookFirst(first.name)}</p>}
      {tested !== undefined && (
        <p>
          {(first === tested ? result.comeBackAfter : result.meanwhileAfter)(
            tested.name,
            tested.sessionsToTell,
          )}
        </p>
      )}
    </>
  );
}

function Recovery({ guide, cause }: CauseProps) {
  const { recovery: clock } = cause;
  return (
    <>
      <p>{result.ifItIs(cause)}</p>
      <dl class="clock">
        <dt>{recovery.onTrack}</dt>
        <dd>{clock.onTrack}</dd>
        <dt>{recovery.late(clock.lateAfterDays)}</dt>
        <dd>{clock.late}</dd>
      </dl>
      <Sources guide={guide} ids={[clock.source]} />
    </>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
